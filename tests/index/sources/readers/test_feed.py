"""index/sources/readers/feed and json_feed: one entry, one article."""

import json

import pytest

from index.errors import SourceError
from index.sources import read_source
from index.sources.readers.feed import written_date
from tests.support import formats


def item(title, text="<p>Text.</p>", **fields):
    extra = "".join(f"<{name}>{value}</{name}>" for name, value in fields.items())
    return (
        f"<item><title>{title}</title>{extra}<description><![CDATA[{text}]]></description></item>"
    )


def test_each_entry_is_an_article_of_the_feed():
    """Names are made of the titles; two of one title are told apart, and keep their names."""
    data = formats.feed(item("Ferry returns!"), item("Again", guid=1), item("Again", guid=2))
    names = [document.source for document in read_source("a.rss", data).documents]
    assert names[:2] == ["a.rss/ferry-returns", "a.rss/again"]
    assert names[2].startswith("a.rss/again-")
    assert [d.source for d in read_source("a.rss", data).documents] == names


@pytest.mark.parametrize(
    ("kind", "title", "text"),
    [
        ("text", "Use <b> for bold", "Then <p> ends."),
        ("html", "Use for bold", "Then ends."),
    ],
)
def test_atom_says_whether_a_text_has_tags(kind, title, text):
    """What looks like a tag in plain text is text."""
    entry = (
        f'<entry><title type="{kind}">Use &lt;b&gt; for bold</title>'
        f'<content type="{kind}">Then &lt;p&gt; ends.</content></entry>'
    )
    data = f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>'.encode()
    [document] = read_source("a.atom", data).documents
    assert document.title == title
    assert " ".join(document.text.split()) == f"{title} {text}"


def test_metadata_and_text():
    """Title, address, outlet and the blocks of the text."""
    data = formats.feed(
        item("Ferry &amp; bus", "<p>One.</p><ul><li>Two.</li></ul>", link="https://h.example/f")
    )
    [document] = read_source("a.rss", data).documents
    assert document.text == "Ferry & bus\n\nOne.\n\nTwo."
    assert (document.title, document.url) == ("Ferry & bus", "https://h.example/f")
    assert document.outlet == "Harbor Herald"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("Sat, 01 Nov 2025 23:30:00 CEST", "2025-11-01"),
        ("Sat, 01 Nov 2025 00:30:00 +0200", "2025-11-01"),
        ("2025-11-01T23:30:00-05:00", "2025-11-01"),
        ("2025-11-01", "2025-11-01"),
        ("soon", None),
        ("2025-13-45", None),
        (None, None),
    ],
)
def test_the_day_is_the_one_that_is_written(written, day):
    """A date is not moved to another zone's day."""
    assert written_date(written) == day


def test_an_atom_feed_is_read():
    """Atom entries with text and with HTML are articles too."""
    data = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><entry><title>A</title>'
        b'<id>1</id><updated>2025-05-01T00:00:00Z</updated><content type="html">&lt;p&gt;One '
        b"&amp;amp; two.&lt;/p&gt;</content></entry></feed>"
    )
    [document] = read_source("a.atom", data).documents
    assert document.text == "A\n\nOne & two."
    assert document.published == "2025-05-01"


def test_an_entry_without_text_is_named():
    """An entry that is only a title is no article, and is named."""
    reading = read_source("a.rss", formats.feed(item("Empty", ""), item("Full")))
    assert [document.source for document in reading.documents] == ["a.rss/full"]
    assert [part.source for part in reading.unread] == ["a.rss/empty"]


def test_a_feed_without_entries_is_refused():
    """A feed without entries, or a broken one, is a clear line."""
    with pytest.raises(SourceError, match=r"no entries|damaged"):
        read_source("a.rss", b"<rss><channel><title>x</title></channel></rss>")


