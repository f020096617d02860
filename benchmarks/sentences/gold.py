"""Where do sentences really end? Reads gold sentences from CoNLL-U files and rule files."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gold:
    """One paragraph, and the sentences that a reader sees in it."""

    text: str
    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The paragraphs of one file."""

    name: str
    paragraphs: tuple[Gold, ...]


def read_rules(path: Path) -> GoldSet:
    """Read `{"cases": [{"text": "…", "sentences": ["…"]}]}`."""
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return GoldSet(path.name, tuple(Gold(case["text"], tuple(case["sentences"])) for case in cases))


def read_folder(folder: Path) -> list[GoldSet]:
    """Read all CoNLL-U files of a folder and the folders in it, by name."""
    return [
        GoldSet(path.name, tuple(paragraphs(path.read_text(encoding="utf-8").split("\n"))))
        for path in sorted(folder.rglob("*.conllu"))
    ]


def paragraphs(lines: Iterable[str]) -> Iterator[Gold]:
    """Yield the paragraphs of a CoNLL-U file.

    Sentences are the `# text` lines; a paragraph begins at `# newpar` or `# newdoc`, and inside
    it sentences are joined by a space unless the last token says `SpaceAfter=No`.
    """
    text = ""
    sentences: list[str] = []
    for begins, sentence, is_spaced in _sentences(lines):
        if begins and sentences:
            yield Gold(text, tuple(sentences))
            text, sentences = "", []
        text += sentence + (" " if is_spaced else "")
        sentences.append(sentence)
    if sentences:
        yield Gold(text, tuple(sentences))


def _sentences(lines: Iterable[str]) -> Iterator[tuple[bool, str, bool]]:
    """Yield (begins a paragraph, sentence, followed by a space) for each `# text`."""
    begins, sentence, is_spaced, covered = False, "", True, 0
    for line in [*lines, ""]:
        if line.startswith(("# newpar", "# newdoc")):
            begins = True
        elif line.startswith("# text = "):
            sentence = line.removeprefix("# text = ").strip()
        elif not line.strip():
            if sentence:
                yield begins, sentence, is_spaced
            begins, sentence, is_spaced, covered = False, "", True, 0
        elif line[:1].isdigit():
            number, *_, misc = line.split("\t")
            first, _, last = number.partition("-")
            # The words of a contraction follow its own line, which alone says what is behind it.
            if "." not in number and int(first) > covered:
                is_spaced = "SpaceAfter=No" not in misc.split("|")
                covered = int(last or first)
