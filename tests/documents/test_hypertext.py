"""What a reader of a page sees."""

from __future__ import annotations

import pytest

from outcrop.documents.hypertext import read, visible_text

PAGES = {
    "<title>A &amp; B</title><h2>Two\n <i>words</i></h2>": "A & B\n\n## Two words",
    "<p>one<p>two<br>lines": "one\n\ntwo\nlines",
    "<p>see <a href='https://example.com'>the page</a>, please</p>": "see the page, please",
    "<ul><li>a<li><p>b</p><ol><li>c<li>d</ol><li>e</ul>f": "- a\n- b\n  1. c\n  2. d\n- e\n\nf",
    "<table><caption>T<tr><th>A<th>B<tr><td>1<td><p>2<p>3<br>4</table>": "T\n\n| A | B |\n| 1 | 2 3 4 |",
    "<table><tr><td>side<td><table><tr><td>a<td>b</table>end</table>": "side\n\n| a | b |\n\nend",
    "<table><tr><td>1</table><table><tr><td>2</table>": "| 1 |\n\n| 2 |",
    "a<script>if (a < b) {}</script><style>p {}</style><!-- no --><noscript>no</noscript>b": "ab",
    "<div hidden>no<div>no</div></div><p hidden>a<p>b": "a\n\nb",
    "<pre>def f():\n    return 1\n</pre>": "def f():\n    return 1",
    "a<![if !vml]>b<![endif]>c<![%]>d<!x>e": "abcde",
    "a &lt;b&gt; &#233; &nbsp; c": "a <b> é c",
    "</table></ul></li></td><td>a</td><li>b": "a\n\n- b",
    "<p>never closed <b": "never closed <b",
}


@pytest.mark.parametrize(("markup", "text"), PAGES.items())
def test_a_page_is_read_as_a_reader_sees_it(markup: str, text: str) -> None:
    assert visible_text(markup) == text


@pytest.mark.parametrize("head", ['<meta charset="shift_jis">', "<meta content='text/html; charset=Shift_JIS'>"])
def test_the_encoding_that_a_page_declares_is_believed(head: str) -> None:
    assert read(f"{head}<p>日本".encode("shift_jis")) == "日本"


@pytest.mark.parametrize("name", ["latin-1", "hex", "unknown"])
def test_a_wrong_declaration_does_no_harm_to_utf8(name: str) -> None:
    assert read(f'<meta charset="{name}"><p>日本'.encode()) == "日本"


def test_a_declaration_of_no_encoding_is_not_believed() -> None:
    assert read(b'<meta charset="hex"><p>caf\xe9 au lait') == "café au lait"


@pytest.mark.parametrize("tag", ["<div>", "<ul><li>a", "<table><tr><td>a", "<ol>", "<b>", "<pre>"])
def test_depth_costs_no_more_than_length(tag: str) -> None:
    assert len(visible_text(tag * 20_000 + "end")) < 20_000 * 25
