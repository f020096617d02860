"""index/sources/added_source_reader: files and web pages that a person adds."""

import pytest

from index.errors import ConfigError
from index.sources import fetch, read_added_source


def test_a_local_file_is_read_under_its_own_name(tmp_path):
    """A file from anywhere is read, and named by its file name."""
    path = tmp_path / "minutes.txt"
    path.write_text("The board met.")
    document = read_added_source(str(path), allowed_hosts=())
    assert (document.source, document.text) == ("minutes.txt", "The board met.")


def test_a_missing_file_is_refused_with_what_to_name(tmp_path):
    """A path without a file raises ConfigError, which asks for a file or a web address."""
    with pytest.raises(ConfigError, match="name a file or a web address"):
        read_added_source(str(tmp_path / "gone.txt"), allowed_hosts=())


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("Body.", "https://x.example/a.md"),
        ("---\nurl: https://y.example/b\n---\nBody.", "https://y.example/b"),
    ],
)
def test_a_web_page_keeps_its_address_unless_its_text_names_one(monkeypatch, text, url):
    """A fetched page has the address it came from, or the one in its front matter."""
    page = fetch.FetchedPage(
        source="x.example/a.md", url="https://x.example/a.md", data=text.encode()
    )
    monkeypatch.setattr(fetch, "fetch_page", lambda *args, **options: page)
    document = read_added_source(page.url, allowed_hosts=())
    assert (document.source, document.url) == ("x.example/a.md", url)
