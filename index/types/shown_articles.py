"""What is shown of a source: its text as it stands in one version."""

from dataclasses import dataclass

from index.types.answers import Citation
from index.types.articles import Count, Kind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownParagraph:
    """A paragraph with its text, to be shown; spans count from the start of the article."""

    number: int
    kind: Kind
    lines: Count
    span: Span
    text: str
    sentences: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownArticle:
    """A source to be shown; `text` is the whole stored text that spans refer to."""

    source: str
    title: str
    url: str | None
    published: str | None
    text: str
    paragraphs: tuple[ShownParagraph, ...]
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A cited paragraph between its neighbours, as it was in the version that was cited.

    `edited` says that the live version's paragraph of that number reads differently or is gone.
    """

    citation: Citation
    before: ShownParagraph | None
    cited: ShownParagraph
    after: ShownParagraph | None
    version: int
    edited: bool
