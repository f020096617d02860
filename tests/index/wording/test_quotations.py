"""Words that introduce one and the same quotation."""

import pytest

from index.wording.quotations import introductions_agree

SAID = "“The weir will hold until spring,”"


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("said Ida Moor in Ostley.", "said Ida Moor at the weir.", True),
        ("said Ida Moor in Ostley.", "said Moor.", True),
        ("said Ida Moor in Ostley.", "the engineer said in Ostley.", True),
        ("said Ida Moor in Ostley.", "said Per Lund in Ostley.", False),
        ("said Ida Moor at a meeting in Ostley.", "Per Lund told the crowd in Ostley.", False),
    ],
)
def test_one_quotation_has_one_speaker(one, other, agree):
    """The place where something was said is no speaker that both share."""
    assert introductions_agree(f"{SAID} {one}", f"{SAID} {other}") is agree
