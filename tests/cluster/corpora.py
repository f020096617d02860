"""Small corpora of our own for the tests of a cluster, and a comparison of two collections."""

import random
from dataclasses import replace
from pathlib import Path

import numpy as np

from index.scopes import ask_collection
from index.settings import IndexSettings

WORDS = (  # noqa: SIM905, words are read more easily so
    "harbour lantern granite orchard ferry bishop copper violin glacier postman saddle thunder "
    "pepper canal mirror chapel beacon walnut turbine heron lighthouse captain ledger quarry"
).split()
NAMES = ("Mira Kolb", "Tomas Vell", "Ines Ardo", "Paul Reyk", "Oda Lund")
QUESTIONS = (
    "Who repaired the lantern of the lighthouse?",
    "When did the ferry leave the harbour?",
    "How many bells does the chapel have?",
    "What does the Northern Canal Authority (NCA) own?",
    "What does the NCA own?",
    "Why was the turbine stopped?",
    "Which lighthose has a copper lantern?",
    "insurance premium",
)


def write_article(path: Path, seed: int, *, edition: int = 0) -> None:
    """Write an article of a few paragraphs that the seed and the edition determine."""
    rng = random.Random(f"{seed} {edition}")  # noqa: S311
    lines = [f"# The {rng.choice(WORDS)} of {rng.choice(WORDS)} {seed}", ""]
    for _ in range(rng.randint(2, 6)):
        sentences = []
        for _ in range(rng.randint(1, 5)):
            words = " ".join(rng.choices(WORDS, k=rng.randint(3, 12)))
            sentence = rng.choice(
                [
                    f"{rng.choice(NAMES)} repaired the {words}.",
                    f"In {rng.randint(1850, 1990)} the {words} left the harbour.",
                    f"The chapel has {rng.randint(2, 12)} bells and a {words}.",
                    f"The Northern Canal Authority (NCA) owns the {words}.",
                    f"The {words} was stopped because of the {rng.choice(WORDS)}.",
                ]
            )
            sentences.append(sentence)
        lines += [" ".join(sentences), ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), "utf-8")


def write_corpus(folder: Path, count: int) -> None:
    """Write some articles."""
    for number in range(count):
        write_article(folder / f"{number % 3}" / f"a{number:03}.md", number)


def make_settings(env: dict[str, str], corpus: Path, data: Path) -> IndexSettings:
    """Return the settings of a process with these articles and a data folder of its own."""
    return IndexSettings.from_env(
        {**env, "FOOTNOTE_CORPUS": str(corpus), "FOOTNOTE_DATA": str(data)}
    )


def compare_answers(one, other, questions=QUESTIONS) -> None:
    """Assert that two collections give equal answers."""
    for question in questions:
        answers = [
            replace(
                ask_collection(each, question, source=None, limit=3, fill=True),
                elapsed_ms=0.0,
                version=0,
            )
            for each in (one, other)
        ]
        assert answers[0] == answers[1], question


def compare_searches(one, other, seed: int = 0, rounds: int = 6) -> None:
    """Assert that two collections rank the same units with the same scores, ties included."""
    rng = random.Random(seed)  # noqa: S311
    for _ in range(rounds):
        words = rng.choices([*WORDS, "the", "repair", "1901", "unheard"], k=rng.randint(1, 6))
        k = rng.choice([1, 3, 24, 90])
        for name in ("sentences", "paragraphs", "articles"):
            found = []
            for each in (one, other):
                field = getattr(each, name)
                ids = each.term_ids([word[:6] if word == "harbour" else word for word in words])
                query = ids[ids >= 0]
                hits = field.top(query, k)
                found.append(
                    (
                        _places(each, name, hits.units),
                        hits.scores.tolist(),
                        field.count(query),
                        field.num_units,
                        field.avgdl,
                        field.df(query).tolist(),
                        field.dl(hits.units).tolist(),
                        field.tf(query, hits.units).tolist(),
                        field.scores(query, hits.units).tolist(),
                    )
                )
            assert found[0] == found[1], (words, k, name)


def _places(collection, name: str, units) -> list[tuple[str, int]]:
    """Return each unit as its source and its place in the article."""
    if name == "articles":
        return [(collection.source(int(unit)), 0) for unit in units]
    places = []
    for unit in units.tolist():
        paragraph = unit
        if name == "sentences":
            paragraph = int(collection.paragraph_of(np.array([unit]))[0])
        article = int(collection.article_of(np.array([paragraph]))[0])
        paragraphs = collection.paragraphs_of(article)
        first = paragraphs[0]
        if name == "sentences":
            first = int(collection.first_sentence_of(np.array([first]))[0])
        places.append((collection.source(article), unit - first))
    return places
