"""Blocks and headings that extraction lost are put back in time that grows with the page."""

from lxml.html import fragment_fromstring

from index.sources.readers.html import lost_blocks


def test_headings_over_many_equal_paragraphs_are_put_back_in_few_steps(monkeypatch):
    """Each paragraph is looked at once, though all have the same words."""
    looked_at = []
    child_of = lost_blocks._child_of

    def count(body, element):
        looked_at.append(element)
        return child_of(body, element)

    monkeypatch.setattr(lost_blocks, "_child_of", count)
    number = 60
    page = "".join(f"<h2>Part {at}</h2><p>See below.</p>" for at in range(number))
    region = fragment_fromstring(f"<div>{page}{'<p>See below.</p>' * number}</div>")
    body = fragment_fromstring(f"<div>{'<p>See below.</p>' * 2 * number}</div>")
    lost_blocks.restore_lost_blocks(body, region, ("nav",))
    assert [each.text for each in body.iter("h2")] == [f"Part {at}" for at in range(number)]
    assert len(looked_at) <= 4 * number
