"""A stored data folder of this release, which later releases must open or migrate.

`python -m benchmarks.stored_folder NAME` writes `tests/data/stored/NAME.zip`; it is run once for
each release, before the version number is raised, and the file is never made again. A commit
between two releases is named after the one before it, as in 0.1-bcc02d3.
"""

import argparse
import shutil
import tempfile
import zipfile
from pathlib import Path

from index import Engine, IndexSettings, SqliteAnswerLog

STORED = Path(__file__).parent.parent / "tests" / "data" / "stored"
FERRY = "What does the ferry to Sandholm cost?"
LANTERN = "Who lit the lantern?"
MINUTES = "Minutes\n\nThe council met on Tuesday in the old library.\n"


def make_folder(place: Path) -> tuple[Path, list[str]]:
    """Index the articles in three versions, log two answers; return the folder and their ids."""
    corpus = shutil.copytree(STORED / "articles", place / "articles")
    ferry = corpus / "ferry.txt"
    today = ferry.read_text()
    ferry.write_text(today.replace("four", "three"))
    with Engine.open(IndexSettings(corpus=corpus, data=place / "data")) as engine:
        log = SqliteAnswerLog(engine.folder / "answers.db")
        keys = [log.save(engine.ask(FERRY), scope="1")]
        ferry.write_text(today)
        engine.reindex()
        minutes = place / "minutes.txt"
        minutes.write_text(MINUTES)
        engine.add(str(minutes))
        keys.append(log.save(engine.ask(LANTERN), scope="1"))
        log.close()
        return engine.folder, keys


def pack(folder: Path, keys: list[str], target: Path) -> None:
    """Write the files of a closed data folder into an archive, with the ids of the answers."""
    with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix != ".lock":
                archive.write(path, path.relative_to(folder).as_posix())
        archive.writestr("answer_ids", " ".join(keys))


def main() -> None:
    """Make the stored folder of the release named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", help="the release, such as 0.2")
    name = parser.parse_args().name
    with tempfile.TemporaryDirectory() as place:
        folder, keys = make_folder(Path(place))
        pack(folder, keys, STORED / f"{name}.zip")
    print(f"{STORED / name}.zip: add it to the repository")


if __name__ == "__main__":
    main()
