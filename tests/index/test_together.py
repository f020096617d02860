"""Two things at once give what they give one after the other."""

import threading

import pytest

from index.parallel import both


@pytest.mark.parametrize("at_once", [True, False])
def test_both_results_come_in_order(at_once):
    """Whichever is done first."""
    assert both(lambda: 1, lambda: 2, at_once=at_once) == (1, 2)


def test_the_first_stays_in_this_thread_and_the_other_does_not():
    """What may only be done in one thread can be given first."""
    one, other = both(threading.get_ident, threading.get_ident)
    assert one == threading.get_ident() != other


@pytest.mark.parametrize("at_once", [True, False])
def test_an_error_of_either_is_raised(at_once):
    """Once the other is done."""
    with pytest.raises(ZeroDivisionError):
        both(lambda: 1 // 0, lambda: 2, at_once=at_once)
    with pytest.raises(ZeroDivisionError):
        both(lambda: 1, lambda: 2 // 0, at_once=at_once)
