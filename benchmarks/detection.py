"""How often the language of an article, a paragraph and a question is told right.

    python -m benchmarks.detection CODE=FOLDER … [--every N] [--json]

Each FOLDER holds `corpus/` and `questions.jsonl`, all in the language CODE. Articles, paragraphs
and questions are detected one by one, by Footnote and, where it is installed, by py3langid: as it
is, and with the languages alone that Footnote has a table for. `questions of all` is the language
in which Footnote reads each question of a collection that holds the articles of all folders.
"""

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from index import Engine, IndexSettings
from index.answering.question import analyze
from index.evaluation import load_questions
from index.languages import detect_language
from index.languages.tables import CODES

Detector = Callable[[str], str]
IN_COLLECTION = "questions of all"


def main(argv: Sequence[str] | None = None) -> int:
    """Print the share of texts whose language is told right, for each language and detector."""
    parser = argparse.ArgumentParser(description="Measure how well languages are told.")
    parser.add_argument("folders", nargs="+", type=_read_folder, metavar="CODE=FOLDER")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="every Nth question")
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(argv)
    shares = measure_detection(dict(options.folders), every=options.every)
    if options.json:
        print(json.dumps(shares))
        return 0
    for code, detectors in shares.items():
        for name, found in detectors.items():
            figures = ", ".join(f"{kind} {share:.1%}" for kind, share in found.items())
            print(f"{code}  {name:<24}{figures}")
    return 0


def _read_folder(argument: str) -> tuple[str, Path]:
    code, equals, folder = argument.partition("=")
    if not equals or code not in CODES:
        raise argparse.ArgumentTypeError(f"not CODE=FOLDER with a known language: {argument}")
    return code, Path(folder)


def measure_detection(
    folders: Mapping[str, Path], *, every: int = 1
) -> Mapping[str, Mapping[str, Mapping[str, float]]]:
    """Return the share that is told right, by language, detector and kind of text."""
    detectors = load_detectors()
    questions = {
        code: [each.question for each in load_questions(folder / "questions.jsonl")[::every]]
        for code, folder in folders.items()
    }
    chosen = _choose_languages(folders, questions)
    shares: dict[str, dict[str, dict[str, float]]] = {}
    for code, folder in folders.items():
        articles = [path.read_text("utf-8") for path in sorted((folder / "corpus").rglob("*.*"))]
        texts = {
            "articles": articles,
            "paragraphs": [
                part for text in articles for part in text.split("\n\n") if part.strip()
            ],
            "questions": questions[code],
        }
        shares[code] = {
            name: {kind: _share(map(detect, some), code) for kind, some in texts.items()}
            for name, detect in detectors.items()
        }
        shares[code]["footnote"][IN_COLLECTION] = _share(chosen[code], code)
    return shares


def load_detectors() -> dict[str, Detector]:
    """Return Footnote's detector and, where it is installed, py3langid's two."""
    found: dict[str, Detector] = {"footnote": detect_language}
    with suppress(ModuleNotFoundError):
        langid = import_module("py3langid.langid")
        whole, ours = (langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE) for _ in "ab")
        ours.set_languages(list(CODES))
        found["py3langid"] = lambda text: str(whole.classify(text)[0])
        found[f"py3langid of {len(CODES)}"] = lambda text: str(ours.classify(text)[0])
    return found


def _choose_languages(
    folders: Mapping[str, Path], questions: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """Return the language in which each question is read beside the articles of all folders."""
    with tempfile.TemporaryDirectory() as place:
        corpus = Path(place) / "corpus"
        for code, folder in folders.items():
            shutil.copytree(folder / "corpus", corpus / code)
        with Engine.open(IndexSettings(corpus=corpus, data=Path(place) / "data")) as engine:
            snapshot = engine._snapshot(None)  # noqa: SLF001 - Engine does not tell the language
            return {
                code: [analyze(snapshot, question).language for question in asked]
                for code, asked in questions.items()
            }


def _share(found: Iterable[str], code: str) -> float:
    told = [each == code for each in found]
    return sum(told) / max(1, len(told))


if __name__ == "__main__":
    sys.exit(main())
