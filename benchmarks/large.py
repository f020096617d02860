"""Many articles out of few: `python -m benchmarks.large FOLDER MADE [--sentences 1m]`.

FOLDER holds `corpus/` and `questions.jsonl`, and so does MADE: the real articles as they are, so
that the questions keep their answers, and among them as many more as are wanted. Each of those is
about one of the real ones: its sentences are drawn from that one and some from any, each the first
half of one and the second half of another, so that hardly any is there twice; and words that are
rare there are other words here, made up or with other digits, the same throughout the article. So
common words keep their share of all, and rare ones grow rarer, as they do in a large collection.
Everything follows from the number of the article.
"""

import argparse
import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import accumulate
from math import ceil
from pathlib import Path
from typing import NamedTuple

from index import articles
from index.sources import read_document

PER_FOLDER = 1_000
FOREIGN_SHARE = 0.2
"""Of the sentences of an article, how many are drawn from other real articles."""
RARITY = 4.0
"""How steeply rare words grow rarer: one that a single real article has stays in 1 of 5."""
NUM_INVENTED = 300_000

_WORD = re.compile(r"\w+")
_DIGITS = "0123456789"
_ONSETS = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr"]
_ONSETS += ["r", "s", "sh", "st", "t", "tr", "v", "w"]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
_CODAS = ["", "l", "m", "n", "r", "t", "x", "nd"]


class Original(NamedTuple):
    """A real article: its title and its sentences."""

    title: str
    sentences: list[str]


class Made(NamedTuple):
    """What was made: how many articles there are, and of how many sentences those drawn are."""

    num_articles: int
    per_article: int


def multiply(folder: Path, made: Path, num_sentences: int, num_articles: int) -> Made:
    """Write the large collection into `made`; nothing is done where the same one is already."""
    wanted = Made(num_articles, ceil(num_sentences / num_articles))
    note = made / "made.json"
    if note.exists() and json.loads(note.read_text("utf-8")) == wanted._asdict():
        return wanted
    corpus = made / "corpus"
    shutil.copytree(folder / "corpus", corpus)
    shutil.copyfile(folder / "questions.jsonl", made / "questions.jsonl")
    originals = read(corpus)
    kept = chances(originals)
    for number in range(len(originals), num_articles):
        path = corpus / f"{number // PER_FOLDER:03}" / f"{number % PER_FOLDER:03}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(article(originals, kept, number, wanted.per_article), encoding="utf-8")
    note.write_text(json.dumps(wanted._asdict()), encoding="utf-8")
    return wanted


def read(corpus: Path) -> list[Original]:
    """Return the real articles, in the order of their names."""
    found = []
    for path in sorted(path for path in corpus.rglob("*") if path.is_file()):
        document = read_document(path.relative_to(corpus).as_posix(), path.read_bytes())
        parsed = articles.parse(document)
        spans = [span for paragraph in parsed.paragraphs for span in paragraph.sentences]
        sentences = [" ".join(document.text[s.start : s.end].split()) for s in spans]
        found.append(Original(parsed.title, [s for s in sentences if s != parsed.title]))
    return found


def chances(originals: Sequence[Original]) -> dict[str, float]:
    """Return with which chance an article keeps a word instead of having another for it.

    A word that only one real article has is mostly one that few articles of a large collection
    would have, and sometimes one of many: so the chance is u ** (RARITY / number of articles
    with the word), u even between 0 and 1. A word that half of them have is always kept.
    """
    spread: Counter[str] = Counter()
    for original in originals:
        spread.update({word.lower() for word in _WORD.findall(" ".join(original.sentences))})
    return {
        word: 1.0
        if 2 * count >= len(originals)
        else random.Random(word).random() ** (RARITY / count)
        for word, count in spread.items()
    }


def article(
    originals: Sequence[Original], kept: Mapping[str, float], number: int, num_sentences: int
) -> str:
    """Return the text of an article: a title, then paragraphs of three to six sentences."""
    rng = random.Random(number)
    own = originals[number % len(originals)]
    foreign = [rng.choice(rng.choice(originals).sentences) for _ in range(num_sentences)]
    wanted = min(len(own.sentences), ceil(num_sentences * (1 - FOREIGN_SHARE)))
    drawn = rng.sample(own.sentences, wanted) + foreign[wanted:]
    rng.shuffle(drawn)
    drawn = [_crossed(*pair) for pair in zip(drawn, [*drawn[1:], drawn[0]], strict=True)]
    blocks = [own.title]
    while drawn:
        size = rng.randint(3, 6)
        blocks.append(" ".join(drawn[:size]))
        drawn = drawn[size:]
    renamed: dict[str, str] = {}

    def other(match: re.Match[str]) -> str:
        word = match[0]
        if word not in renamed:
            stays = rng.random() < kept.get(word.lower(), 1.0)
            renamed[word] = word if stays else _replaced(word, renamed, rng)
        return renamed[word]

    return _WORD.sub(other, "\n\n".join(blocks)) + "\n"


def _crossed(one: str, other: str) -> str:
    """Return the first half of a sentence, in words, with the second half of another."""
    start, end = one.split(), other.split()
    return " ".join([*start[: (len(start) + 1) // 2], *end[(len(end) + 1) // 2 :]])


def _replaced(word: str, renamed: dict[str, str], rng: random.Random) -> str:
    """Return another word of the same shape; in small letters it is the same one."""
    if word.isdigit():
        half = len(word) // 2
        return word[:half] + "".join(rng.choice(_DIGITS) for _ in word[half:])
    low = word.lower()
    if low not in renamed or renamed[low] == low:
        renamed[low] = _invented(rng)
    return renamed[low].capitalize() if word[0].isupper() else renamed[low]


def _invented(rng: random.Random) -> str:
    """Return a made-up word, the lower its number the likelier, as Zipf saw it."""
    weights = _weights()
    number = rng.choices(range(NUM_INVENTED), cum_weights=weights)[0] + len(_ONSETS)
    word = ""
    while number:
        for sounds in (_CODAS, _NUCLEI, _ONSETS):
            number, place = divmod(number, len(sounds))
            word = sounds[place] + word
    return word


@cache
def _weights() -> list[float]:
    return list(accumulate(1 / (rank + 300) for rank in range(NUM_INVENTED)))


def number_of(text: str) -> int:
    """Read "10k" or "1m" as a number."""
    units = {"k": 1_000, "m": 1_000_000}
    unit = units.get(text[-1:].lower(), 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def main() -> None:
    """Make the collection and say what it holds."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="holds corpus/ and questions.jsonl")
    parser.add_argument("made", type=Path, help="where the large collection is put")
    parser.add_argument("--sentences", type=number_of, default=1_000_000, help="(1m)")
    parser.add_argument("--files", type=int, default=20_000, help="articles (20000)")
    args = parser.parse_args()
    made = multiply(args.folder, args.made, args.sentences, args.files)
    print(f"{made.num_articles} articles of about {made.per_article} sentences")


if __name__ == "__main__":
    main()