def test_a_feed_never_opens_a_file_or_address(monkeypatch):
    """Bytes that look like an address or a file's name are only bytes."""
    monkeypatch.setattr("feedparser.http.get", None)
    with pytest.raises(SourceError):
        read_source("a.rss", b"http://127.0.0.1:9/feed")
    with pytest.raises(SourceError):
        read_source("a.rss", b"/etc/passwd")


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("May 6, 2024", "2024-05-06"),
        ("6 May 2024", "2024-05-06"),
        ("06.05.2024 10:00", "2024-05-06"),
        ("Dec 24, 2023 18:00", "2023-12-24"),
        ("05/06/2024", None),
        ("31.02.2024", None),
        ("soon", None),
    ],
)
def test_days_that_people_write(written, day):
    """They are read unless the month or the day might come first."""
    assert written_date(written) == day


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("It runs\nat noon.\n\nIt is white.", ["It runs at noon.", "It is white."]),
        ("It runs at 4 &lt; 5 knots.\n\nIt is white.", ["It runs at 4 < 5 knots.", "It is white."]),
        ("&lt;p&gt;It runs.&lt;/p&gt;\n\nIt is white.", ["It runs.", "It is white."]),
        ("It runs &amp;amp;\n\nis white.", ["It runs & is white."]),
    ],
)
def test_plain_text_of_rss_has_paragraphs(text, paragraphs):
    """Where it has neither tags nor references, its blank lines part them."""
    entry = f"<item><title>Ferry</title><description>{text}</description></item>"
    [document] = read_source("a.rss", formats.feed(entry)).documents
    assert document.text == "\n\n".join(["Ferry", *paragraphs])


def test_a_reference_to_no_character_damages_the_feed():
    """No character has such a number."""
    data = formats.feed(item("Full")).replace(b"<title>", b"<title>&#99999999999;", 1)
    with pytest.raises(SourceError, match="damaged"):
        read_source("a.rss", data)


def json_feed(*items, **fields):
    version = "https://jsonfeed.org/version/1.1"
    return json.dumps({**fields, "version": version, "items": items}).encode()


@pytest.mark.parametrize("name", ["feed.json", "download", "news.jsonfeed"])
def test_a_feed_in_json(name):
    """Known by its version, whatever its name; entries have what those of other feeds have."""
    item = {
        "id": 7, "url": "https://h.example/f", "title": "Ferry & bus",
        "content_html": "<p>One.</p><p hidden>Two.</p>",
        "date_published": "2025-05-01T23:30:00-07:00",
        "authors": [{"name": "Ana"}, {"name": "Bo"}],
    }  # fmt: skip
    [document] = read_source(name, json_feed(item, title="Herald", language="en-GB")).documents
    assert (document.source, document.text) == (f"{name}/ferry-bus", "Ferry & bus\n\nOne.")
    assert (document.url, document.published) == ("https://h.example/f", "2025-05-01")
    assert (document.author, document.outlet, document.language) == ("Ana, Bo", "Herald", "en")


def test_texts_of_a_feed_in_json_may_be_plain():
    """What looks like a tag in a plain text is text; the feed's author wrote what names none."""
    items = [{"id": "1", "content_text": "Use <p>.\n\nThen go."}, {"id": "2", "summary": "Short."}]
    first, second = read_source("a.json", json_feed(*items, author={"name": "Cy"})).documents
    assert (first.text, second.text, first.author) == ("Use <p>.\n\nThen go.", "Short.", "Cy")


@pytest.mark.parametrize(
    "data",
    [
        json_feed(),
        json_feed("text", 3, None),
        b'{"version": "https://jsonfeed.org/version/1", "items": {}}',
        b'{"version": "https://jsonfeed.org/version/1", "items": [',
    ],
)
def test_a_feed_in_json_without_entries_is_refused(data):
    """An empty feed, one whose entries are none, and a damaged one."""
    with pytest.raises(SourceError, match="this feed"):
        read_source("a.json", data)


def test_questions_in_json_are_no_feed():
    """A file that names its version otherwise is read as questions and answers."""
    data = b'{"version": "https://faq.example/1", "items": [{"question": "Q?", "answer": "A."}]}'
    [document] = read_source("a.json", data).documents
    assert document.format == "jsonl"


