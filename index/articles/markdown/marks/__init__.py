"""What a Markdown page hides before it is parsed: comments, templates, MDX, short codes. Pure."""

from index.articles.markdown.marks.braces import find_parting_marks
from index.articles.markdown.marks.code_places import TAG_CLOSING, TAG_OPENING
from index.articles.markdown.marks.dialect_marks import (
    FILLER,
    TITLE_FILLER,
    fill,
    find_marks,
    is_mdx,
)
from index.articles.markdown.marks.hidden_places import shows_captions

__all__ = [
    "FILLER",
    "TAG_CLOSING",
    "TAG_OPENING",
    "TITLE_FILLER",
    "fill",
    "find_marks",
    "find_parting_marks",
    "is_mdx",
    "shows_captions",
]
