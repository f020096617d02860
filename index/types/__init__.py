"""What do the words mean? The values that cross the doors between stages.

Spans are half-open and count code points of the stored text. Paragraphs, sentences and lines
are counted from 1, as a person counts, and their ranges are inclusive.
"""

from index.types.answers import (
    Answer,
    Band,
    Best,
    Citation,
    Figure,
    FigureValue,
    Found,
    Passage,
    Quote,
    ScoredPassage,
    Wording,
)
from index.types.articles import (
    Article,
    Count,
    Document,
    Kind,
    Paragraph,
    Span,
)
from index.types.reports import (
    Change,
    Fault,
    ParagraphChanges,
    Progress,
    ReindexReport,
    SourceChange,
    SourceState,
    SourceStatus,
    VersionInfo,
    Watcher,
)
from index.types.shown_articles import (
    Context,
    ShownArticle,
    ShownParagraph,
)

__all__ = [
    "Answer",
    "Article",
    "Band",
    "Best",
    "Change",
    "Citation",
    "Context",
    "Count",
    "Document",
    "Fault",
    "Figure",
    "FigureValue",
    "Found",
    "Kind",
    "Paragraph",
    "ParagraphChanges",
    "Passage",
    "Progress",
    "Quote",
    "ReindexReport",
    "ScoredPassage",
    "ShownArticle",
    "ShownParagraph",
    "SourceChange",
    "SourceState",
    "SourceStatus",
    "Span",
    "VersionInfo",
    "Watcher",
    "Wording",
]
