"""What a collection's readers share: distinct ids, in order."""

import subprocess
import sys

import numpy as np
import pytest

from index.collection import distinct_ids

_ASK_FOR_FIGURES = """
import sys
from pathlib import Path
from index import Engine, IndexSettings
settings = IndexSettings(corpus=Path(sys.argv[1]), data=Path(sys.argv[2]), bundled=False)
with Engine.open(settings) as engine:
    print(len(engine.ask("How many people were rescued from the Brack ferry?").figures))
print("numpy.ma" in sys.modules)
"""


@pytest.mark.parametrize(
    ("ids", "expected"), [([], []), ([7], [7]), ([5, 2, 5, 2, 9, 2], [2, 5, 9]), ([3, 3], [3])]
)
def test_each_id_is_returned_once_and_in_order(ids: list[int], expected: list[int]) -> None:
    assert distinct_ids(np.array(ids, dtype=np.int64)).tolist() == expected


def test_the_ids_that_are_given_stay_as_they_are() -> None:
    ids = np.array([4, 1, 4], dtype=np.int64)
    distinct_ids(ids)
    assert ids.tolist() == [4, 1, 4]


def test_reports_are_compared_without_the_package_of_masked_arrays(tmp_path) -> None:
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    story = "The Brack ferry ran aground off Tarn Point in thick fog on Sunday morning."
    for name, count in (("north", 14), ("south", 17)):
        (corpus / f"{name}.txt").write_text(
            f"Ferry aground\n\n{story} Rescuers took {count} people from the Brack ferry.\n",
            "utf-8",
        )
    done = subprocess.run(
        [sys.executable, "-c", _ASK_FOR_FIGURES, str(corpus), str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["1", "False"]
