"""The benchmark of a first reading: which contenders are timed."""

import pytest

from benchmarks.first_reading import main


def test_only_names_one_of_those_that_read(capsys):
    """A word that begins no name is refused with the names, before anything is read."""
    with pytest.raises(SystemExit) as refused:
        main(["--only", "pages"])
    assert refused.value.code == 2
    assert "footnote, FTS5 with Punkt" in capsys.readouterr().err
