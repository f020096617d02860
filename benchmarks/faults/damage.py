"""Damage: files with a changed byte, and files cut short, grown or removed.

In the index folder: after each, a new engine must answer right and repair the files, an engine that
was open all the time must answer right, and a rollback must show the older version. Every other
time, array files are treated as large ones: mapped, and not checked again unless they were touched.

In the database, which cannot be built again: the right answer, or a StoreDamaged error; never a
wrong text, and never another error.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import rmtree

from benchmarks.faults.marked_corpus import TWINS, MarkedCorpus, expect, read
from benchmarks.faults.operations import small_segments
from index.engine import Engine
from index.errors import StoreDamaged
from index.generations import Generations, array_files

WAYS = ("flip", "flip", "flip", "cut", "grow", "remove")


@dataclass(slots=True)
class DamageResult:
    """Numbers of damages, of those repaired or refused; all problems."""

    done: int = 0
    healed: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, times: int, seed: int = 0) -> DamageResult:
    """Damage `times` files of an index, at random."""
    marked, chance, result = MarkedCorpus(folder), Random(seed), DamageResult()
    marked.create()
    small = array_files.SMALL
    with small_segments(), Engine.open(marked.settings) as before:
        for turn in range(times):
            if turn % 7 == 0:
                marked.write(marked.mark + 1)
                before.reindex(sources=list(TWINS))
            array_files.SMALL = 0 if turn % 2 else small
            _damage_one(marked, before, chance, result)
            array_files.SMALL = small
    return result


def _damage_one(marked: MarkedCorpus, before: Engine, chance: Random, result: DamageResult) -> None:
    generations = Generations(before.folder / "index")
    live = generations.current()
    path = chance.choice([path for path in sorted(generations.folder.rglob("*")) if path.is_file()])
    place = f"{result.done}: {damage(path, chance)}"
    result.done += 1
    try:
        with Engine.open(marked.settings, refresh=False) as engine:
            expect(read(engine).mark == marked.mark, "a fresh engine reads another version")
            faults = engine.verify()
            expect(not faults, faults)
            if marked.mark > 1 and chance.random() < 1 / 4:
                engine.rollback()
                expect(read(engine).mark == marked.mark - 1, "a rollback reads another version")
                marked.write(marked.mark + 1)
                engine.reindex(sources=list(TWINS))
        expect(read(before).mark == marked.mark, "an open engine reads another version")
        now = generations.current()
        left = generations.check(now, deep=True) if now else ("nothing is live",)
        expect(not left, left)
        result.healed += now is not live
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"{place}: {error!r}")


def run_store(folder: Path, *, times: int, seed: int = 0) -> DamageResult:
    """Damage a database `times` times, each time from the same start."""
    marked, chance, result = MarkedCorpus(folder), Random(seed), DamageResult()
    marked.create()
    with Engine.open(marked.settings) as engine:
        path = engine.database
        question = "What does the lamp show today?"
        quotes = engine.ask(question).quotes
    whole = path.read_bytes()
    for turn in range(times):
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        path.write_bytes(whole)
        place = f"{turn}: {damage(path, chance)}"
        if turn % 3 == 0:  # the index is then built from the damaged database
            rmtree(path.parent / "index", ignore_errors=True)
        result.done += 1
        try:
            refresh = bool(turn % 2) or not path.exists()  # a removed one is built again
            with Engine.open(marked.settings, refresh=refresh) as engine:
                expect(read(engine).mark == marked.mark, "another version")
                expect(engine.ask(question).quotes == quotes, "another answer")
                engine.verify()
        except StoreDamaged:
            result.refused += 1
        except Exception as error:  # noqa: BLE001 - any other error is a finding
            result.wrong.append(f"{place}: {error!r}")
    return result


def damage(path: Path, chance: Random) -> str:
    """Damage a file at random, and return a description."""
    content = bytearray(path.read_bytes())
    way = chance.choice(WAYS) if content else "grow"
    where = chance.randrange(len(content) or 1)
    match way:
        case "flip":
            content[where] ^= chance.randrange(1, 256)
        case "cut":
            del content[where:]
        case "grow":
            content += chance.randbytes(1 + where)
    if way == "remove":
        path.unlink()
    else:
        path.write_bytes(content)
    return f"{way} {path.parent.name}/{path.name} at {where}"
