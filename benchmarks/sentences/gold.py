"""GoldParagraph sentences, read from CoNLL-U files and from files of rule cases."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class GoldParagraph:
    """A paragraph and its sentences, as a reader splits it; None for a language not stated."""

    text: str
    sentences: tuple[str, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True)
class GoldSet:
    """The paragraphs of one file."""

    name: str
    paragraphs: tuple[GoldParagraph, ...]

    def in_language(self, code: str | None) -> "GoldSet":
        """Return the set with a language for the paragraphs that state none."""
        paragraphs = (replace(each, language=each.language or code) for each in self.paragraphs)
        return GoldSet(self.name, tuple(paragraphs))


def read_rules(path: Path) -> GoldSet:
    """Read `{"cases": [{"lang": "de", "text": "…", "sentences": ["…"]}]}`; `lang` may be absent."""
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return GoldSet(
        path.name,
        tuple(
            GoldParagraph(case["text"], tuple(case["sentences"]), case.get("lang"))
            for case in cases
        ),
    )


def read_folder(folder: Path) -> list[GoldSet]:
    """Read all CoNLL-U files of a folder and the folders in it, by name."""
    return [
        GoldSet(path.name, tuple(parse_paragraphs(path.read_text(encoding="utf-8").split("\n"))))
        for path in sorted(folder.rglob("*.conllu"))
    ]


def parse_paragraphs(lines: Iterable[str]) -> Iterator[GoldParagraph]:
    """Yield the paragraphs of a CoNLL-U file.

    Sentences are the `# text` lines; a paragraph begins at `# newpar` or `# newdoc`, and inside
    it sentences are joined by a space unless the last token has `SpaceAfter=No`.
    """
    text = ""
    sentences: list[str] = []
    for begins, sentence, is_spaced in _sentences(lines):
        if begins and sentences:
            yield GoldParagraph(text, tuple(sentences))
            text, sentences = "", []
        text += sentence + (" " if is_spaced else "")
        sentences.append(sentence)
    if sentences:
        yield GoldParagraph(text, tuple(sentences))


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
            # The words of a contraction follow its own line; only that one has `SpaceAfter`.
            if "." not in number and int(first) > covered:
                is_spaced = "SpaceAfter=No" not in misc.split("|")
                covered = int(last or first)
