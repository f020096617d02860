"""Web addresses as people paste them into chat. Pure."""

import re

_WRAPPED = re.compile(r"<([^<>\s]+)>|\[[^\]\n]*\]\(<?([^\s<>()]+)>?\)")
"""An address that shows no preview, "<https://…>", or one behind words, "[here](https://…)"."""

_BARE = re.compile(r"(?:www\.)(?:[\w-]+\.)+[^\W\d_]{2,}(?:[/:?#]|$)|(?:[\w-]+\.)+[^\W\d_]{2,}/")
"""An address without its scheme, as browsers show it: "www.club.example" or "club.example/news"."""


def read_address(typed: str) -> str:
    """Return the address in what was typed, with its scheme; anything else as it is."""
    typed = typed.strip()
    if (found := _WRAPPED.fullmatch(typed)) is not None:
        typed = found[1] or found[2]
    return f"https://{typed}" if _BARE.match(typed) else typed
