"""What do altered files do? Bytes flipped, files cut short, grown or removed.

In the index folder: after each, a fresh engine must answer rightly, from files that are whole again
by then, and so must one that was open all along; a version that is rolled back to must be that
version. Every other time, parts are treated as large ones are: mapped, and trusted unless touched.

In the database, from which nothing can be made again: the right answer, or an error that says what
to do; never another text, and never another error.
"""

from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from shutil import rmtree

from benchmarks.faults.town import TWINS, Town, expect, read
from benchmarks.faults.works import small_segments
from index.engine import Engine
from index.errors import StoreDamaged
from index.generations import Generations, array_files

WAYS = ("flip", "flip", "flip", "cut", "grow", "remove")


@dataclass(slots=True)
class Damaged:
    """What became of a run: files damaged, how often one was made anew or refused."""

    done: int = 0
    healed: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, times: int, seed: int = 0) -> Damaged:
    """Damage so many files of an index, in ways and places that the seed chooses."""
    town, chance, result = Town(folder), Random(seed), Damaged()
    town.found()
    small = array_files.SMALL
    with small_segments(), Engine.open(town.settings) as before:
        for turn in range(times):
            if turn % 7 == 0:
                town.write(town.mark + 1)
                before.reindex(sources=list(TWINS))
            array_files.SMALL = 0 if turn % 2 else small
            _damage_one(town, before, chance, result)
            array_files.SMALL = small
    return result


def _damage_one(town: Town, before: Engine, chance: Random, result: Damaged) -> None:
    generations = Generations(before.folder / "index")
    live = generations.current()
    path = chance.choice([path for path in sorted(generations.folder.rglob("*")) if path.is_file()])
    place = f"{result.done}: {damage(path, chance)}"
    result.done += 1
    try:
        with Engine.open(town.settings, refresh=False) as engine:
            expect(read(engine).mark == town.mark, "a fresh engine reads another version")
            faults = engine.verify()
            expect(not faults, faults)
            if town.mark > 1 and chance.random() < 1 / 4:
                engine.rollback()
                expect(read(engine).mark == town.mark - 1, "a rollback reads another version")
                town.write(town.mark + 1)
                engine.reindex(sources=list(TWINS))
        expect(read(before).mark == town.mark, "an open engine reads another version")
        now = generations.current()
        left = generations.check(now, deep=True) if now else ("nothing is live",)
        expect(not left, left)
        result.healed += now is not live
    except Exception as error:  # noqa: BLE001 - any error at all is a finding
        result.wrong.append(f"{place}: {error!r}")


def run_store(folder: Path, *, times: int, seed: int = 0) -> Damaged:
    """Damage a database so many times, always from the same beginning."""
    town, chance, result = Town(folder), Random(seed), Damaged()
    town.found()
    with Engine.open(town.settings) as engine:
        path = engine.database
        question = "What does the lamp show today?"
        quotes = engine.ask(question).quotes
    whole = path.read_bytes()
    for turn in range(times):
        for left in path.parent.glob(f"{path.name}*"):
            left.unlink()
        path.write_bytes(whole)
        place = f"{turn}: {damage(path, chance)}"
        if turn % 3 == 0:  # what was damaged is then what the index is made from
            rmtree(path.parent / "index", ignore_errors=True)
        result.done += 1
        try:
            refresh = bool(turn % 2) or not path.exists()  # a removed one is built again
            with Engine.open(town.settings, refresh=refresh) as engine:
                expect(read(engine).mark == town.mark, "another version")
                expect(engine.ask(question).quotes == quotes, "another answer")
                engine.verify()
        except StoreDamaged:
            result.refused += 1
        except Exception as error:  # noqa: BLE001 - any other error is a finding
            result.wrong.append(f"{place}: {error!r}")
    return result


def damage(path: Path, chance: Random) -> str:
    """Damage a file in some way, and say how."""
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