def exported(text, **fields):
    """Return an export of WordPress with one entry."""
    given = {"post_type": "post", "status": "publish", **fields}
    about = "".join(f"<wp:{name}>{value}</wp:{name}>" for name, value in given.items())
    spaces = (
        'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:wp="http://wordpress.org/export/1.2/"'
    )
    return (
        f'<rss version="2.0" {spaces}><channel><title>Herald</title><item><title>Ferry</title>'
        f"<content:encoded><![CDATA[{text}]]></content:encoded>{about}</item></channel></rss>"
    ).encode()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("<!-- wp:paragraph --><p>One.</p><!-- /wp:paragraph -->", ["One."]),
        ("One\nline.\n\nTwo.\n\n<h2>Three</h2>\n\n<ul><li>Four.</li></ul>",
         ["One line.", "Two.", "Three", "Four."]),
        ('<p>One.</p>[caption id="x"]<img src="a.jpg"> The pier[/caption][gallery ids="1"]',
         ["One.", "The pier"]),
        ("<p>See [1] and [note].</p>", ["See [1] and [note]."]),
    ],
)  # fmt: skip
def test_texts_of_an_export_are_those_of_a_page(text, seen):
    """Blank lines part paragraphs, and short codes for pictures are no text."""
    [document] = read_source("blog.xml", exported(text)).documents
    assert [" ".join(part.split()) for part in document.text.split("\n\n")] == ["Ferry", *seen]


@pytest.mark.parametrize(
    "fields",
    [
        {"status": "draft"},
        {"status": "private"},
        {"status": "trash"},
        {"post_password": "secret"},
        {"post_type": "nav_menu_item"},
        {"post_type": "attachment", "status": "inherit"},
    ],
)
def test_what_a_blog_has_not_published_is_no_article(fields):
    """Drafts and the like stand in its export beside the articles, which are still read."""
    data = exported("<p>The secret.</p>", **fields)
    with pytest.raises(SourceError, match="published"):
        read_source("blog.xml", data)
    article = exported("<p>The ferry runs.</p>")
    item = article[article.index(b"<item>") : article.index(b"</channel>")]
    reading = read_source("blog.xml", data.replace(b"</channel>", item + b"</channel>"))
    assert [document.text for document in reading.documents] == ["Ferry\n\nThe ferry runs."]
    assert "left out" in reading.notes[0].text


@pytest.mark.parametrize(
    ("inside", "is_read"),
    [
        ("", True),
        ("<app:control><app:draft>yes</app:draft></app:control>", False),
        ("<category term='http://schemas.google.com/blogger/2008/kind#comment'/>", False),
        ("<category term='http://schemas.google.com/blogger/2008/kind#post'/>", True),
        ("<category term='kind words'/>", True),
        ("<blogger:type>POST</blogger:type><blogger:status>DRAFT</blogger:status>", False),
    ],
)
def test_entries_of_an_export_of_blogger(inside, is_read):
    """Its drafts, comments and settings are no articles."""
    spaces = (
        "xmlns='http://www.w3.org/2005/Atom' xmlns:app='http://purl.org/atom/app#' "
        "xmlns:blogger='http://schemas.google.com/blogger/2018'"
    )
    entry = f"<entry><title>Ferry</title>{inside}<content>It runs.</content></entry>"
    data = f"<feed {spaces}><title>Herald</title>{entry}</feed>"
    if is_read:
        assert read_source("a.xml", data.encode()).documents
    else:
        with pytest.raises(SourceError, match="published"):
            read_source("a.xml", data.encode())


@pytest.mark.parametrize(
    ("line", "is_kept"),
    [
        ("The post {ferry} appeared first on {harbour}.", False),
        ("Der Beitrag {ferry} erschien zuerst auf {harbour}.", False),
        (
            "{ferry} and {harbour} are names that both stand here, and so does this text behind.",
            True,
        ),
        ("See {ferry} of {other}.", True),
    ],
)
def test_the_line_that_leads_back_to_a_blog_is_no_text(line, is_kept):
    """It repeats the title of each entry, so that questions about that would find it."""
    links = {"ferry": "New ferry &amp; quay", "harbour": "Harbour blog", "other": "Other blog"}
    linked = {name: f'<a href="https://x.example/">{text}</a>' for name, text in links.items()}
    text = f"<p>It runs.</p>\n<p>{line.format(**linked)}</p>"
    entry = (
        f"<item><title>New ferry &amp; quay</title><description><![CDATA[{text}]]></description>"
    )
    feed = f"<rss version='2.0'><channel><title>Harbour blog</title>{entry}</item></channel></rss>"
    [document] = read_source("a.rss", feed.encode()).documents
    assert document.text.startswith("New ferry & quay\n\nIt runs.")
    assert ("Harbour blog" in document.text or "Other blog" in document.text) is is_kept
