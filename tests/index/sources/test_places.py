"""index/sources/places: one spelling for each place."""

import pytest

from index.sources import is_readable_place, locate


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("https://x.example/A?b=C ", "https://x.example/A?b=C"),
        (" <https://x.example/A> ", "https://x.example/A"),
        ("HTTPS://X.Example/A", "https://x.example/A"),
        ("http://x.example:80/a", "http://x.example/a"),
        ("https://x.example:443", "https://x.example"),
        ("https://x.example:80/a", "https://x.example:80/a"),
        ("http://x.example/a:80#b", "http://x.example/a:80"),
        ("http://[::1]:8080/a", "http://[::1]:8080/a"),
        ("https://x.example?A#b?c", "https://x.example?A"),
        ("https://Ana:Pw@X.example/", "https://Ana:Pw@X.example/"),
    ],
)
def test_an_address_in_two_spellings_is_one_place(typed, place):
    """A host has no case and a known port; path and query are the server's own."""
    assert locate(typed) == place


def test_a_path_in_two_spellings_is_one_place(tmp_path, monkeypatch):
    """Relative or not, by a link or not."""
    (tmp_path / "a#b.md").write_text("A")
    (tmp_path / "link.md").symlink_to(tmp_path / "a#b.md")
    monkeypatch.chdir(tmp_path)
    expected = str((tmp_path / "a#b.md").resolve())
    assert {locate("a#b.md"), locate("./a#b.md"), locate("link.md")} == {expected}


def test_a_path_that_may_not_be_looked_at_is_not_readable(tmp_path, monkeypatch):
    """The state of one source must not hide that of all others."""

    def refuse(*_, **__):
        raise PermissionError

    path = str(tmp_path)
    assert is_readable_place(path)
    assert not is_readable_place(f"/{'a' * 300}")
    monkeypatch.setattr("os.stat", refuse)
    assert not is_readable_place(path)
