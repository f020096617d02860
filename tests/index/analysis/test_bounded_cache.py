"""What was made before is remembered, within bounds."""

from index.analysis.bounded_cache import LONGEST, Memo


def test_short_texts_are_made_once_and_long_ones_never_kept():
    """A hostile article may have words as long as it likes."""
    made = []
    memo = Memo(lambda text: made.append(text) or len(text), most=10)
    long = "x" * (LONGEST + 1)
    assert [memo["ferry"], memo["ferry"], memo[long], memo[long]] == [
        5,
        5,
        LONGEST + 1,
        LONGEST + 1,
    ]
    assert made == ["ferry", long, long]
    assert list(memo) == ["ferry"]


def test_no_more_are_kept_than_was_said():
    """It begins anew rather than to grow."""
    memo = Memo(len, most=3)
    for text in map(str, range(20)):
        assert memo[text] == len(text)
        assert len(memo) <= 3
