"""The frozen values that stages pass to each other and to the callers of `Engine`. Pure.

Spans are half-open and count code points of the stored text. Paragraphs, sentences and lines are
numbered from 1, and their ranges are inclusive.
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
    SourceBlock,
    Span,
)
from index.types.claims import ClaimCheck, ClaimFigure
from index.types.file_titles import title_of_file
from index.types.hidden_spans import (
    REFERENCE,
    VisibleText,
    clip_spans,
    mask_hidden,
    merge_spans,
    show_text,
    without_hidden,
)
from index.types.reports import (
    Change,
    Fault,
    GoldenAnswer,
    GoldenChange,
    ParagraphChanges,
    Progress,
    ReindexReport,
    SourceChange,
    SourceNote,
    SourceState,
    SourceStatus,
    UnreadFile,
    VersionInfo,
    Watcher,
)
from index.types.shown_articles import (
    Context,
    ShownArticle,
    ShownParagraph,
)
from index.types.suggestions import Suggestion

__all__ = [
    "REFERENCE",
    "Answer",
    "Article",
    "Band",
    "Best",
    "Change",
    "Citation",
    "ClaimCheck",
    "ClaimFigure",
    "Context",
    "Count",
    "Document",
    "Fault",
    "Figure",
    "FigureValue",
    "Found",
    "GoldenAnswer",
    "GoldenChange",
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
    "SourceBlock",
    "SourceChange",
    "SourceNote",
    "SourceState",
    "SourceStatus",
    "Span",
    "Suggestion",
    "UnreadFile",
    "VersionInfo",
    "VisibleText",
    "Watcher",
    "Wording",
    "clip_spans",
    "mask_hidden",
    "merge_spans",
    "show_text",
    "title_of_file",
    "without_hidden",
]
