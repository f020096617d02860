"""Order of two versions of one outlet's article."""

import pytest

from index.answering.quoting.recency_order import is_newer, order_newest_first, outlet_name
from tests.support.figures import passage

OLD = passage("It burned.", "a.txt", title="Herald: One", published="2024-09-03")
NEW = passage("It burned.", "b.txt", title="Herald: Two", published="2024-09-05")


@pytest.mark.parametrize(
    ("url", "title", "name"),
    [
        ("https://www.herald.example/fire", "Fire", "herald.example"),
        (None, "Herald: Fire", "herald"),
        ("http://[", "Herald: Fire", "herald"),
        (None, "Fire", ""),
    ],
)
def test_an_outlet_is_named_by_its_host_or_its_title(url, title, name):
    """The host of the URL comes first; what is not a URL leaves it to the title."""
    assert outlet_name(passage("", url=url, title=title)) == name


def test_only_the_later_article_of_one_outlet_is_newer():
    """Without a date or a name nothing is newer than anything."""
    assert is_newer(NEW, OLD)
    assert not is_newer(OLD, NEW)
    assert not is_newer(NEW, passage("", title="Herald: One"))
    assert not is_newer(NEW, passage("", title="Gazette: One", published="2024-09-03"))
    assert not is_newer(passage("", published="2024-09-05"), passage("", published="2024-09-03"))


def test_the_newer_version_stands_before_the_older():
    """Other passages keep their place."""
    statement = "The warehouse on the quay burned for hours."
    old, new, other = (
        passage(statement, title="Herald: One", published="2024-09-03"),
        passage(statement, title="Herald: Two", published="2024-09-05"),
        passage("The ferry sank at noon by the lock.", title="Herald", published="2024-09-06"),
    )
    assert order_newest_first([other, old, new], ()) == [0, 2, 1]
    assert order_newest_first([new, other, old], ()) == [0, 1, 2]
