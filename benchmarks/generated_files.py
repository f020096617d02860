"""Generated web pages and PDFs, for the benchmark of a first reading."""

from html import escape
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.synthetic_corpus import Vocabulary, generate_article

_NUM_WORDS = 30_000
_SEED = 14
_MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("news", "weather", "about"))
_PDF_ARTICLES = 3
"""Generated articles of ten sentences that fill two pages."""


def write_pages(folder: Path, count: int) -> Path:
    """Write web pages of one article each, with a menu and a footer; return the folder."""
    vocabulary = Vocabulary(_NUM_WORDS, _SEED)
    for number in range(count):
        title, *paragraphs = _draw_paragraphs(vocabulary, number)
        body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
        path = folder / f"{number // 1000:03}" / f"{number % 1000:03}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(
            f"<!doctype html><html lang=en><head><title>{title}</title></head><body>"
            f"<nav><ul>{_MENU}</ul></nav><main><article><h1>{title}</h1>\n{body}</article></main>"
            f"<footer><p>All rights reserved.</p></footer></body></html>",
            "utf-8",
        )
    return folder


def write_pdfs(folder: Path, count: int) -> Path:
    """Write PDFs of two pages; return the folder."""
    platypus: Any = import_module("reportlab.platypus")
    styles: Any = import_module("reportlab.lib.styles").getSampleStyleSheet()
    vocabulary = Vocabulary(_NUM_WORDS, _SEED)
    folder.mkdir(parents=True)
    for number in range(count):
        title, *paragraphs = [
            text
            for part in range(_PDF_ARTICLES)
            for text in _draw_paragraphs(vocabulary, number * _PDF_ARTICLES + part)
        ]
        story = [platypus.Paragraph(title, styles["Title"])]
        story += [platypus.Paragraph(text, styles["BodyText"]) for text in paragraphs]
        platypus.SimpleDocTemplate(str(folder / f"{number:05}.pdf")).build(story)
    return folder


def _draw_paragraphs(vocabulary: Vocabulary, number: int) -> list[str]:
    """Return the headline and the paragraphs of a generated article."""
    return generate_article(vocabulary, number).article.document.text.split("\n\n")
