"""Entries of WordPress and Blogger: exports, which hold drafts too, and what their feeds add.

Pure.
"""

import html
import re
from collections.abc import Mapping
from typing import Any

_NOT_ARTICLES = frozenset({
    "attachment", "revision", "nav_menu_item", "custom_css", "customize_changeset", "oembed_cache",
    "user_request", "wp_block", "wp_template", "wp_template_part", "wp_global_styles",
    "wp_navigation", "wp_font_family", "wp_font_face",
})  # fmt: skip
"""Types of WordPress's entries that are parts of pages; others are articles of some kind."""
_KINDS_OF_BLOGGER = re.compile(r"/kind#(?!post\b|page\b)\w+\Z")
_SHORT_CODE = re.compile(
    r"\[(?:gallery|playlist|audio|video|embed|contact-form(?:-7)?|wpforms)(?:\s[^\[\]]{0,500})?\]"
    r"(?:[^\[\]\n]{0,500}\[/(?:audio|video|embed|contact-form)\])?"
)
"""Codes in whose place a page has pictures, sounds, films or a form."""
_CAPTION = re.compile(
    r"\[(?:wp_)?caption(?:\s[^\[\]]{0,500})?\](?P<shown>.{0,2000}?)\[/(?:wp_)?caption\]", re.DOTALL
)
_BLOCK = re.compile(
    r"\s*</?(?:p|div|ul|ol|li|h[1-6]|table|blockquote|pre|figure|hr|!--)", re.IGNORECASE
)
_LINE_BACK = re.compile(
    r"<p>[^<]{0,60}<a\s[^<>]{0,500}>(?P<title>[^<>]{1,300})</a>[^<]{0,60}"
    r"<a\s[^<>]{0,500}>(?P<outlet>[^<>]{1,300})</a>[^<]{0,60}</p>\s*\Z"
)
_LAST = 2_000
"""Code points at the end of an entry that may be such a paragraph."""
_BLANK_LINES = re.compile(r"\n[ \t]*\n\s*")


def is_published(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is an article that everybody may read, as entries of feeds are."""
    if entry.get("wp_status", "publish") != "publish" or entry.get("wp_post_password"):
        return False
    if entry.get("wp_post_type") in _NOT_ARTICLES or entry.get("app_draft") == "yes":
        return False
    if entry.get("blogger_status", "LIVE") != "LIVE" or entry.get("blogger_type") == "COMMENT":
        return False
    terms = (str(tag.get("term")) for tag in entry.get("tags", ()))
    return not any(map(_KINDS_OF_BLOGGER.search, terms))


def is_of_wordpress(entry: Mapping[str, Any]) -> bool:
    """Return whether an entry is one of an export, whose text is not yet that of a page."""
    return "wp_post_type" in entry


def without_line_back(text: str, title: str | None, outlet: str | None) -> str:
    """Return an entry's HTML without its last paragraph if that only leads back to the blog.

    WordPress writes "The post TITLE appeared first on BLOG." below each entry of a feed, in many
    languages. It would be quoted where a question has the words of the title.
    """
    start = max(0, text.rfind("<p>", max(0, len(text) - _LAST)))
    found = _LINE_BACK.match(text, start)
    if found is None:
        return text
    linked = [" ".join(html.unescape(found[name]).split()) for name in ("title", "outlet")]
    return text[:start] if linked == [title, outlet] else text


def put_right(text: str) -> str:
    """Return the HTML that WordPress makes of a text: its short codes, and its blank lines."""
    text = _CAPTION.sub(r"<figcaption>\g<shown></figcaption>", _SHORT_CODE.sub("", text))
    if "<!-- wp:" in text or "<p" in text:
        return text
    parts = _BLANK_LINES.split(text.replace("\r\n", "\n").strip())
    return "\n".join(part if _BLOCK.match(part) else f"<p>{part}</p>" for part in parts)
