"""Discord's marks in a message: what its readers see as text, and its blocks of code.

Pure.
"""

import re
from collections.abc import Iterator

_FENCE = re.compile(r"```(?:[\w+#-]{1,20}\n)?(?P<code>.+?)```", re.DOTALL)
_CODE = re.compile(r"(?P<mark>``?)(?P<code>[^`\n]{1,500})(?P=mark)")
_NOT_SHOWN = re.compile(
    r"<a?:\w{2,32}:\d{5,25}>"  # a picture of the server
    r"|<t:-?\d{1,15}(?::[tTdDfFR])?>"  # a time, which each reader sees in their own zone
    r"|\|\|[^|]{1,500}\|\|"  # hidden until it is clicked
    r"|~~[^~]{1,500}~~"
)
_LINK = re.compile(
    r"\[([^\[\]\n]{1,300})\]\(<?https?://[^\s()<>]{1,500}>?(?: \"[^\"\n]{0,200}\")?\)"
)
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,500})>")
_PAIRS = re.compile(
    r"(?P<mark>\*{1,3}|__)(?=\S)(?P<text>[^*_\n]{1,500}?)(?<=\S)(?P=mark)"
    r"|(?<!\w)_(?=\S)(?P<slanted>[^_\n]{1,500}?)(?<=\S)_(?!\w)"
)
_LINE_START = re.compile(r"(?m)^(?:#{1,3} |-# |>>> |> )")


def split_message(content: str) -> Iterator[tuple[str, bool]]:
    """Yield the parts of a message in order, each with whether it is a block of code."""
    at = 0
    for fence in _FENCE.finditer(content):
        yield shown_text(content[at : fence.start()]), False
        yield fence["code"].strip("\n"), True
        at = fence.end()
    yield shown_text(content[at:]), False


def shown_text(text: str) -> str:
    """Return the text of a message without marks; inline code is kept as it is written."""
    pieces, at = [], 0
    for code in _CODE.finditer(text):
        pieces += [_without_marks(text[at : code.start()]), code["code"]]
        at = code.end()
    return "".join([*pieces, _without_marks(text[at:])]).strip()


def _without_marks(text: str) -> str:
    text = _LINE_START.sub("", _NOT_SHOWN.sub("", text))
    text = _ADDRESS.sub(r"\1", _LINK.sub(r"\1", text))
    for _ in range(2):  # marks inside marks
        text = _PAIRS.sub(lambda pair: pair["text"] or pair["slanted"], text)
    return text
