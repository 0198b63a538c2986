"""The formats that strings may have, as automata.

In: the name of a format. Out: the automaton of its texts, from the grammars of the documents that JSON Schema names
(draft 2020-12, validation, section 7.3). It knows no schema and no JSON.

Left out, because nobody wants them or they cost too much: a leap second in a time zone other than UTC; quoted local
parts and addresses in brackets in an e-mail address; a URI of a scheme only, and `[v7...]` for a host.
"""

from __future__ import annotations

from functools import cache

from outcrop.json_schema.dfa import Dfa
from outcrop.json_schema.regular import compile_pattern

# RFC 3339, section 5.6, and the Gregorian rule for 29 February; Python and others have no year 0
YEAR = r"([1-9]\d{3}|0[1-9]\d\d|00[1-9]\d|000[1-9])"
DAY = r"((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))"
FOURTH = r"(0[48]|[2468][048]|[13579][26])"
DATE = rf"({YEAR}-{DAY}|(\d\d{FOURTH}|{FOURTH}00)-02-29)"
FRACTION = r"(\.\d+)?"
CLOCK = rf"([01]\d|2[0-3]):[0-5]\d:[0-5]\d{FRACTION}([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)"
LEAP_SECOND = rf"23:59:60{FRACTION}([Zz]|[+-]00:00)"  # section 5.7: at the end of June or December

# RFC 3339, appendix A
SECONDS = r"\d+S"
MINUTES = rf"\d+M({SECONDS})?"
TIME_SPAN = rf"T(\d+H({MINUTES})?|{MINUTES}|{SECONDS})"
MONTHS = r"\d+M(\d+D)?"
DURATION = rf"P((\d+Y({MONTHS})?|{MONTHS}|\d+D)({TIME_SPAN})?|{TIME_SPAN}|\d+W)"

HEX = "[0-9a-fA-F]"
BYTE = r"(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])"
IPV4 = rf"{BYTE}(\.{BYTE}){{3}}"

# RFC 5321, section 4.1.2, and RFC 1123, section 2.1
ATOM = r"[-A-Za-z0-9!#$%&'*+/=?^_`{|}~]+"
LABEL = r"[A-Za-z0-9](-*[A-Za-z0-9])*"
EMAIL = rf"{ATOM}(\.{ATOM})*@{LABEL}(\.{LABEL})+"


def _ipv6(*, mixed: bool = True) -> str:
    """RFC 4291, section 2.2: eight groups, `::` once for one or more; `mixed`: the last two may be written as IPv4."""
    group = f"{HEX}{{1,4}}"
    forms = [f"({group}:){{7}}{group}"] + [f"({group}:){{6}}{IPV4}"] * mixed
    for before in range(8):
        left = f"{group}(:{group}){{{before - 1}}}::" if before else "::"
        after = 7 - before
        forms.append(left + (f"({group}(:{group}){{0,{after - 1}}})?" if after else ""))
        forms += [f"{left}({group}:){{0,{after - 2}}}{IPV4}"] if mixed and after >= 2 else []
    return f"({'|'.join(forms)})"


# RFC 3986, appendix A
NAME_CHAR = "-A-Za-z0-9._~!$&'()*+,;="
ESCAPE = f"%{HEX}{{2}}"
SCHEME = "[A-Za-z][A-Za-z0-9+.-]*"
USER = rf"(([{NAME_CHAR}:]|{ESCAPE})*@)?"
PATH_CHAR = rf"([{NAME_CHAR}:@]|{ESCAPE})"
PATH = rf"([{NAME_CHAR}:@/]|{ESCAPE})*"
QUERY = rf"([{NAME_CHAR}:@/?]|{ESCAPE})*"


def _uri() -> str:
    host = rf"(([{NAME_CHAR}]|{ESCAPE})+|\[{_ipv6(mixed=False)}\])"
    there = rf"(//{USER}{host}(:\d*)?(/{PATH})?|///{PATH}|/({PATH_CHAR}{PATH})?|{PATH_CHAR}{PATH})"
    return rf"{SCHEME}:{there}(\?{QUERY})?(#{QUERY})?"


FORMATS = {
    "date": DATE,
    "time": f"({CLOCK}|{LEAP_SECOND})",
    "date-time": rf"({DATE}[Tt]{CLOCK}|{YEAR}-(06-30|12-31)[Tt]{LEAP_SECOND})",
    "duration": DURATION,
    "uuid": f"{HEX}{{8}}-{HEX}{{4}}-{HEX}{{4}}-{HEX}{{4}}-{HEX}{{12}}",
    "email": EMAIL,
    "ipv4": IPV4,
    "ipv6": _ipv6(),
    "uri": _uri(),
}
# What stands for a format where the length is counted: each state is then needed once for each length
COUNTED = {"uri": rf"{SCHEME}:(//{LABEL}(\.{LABEL})*(:\d+)?([/?]{QUERY})?|{PATH_CHAR}{QUERY})(#{QUERY})?"}


@cache
def format_dfa(name: str, *, counted: bool = False) -> Dfa:
    return compile_pattern(f"^({COUNTED.get(name, FORMATS[name]) if counted else FORMATS[name]})$")
