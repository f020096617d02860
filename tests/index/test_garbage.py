"""Tests of `index/garbage.py`."""

import gc

import pytest

from index.garbage import rare_collections


def test_python_looks_less_often_until_the_last_one_is_done() -> None:
    before = gc.get_threshold()
    with rare_collections():
        during = gc.get_threshold()
        with rare_collections():
            assert gc.get_threshold() == during
        assert gc.get_threshold() == during
    assert during[0] > before[0]
    assert gc.get_threshold() == before


def test_an_error_ends_it_as_well() -> None:
    before = gc.get_threshold()
    with pytest.raises(ValueError, match="bad"), rare_collections():
        raise ValueError("bad")
    assert gc.get_threshold() == before
