"""Questions as members type them, about small folders of articles as communities have them.

    python -m benchmarks.members [--set NAME] [--kind NAME] [--show] [--json]

Every folder of `data_members/SET/KIND/` has a few articles of one kind (one event by several
outlets, minutes, an interview, a changelog …) and questions of which half are in other words than
the articles; some ask near misses that nothing answers. Whoever wrote them had not read the code.
A first quote is right if it has one of the expected pieces of text. Of the questions without an
answer, those whose closest passage is right are counted too: there the ranking was right and the
gate was not. Nobody reads the sets of `BLIND`; `--show` prints what went wrong in the others.
"""

import argparse
import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from index import Answer, Band, Engine, IndexSettings

FOLDER = Path(__file__).with_name("data_members")
BLIND = frozenset({"d", "j", "m", "n", "q"})
"""Sets of which only totals are looked at, so that they judge what is mended by the others."""

OUTCOMES = ("right", "card", "wrong", "closest", "silent", "refused", "answered")
"""How a question can come out, those with an answer to be found first.

The first quote is right, another one of the card, or none; the closest passage is right, or silence
without that. Without an answer to be found: silence, or a wrong answer.
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one question came out: one of `OUTCOMES`, and what was quoted first."""

    folder: str
    question: str
    outcome: str
    sure: bool
    first: str


def list_folders(only_set: str = "", only_kind: str = "", folder: Path = FOLDER) -> list[Path]:
    """Return the folders of question sets, sorted, of one set or kind if one is named."""
    return [
        path.parent
        for path in sorted(folder.glob("*/*/questions.jsonl"))
        if only_set in ("", path.parent.parent.name) and only_kind in ("", path.parent.name)
    ]


def is_blind(folder: Path) -> bool:
    """Return whether nobody reads the questions of a folder, nor how they come out."""
    return folder.parent.parent == FOLDER and folder.parent.name in BLIND


def ask_folder(folder: Path) -> Iterator[Outcome]:
    """Ask the questions of one folder, in order."""
    lines = (folder / "questions.jsonl").read_text("utf-8").splitlines()
    with tempfile.TemporaryDirectory() as place:
        settings = IndexSettings(corpus=folder / "corpus", bundled=False, data=Path(place))
        with Engine.open(settings) as engine:
            for label in map(json.loads, lines):
                answer = engine.ask(label["question"])
                first = answer.quotes[0].text if answer.quotes else ""
                outcome = find_outcome(answer, label["answers"] if label["answerable"] else None)
                name = f"{folder.parent.name}/{folder.name}"
                yield Outcome(name, label["question"], outcome, answer.sure, first)


def find_outcome(answer: Answer, expected: Sequence[str] | None) -> str:
    """Return how a question came out; `expected` is None where no article answers it."""
    is_answer = answer.band is Band.ANSWER
    if expected is None:
        return name_outcome(None, is_answer=is_answer)
    pieces = [" ".join(piece.split()) for piece in expected]
    are_right = [
        any(piece in " ".join(quote.text.split()) for piece in pieces) for quote in answer.quotes
    ]
    return name_outcome(are_right, is_answer=is_answer)


def name_outcome(are_right: Sequence[bool] | None, *, is_answer: bool) -> str:
    """Return one of `OUTCOMES` by which quotes are right, None where no article answers."""
    if are_right is None:
        return "answered" if is_answer else "refused"
    if not is_answer:
        return "closest" if any(are_right[:1]) else "silent"
    return "right" if are_right[0] else "card" if any(are_right) else "wrong"


def count(outcomes: Sequence[Outcome]) -> Mapping[str, Counter[str]]:
    """Return the number of each outcome, of each folder, of each set, and of all."""
    counts: dict[str, Counter[str]] = {}
    for each in outcomes:
        is_wrong = each.outcome in {"card", "wrong", "answered"}
        for name in (each.folder, f"{each.folder.partition('/')[0]}/", "all"):
            counted = counts.setdefault(name, Counter())
            counted[each.outcome] += 1
            counted["sure"] += each.sure
            counted["sure and wrong"] += each.sure and is_wrong
    return counts


def main() -> int:
    """Print how the questions came out."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--set", default="", help="only this set")
    parser.add_argument("--kind", default="", help="only this kind of articles")
    parser.add_argument(
        "--show", action="store_true", help="print what went wrong, but for the blind sets"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    folders = list_folders(options.set, options.kind)
    if not folders:
        found = list_folders()
        sets = sorted({each.parent.name for each in found})
        kinds = sorted({each.name for each in found})
        parser.error(f"no such questions; sets are {', '.join(sets)}, kinds {', '.join(kinds)}")
    outcomes = [each for folder in folders for each in ask_folder(folder)]
    counts = count(outcomes)
    if options.json:
        print(json.dumps(counts))
        return 0
    for each in outcomes if options.show else ():
        if each.outcome not in {"right", "refused"} and not is_blind(FOLDER / each.folder):
            sure = ", sure" if each.sure else ""
            print(f"{each.folder} {each.outcome}{sure}: {each.question}\n    {each.first[:200]}")
    columns = (*OUTCOMES, "sure", "sure and wrong")
    print(f"{'':16}", *columns, sep="  ")
    for name, counted in counts.items():
        print(f"{name:16}", *(f"{counted[each]:{len(each)}}" for each in columns), sep="  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
