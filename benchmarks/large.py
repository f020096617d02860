"""A large collection made of a small one, for the benchmarks of time.

    python -m benchmarks.large FOLDER MADE [--sentences 1m]

FOLDER contains `corpus/` and `questions.jsonl`; MADE will contain the same. The real articles are
copied unchanged, so that the questions keep their answers, and generated articles are added. Each
of these resembles one real article: most of its sentences are drawn from that one, the others from
any, and each joins the first half of one sentence with the second half of another, so that hardly
any sentence occurs twice. Words that are rare in the real articles are replaced by invented words
or other digits, the same throughout one article. So common words keep their share of all words, and
rare words become rarer, as in a large collection. The number of an article determines its text.
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

FILES_PER_FOLDER = 1_000
FOREIGN_SHARE = 0.2
"""Share of an article's sentences that are drawn from any real article."""
RARITY = 4.0
"""How fast rare words become rarer: a word of a single real article is kept in 1 of 5."""
NUM_INVENTED = 300_000
"""Invented words to draw from."""

_WORD = re.compile(r"\w+")
_DIGITS = "0123456789"
_ONSETS = ["b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr"]
_ONSETS += ["r", "s", "sh", "st", "t", "tr", "v", "w"]
_NUCLEI = ["a", "e", "i", "o", "u", "ai", "ea", "ou"]
_CODAS = ["", "l", "m", "n", "r", "t", "x", "nd"]


class RealArticle(NamedTuple):
    """A real article: its title and its sentences."""

    title: str
    sentences: list[str]


class CollectionSize(NamedTuple):
    """Number of articles, and sentences of each generated one."""

    num_articles: int
    per_article: int


def multiply(folder: Path, target: Path, num_sentences: int, num_articles: int) -> CollectionSize:
    """Write the large collection into `target`, unless one of the same size is there already."""
    size = CollectionSize(num_articles, ceil(num_sentences / num_articles))
    note = target / "made.json"
    if note.exists() and json.loads(note.read_text("utf-8")) == size._asdict():
        return size
    corpus = target / "corpus"
    shutil.copytree(folder / "corpus", corpus)
    shutil.copyfile(folder / "questions.jsonl", target / "questions.jsonl")
    originals = read_articles(corpus)
    keep_chance = compute_keep_chances(originals)
    for number in range(len(originals), num_articles):
        path = corpus / f"{number // FILES_PER_FOLDER:03}" / f"{number % FILES_PER_FOLDER:03}.txt"
        path.parent.mkdir(exist_ok=True)
        text = generate_article(originals, keep_chance, number, size.per_article)
        path.write_text(text, encoding="utf-8")
    note.write_text(json.dumps(size._asdict()), encoding="utf-8")
    return size


def read_articles(corpus: Path) -> list[RealArticle]:
    """Return the real articles, in the order of their names."""
    found = []
    for path in sorted(path for path in corpus.rglob("*") if path.is_file()):
        document = read_document(path.relative_to(corpus).as_posix(), path.read_bytes())
        parsed = articles.parse(document)
        spans = [span for paragraph in parsed.paragraphs for span in paragraph.sentences]
        sentences = [" ".join(document.text[s.start : s.end].split()) for s in spans]
        found.append(RealArticle(parsed.title, [s for s in sentences if s != parsed.title]))
    return found


def compute_keep_chances(originals: Sequence[RealArticle]) -> dict[str, float]:
    """Return the probability that a generated article keeps a word instead of replacing it.

    A word of only one real article would in most cases be in few articles of a large collection,
    and sometimes in many. So the probability is u ** (RARITY / number of articles with the word),
    u uniform between 0 and 1. A word that half of the real articles have is always kept.
    """
    num_articles: Counter[str] = Counter()
    for original in originals:
        num_articles.update({word.lower() for word in _WORD.findall(" ".join(original.sentences))})
    return {
        word: 1.0
        if 2 * count >= len(originals)
        else random.Random(word).random() ** (RARITY / count)
        for word, count in num_articles.items()
    }


def generate_article(
    originals: Sequence[RealArticle],
    keep_chance: Mapping[str, float],
    number: int,
    num_sentences: int,
) -> str:
    """Return the text of an article: a title, then paragraphs of three to six sentences."""
    rng = random.Random(number)
    own = originals[number % len(originals)]
    foreign = [rng.choice(rng.choice(originals).sentences) for _ in range(num_sentences)]
    num_own = min(len(own.sentences), ceil(num_sentences * (1 - FOREIGN_SHARE)))
    drawn = rng.sample(own.sentences, num_own) + foreign[num_own:]
    rng.shuffle(drawn)
    drawn = [_join_halves(*pair) for pair in zip(drawn, [*drawn[1:], drawn[0]], strict=True)]
    blocks = [own.title]
    while drawn:
        size = rng.randint(3, 6)
        blocks.append(" ".join(drawn[:size]))
        drawn = drawn[size:]
    replaced: dict[str, str] = {}

    def replace(match: re.Match[str]) -> str:
        word = match[0]
        if word not in replaced:
            is_kept = rng.random() < keep_chance.get(word.lower(), 1.0)
            replaced[word] = word if is_kept else _replace_word(word, replaced, rng)
        return replaced[word]

    return _WORD.sub(replace, "\n\n".join(blocks)) + "\n"


def _join_halves(one: str, other: str) -> str:
    """Return the first half of a sentence, in words, with the second half of another."""
    start, end = one.split(), other.split()
    return " ".join([*start[: (len(start) + 1) // 2], *end[(len(end) + 1) // 2 :]])


def _replace_word(word: str, replaced: dict[str, str], rng: random.Random) -> str:
    """Return another word of the same shape; the same one for all capitalisations of a word."""
    if word.isdigit():
        half = len(word) // 2
        return word[:half] + "".join(rng.choice(_DIGITS) for _ in word[half:])
    low = word.lower()
    if low not in replaced or replaced[low] == low:
        replaced[low] = _invent_word(rng)
    return replaced[low].capitalize() if word[0].isupper() else replaced[low]


def _invent_word(rng: random.Random) -> str:
    """Return an invented word, drawn with Zipf's frequencies: low numbers are likelier."""
    weights = _cumulate_weights()
    number = rng.choices(range(NUM_INVENTED), cum_weights=weights)[0] + len(_ONSETS)
    word = ""
    while number:
        for sounds in (_CODAS, _NUCLEI, _ONSETS):
            number, place = divmod(number, len(sounds))
            word = sounds[place] + word
    return word


@cache
def _cumulate_weights() -> list[float]:
    return list(accumulate(1 / (rank + 300) for rank in range(NUM_INVENTED)))


def parse_size(text: str) -> int:
    """Parse "10k" or "1m" as a number."""
    units = {"k": 1_000, "m": 1_000_000}
    unit = units.get(text[-1:].lower(), 1)
    return int(float(text[:-1] if unit > 1 else text) * unit)


def main() -> None:
    """Make the collection and print its size."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="contains corpus/ and questions.jsonl")
    parser.add_argument("made", type=Path, help="folder of the large collection")
    parser.add_argument("--sentences", type=parse_size, default=1_000_000, help="sentences (1m)")
    parser.add_argument("--files", type=int, default=20_000, help="articles (20000)")
    args = parser.parse_args()
    size = multiply(args.folder, args.made, args.sentences, args.files)
    print(f"{size.num_articles} articles of about {size.per_article} sentences")


if __name__ == "__main__":
    main()
