"""Web addresses as moderators paste them."""

import pytest

from bot.moderation.changes.addresses import read_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://club.example/news ", "https://club.example/news"),
        ("<https://club.example/news>", "https://club.example/news"),
        ("[our news](https://club.example/news)", "https://club.example/news"),
        ("[our news](<http://club.example>)", "http://club.example"),
        ("club.example/news?page=2", "https://club.example/news?page=2"),
        ("www.club.example", "https://www.club.example"),
        ("www.müller.example/über-uns", "https://www.müller.example/über-uns"),
    ],
)
def test_an_address_is_read_as_it_is_pasted(typed, address):
    """Without a preview, behind words, or as a browser shows it."""
    assert read_address(typed) == address


@pytest.mark.parametrize(
    "typed", ["rules.txt", "our rules", "ftp://club.example/x", "javascript:alert(1)", "<>", ""]
)
def test_anything_else_stays_as_it_is(typed):
    """A name of a file is no address, and no scheme is replaced."""
    assert read_address(typed) == typed
