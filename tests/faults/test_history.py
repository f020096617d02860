"""The check of reads against a history finds exactly the wrong reads."""

from benchmarks.faults.history import Log, Read, State, find_wrong_reads, parse_states, read_lines

STATES = [State(1, 0, 10), State(2, 20, 30), State(3, 40, 50), State(2, 60, 70), State(4, 80)]


def test_reads_of_what_was_live_are_right():
    """A read may show the last acknowledged state, or one begun since."""
    reads = [Read(11, 12, 1), Read(21, 25, 1), Read(22, 28, 2), Read(35, 36, 2), Read(75, 76, 2)]
    assert find_wrong_reads(STATES, [*reads, Read(81, 82, 4)]) == []


def test_a_stale_read_is_wrong():
    """A read may not show a state if a later one was acknowledged before it began."""
    assert find_wrong_reads(STATES, [Read(31, 32, 1)]) == ["saw 1 while [2] were live, after 1"]


def test_a_read_from_the_future_is_wrong():
    """A read may not show a state that was begun after it ended."""
    assert len(find_wrong_reads(STATES, [Read(11, 19, 2)])) == 1


def test_a_reader_that_goes_back_is_wrong():
    """A reader that has shown the newer of two possible states may not show the older."""
    assert find_wrong_reads(STATES, [Read(22, 23, 2), Read(24, 25, 1)]) == [
        "saw 1 while [1, 2] were live, after 2"
    ]


def test_a_rollback_may_bring_an_old_mark_back():
    """After a rollback, the mark of the older version is right again."""
    assert find_wrong_reads(STATES, [Read(51, 52, 3), Read(61, 62, 3), Read(63, 64, 2)]) == []
    assert len(find_wrong_reads(STATES, [Read(51, 52, 3), Read(53, 54, 2)])) == 1


def test_logs_are_read_up_to_their_last_whole_line(tmp_path):
    """The incomplete last line of a killed writer is ignored."""
    log = Log(tmp_path / "log")
    log.write("begin", 5, 1)
    log.write("done", 6, 1)
    log.write("begin", 7, 2)
    with log.path.open("a") as file:
        file.write("done 8")
    assert parse_states(read_lines(log.path)) == [State(1, 5, 6), State(2, 7)]
