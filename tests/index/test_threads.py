"""Two calls at the same time give the results that they give one after the other."""

import threading

import pytest

from index.threads import run_both


@pytest.mark.parametrize("in_parallel", [True, False])
def test_results_come_in_the_order_of_the_calls(in_parallel):
    """Results come in the order of the calls, whichever ends first."""
    assert run_both(lambda: 1, lambda: 2, in_parallel=in_parallel) == (1, 2)


def test_the_first_call_stays_in_this_thread():
    """Only the second call runs in another thread."""
    one, other = run_both(threading.get_ident, threading.get_ident)
    assert one == threading.get_ident() != other


@pytest.mark.parametrize("in_parallel", [True, False])
def test_an_error_of_either_is_raised(in_parallel):
    """An error of either call is raised after both have ended."""
    with pytest.raises(ZeroDivisionError):
        run_both(lambda: 1 // 0, lambda: 2, in_parallel=in_parallel)
    with pytest.raises(ZeroDivisionError):
        run_both(lambda: 1, lambda: 2 // 0, in_parallel=in_parallel)
