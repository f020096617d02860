"""Articles and cited paragraphs to be shown, as they are in one version."""

from dataclasses import dataclass

from index.types.answers import Citation, Passage
from index.types.articles import Count, Kind, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownParagraph:
    """A paragraph with its text; spans count from the start of the article's text.

    Only those of `hidden`, which readers of the article do not see, count from the start of `text`.
    `above` is what is shown over a quote of the paragraph.
    """

    number: int
    kind: Kind
    lines: Count | None
    span: Span
    text: str
    sentences: tuple[Span, ...]
    page: int | None = None
    on_page: int | None = None  # its number among the paragraphs of the page
    time: str | None = None
    hidden: tuple[Span, ...] = ()
    above: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownArticle:
    """A source with its paragraphs; `text` is the whole stored text, in which spans count."""

    source: str
    title: str
    url: str | None
    published: str | None
    text: str
    paragraphs: tuple[ShownParagraph, ...]
    version: int
    author: str | None = None
    outlet: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """A cited paragraph between its neighbours, as it was in the version that was cited.

    `edited` is true if the live version's paragraph of that number differs or is gone.
    """

    citation: Citation
    before: ShownParagraph | None
    cited: ShownParagraph
    after: ShownParagraph | None
    version: int
    edited: bool
