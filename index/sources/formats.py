"""The formats that can be read: for each its name, file name endings, reader, and what it needs.

A new format is a module in `readers/` with a function from a `SourceFile` to a `Reading`, and an
entry in `FORMATS`.
"""

from typing import NamedTuple

from index.sources.front_matter import parse_front_matter

VERSION = 28
"""Raise this when a reader may give another text, other blocks or other metadata of the same file.

All files of a corpus are then read again, since the store has only what readers gave before.
"""

MAX_BYTES = 20_000_000
"""Size in bytes above which a source is refused, so that a hostile file cannot fill the memory.

No article comes near it.
"""


class SourceFormat(NamedTuple):
    """A format: its `name` in the index, its `title` for people, and where its reader is.

    `reader` is `module:function` in `readers/`. `needs` is a library that may be missing, and
    `extra` the part of Footnote that installs it. `is_caged` formats are read in a child process.
    """

    name: str
    title: str
    endings: tuple[str, ...]
    reader: str
    needs: str | None = None
    extra: str | None = None
    is_caged: bool = True


FORMATS = (
    SourceFormat("text", "plain text", (".txt", ".text"), "plain:read_text_file", is_caged=False),
    SourceFormat(
        "markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx", ".qmd", ".rmd"),
        "plain:read_markdown_file",
        is_caged=False,
    ),
    SourceFormat("html", "HTML", (".html", ".htm", ".xhtml"), "html:read_html"),
    SourceFormat("feed", "a feed", (".rss", ".atom"), "feed:read_feed"),
    SourceFormat("pdf", "PDF", (".pdf",), "pdf:read_pdf", "pypdfium2", "pdf"),
    SourceFormat("docx", "Word", (".docx",), "docx:read_docx", "docx", "office"),
    SourceFormat("epub", "EPUB", (".epub",), "epub:read_epub"),
    SourceFormat("zip", "a zip file", (".zip",), "zip:read_zip"),
    SourceFormat("csv", "a table of questions", (".csv", ".tsv"), "faq_sheet:read_csv"),
    SourceFormat("jsonl", "JSON Lines", (".jsonl", ".ndjson"), "faq_sheet:read_json_lines"),
    SourceFormat("vtt", "WebVTT captions", (".vtt",), "captions:read_vtt"),
    SourceFormat("srt", "SRT captions", (".srt",), "captions:read_srt"),
    SourceFormat("odt", "OpenDocument", (".odt", ".fodt"), "odt:read_odt", "odfdo", "office"),
    SourceFormat("rst", "reStructuredText", (".rst", ".rest"), "rst:read_rst", "docutils", "docs"),
    SourceFormat("asciidoc", "AsciiDoc", (".adoc", ".asciidoc"), "asciidoc:read_asciidoc"),
    SourceFormat("mail", "mail", (".mbox", ".eml"), "mail:read_mail"),
    SourceFormat(
        "mediawiki",
        "MediaWiki text",
        (".mediawiki", ".wiki", ".wikitext"),
        "mediawiki:read_mediawiki",
        "mwparserfromhell",
        "wiki",
    ),
    SourceFormat("chat", "a chat export", (), "chat:read_chat_export"),
)
"""All formats; what is common comes first."""

FORMAT_OF_NAME = {entry.name: entry for entry in FORMATS}

READERS = {ending: entry for entry in FORMATS for ending in entry.endings}
"""The format that each file name ending, in lower case, stands for."""

ENDINGS_BY_CONTENT = frozenset({".xml", ".json"})
"""Endings of several formats, which their content tells apart."""

FORMATS_WITHOUT_READER = {
    ".doc": "an old Word file; save it as .docx",
    ".rtf": "RTF; save it as .docx",
    ".pages": "a Pages document; save it as .docx",
    ".xls": "a spreadsheet; save it as .csv",
    ".xlsx": "a spreadsheet; save it as .csv",
    ".ods": "a spreadsheet; save it as .csv",
    ".ppt": "slides; save them as .pdf",
    ".pptx": "slides; save them as .pdf",
    ".odp": "slides; save them as .pdf",
    ".key": "slides; save them as .pdf",
    ".mobi": "an e-book in a format that is not read; convert it to .epub",
    ".azw3": "an e-book in a format that is not read; convert it to .epub",
    ".djvu": "a scan; convert it to .pdf with its text",
    ".tex": "TeX; convert it to .pdf or .md",
    ".org": "Org mode; convert it to .md",
    ".msg": "a mail of Outlook; save it as .eml",
    ".textile": "Textile; convert it to .md",
}
"""What a file of each format is that often holds articles but has no reader, and what to do.

The scan lists such files, so that the re-index reports them instead of passing over them.
"""


def find_body_start(text: str, format_name: str) -> int:
    """Return the offset in `text` after its metadata block, 0 for a format that has none."""
    if format_name not in {"markdown", "text"}:
        return 0
    return parse_front_matter(text, strict=format_name == "text").end
