"""docx -> text: headings, paragraphs, lists, tables and footnotes in the document's order.

Left out: headers and footers, comments, deleted text, pictures. mammoth turns the document into HTML, which is then
read as any page is.
"""

from __future__ import annotations

import mammoth

from outcrop.documents import archive, hypertext

TITLE = "p[style-name='Title'] => h1:fresh"  # mammoth's own map has the headings only


def read(data: bytes) -> str:
    page = mammoth.convert_to_html(
        archive.opened(data),
        style_map=TITLE,
        include_embedded_style_map=False,  # the document's own would be one more language to read safely
        external_file_access=False,
        convert_image=lambda _: [],
    )
    return hypertext.visible_text(page.value)
