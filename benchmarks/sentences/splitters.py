"""The sentence splitters that are compared: ours, and those of other libraries."""

from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from benchmarks.sentences.scores import Splitter
from index import sentences

_PEERS = ("pysbd", "sentencex", "syntok", "razdel", "uniseg")


def load_splitters() -> dict[str, Splitter]:
    """Return the splitters to compare, ours first; others only if they are installed."""
    from nltk.tokenize.punkt import PunktSentenceTokenizer  # noqa: PLC0415, slow to import

    tokenizer = PunktSentenceTokenizer()
    splitters: dict[str, Splitter] = {
        "footnote": split_ours,
        "punkt": lambda text, _: list(tokenizer.tokenize(text)),
    }
    for name in _PEERS:
        try:
            import_module(name)
        except ImportError:
            continue
        splitters[name] = _MAKERS[name]
    return splitters


def split_ours(text: str, language: str | None) -> list[str]:
    """Return the sentences that Footnote finds."""
    return [text[start:end] for start, end in sentences.split(text, language)]


def _split_pysbd(text: str, language: str | None) -> Sequence[str]:
    found: Sequence[str] = _pysbd_segmenter(language or "en").segment(text)
    return found


@cache
def _pysbd_segmenter(language: str) -> Any:
    pysbd = import_module("pysbd")
    try:
        return pysbd.Segmenter(language=language, clean=False)
    except ValueError:
        return pysbd.Segmenter(language="en", clean=False)


def _split_sentencex(text: str, language: str | None) -> Sequence[str]:
    return list(import_module("sentencex").segment(language or "en", text))


def _split_syntok(text: str, _: str | None) -> Sequence[str]:
    segmenter = import_module("syntok.segmenter")
    return [
        text[sentence[0].offset : sentence[-1].offset + len(sentence[-1].value)]
        for paragraph in segmenter.process(text)
        for sentence in paragraph
    ]


def _split_razdel(text: str, _: str | None) -> Sequence[str]:
    return [each.text for each in import_module("razdel").sentenize(text)]


def _split_uniseg(text: str, _: str | None) -> Sequence[str]:
    return list(import_module("uniseg.sentencebreak").sentences(text))


_MAKERS: dict[str, Callable[[str, str | None], Sequence[str]]] = {
    "pysbd": _split_pysbd,
    "sentencex": _split_sentencex,
    "syntok": _split_syntok,
    "razdel": _split_razdel,
    "uniseg": _split_uniseg,
}
