"""The day a web page was published: what states it counts, what tells of a day does not."""

import pytest

from index.sources import read_document

LONG = "The keeper brings oil from the store every evening and lights the lamp before the ferry. "


def published(beside: str, head: str = "") -> str | None:
    page = (
        f"<html><head><title>Lamp</title>{head}</head><body><article><h1>Lamp</h1>"
        f"<p>{LONG * 3}</p>{beside}<p>{LONG * 3}</p></article></body></html>"
    )
    return read_document("lamp.html", page.encode()).published


@pytest.mark.parametrize(
    "beside",
    [
        "<p>The lamp was lit on 2021-10-02 again.</p>",
        "<p>The lamp was lit on 02.10.2021 again.</p>",
        "<p>Version 2.10.2021 mends the lamp.</p>",
        "<p>The law of 03.05.2020 was published: 04.06.2019 in the gazette.</p>",
        "<h1>The storm of 3 May 2020</h1>",
        "<h2>1.2.0 - 2021-10-02</h2>",
        "<table><tr><td>2021-10-02<td>lit</table>",
        "<ul><li>2021-10-02<li>2021-10-03</ul>",
        "<p>At 2021-10-02 10:20:30 the lamp went out.</p>",
        "<p>The feast of <time datetime='2021-10-02'>2 October 2021</time> was loud.</p>",
        "<div class='event-date'>3 May 2020</div>",
        "<p>Leaflet 2.10.2021 mends lamps</p>",
        "<aside><p>Published 2 October 2021</p></aside>",
    ],
)
def test_a_day_that_a_page_tells_of_is_not_its_own(beside):
    """A page that does not say when it was published has no day, whatever days it tells of."""
    assert published(beside) is None


@pytest.mark.parametrize(
    "beside",
    [
        "<p>Published 2 October 2021</p>",
        "<p>Published: 2021-10-02</p>",
        "<p>2021-10-02</p>",
        "<p>Veröffentlicht am 02.10.2021</p>",
        "<li>Stand: 02.10.2021</li>",
        "<p>Опубликовано 02.10.2021</p>",
        "<p>发布于2021-10-02</p>",
        "<p>Berlin, 02.10.2021</p>",
        "<p>By Ann Ray, 2 October 2021</p>",
        "<p class='meta'>By Ann Ray, 2.10.2021</p>",
        "<div class='entry-date'>2 October 2021</div>",
        "<span itemprop='datePublished'>2 October 2021</span>",
        "<p><time datetime='2021-10-02T10:00'>Oct 2</time></p>",
        "<time datetime='2021-10-02'>on Saturday</time>",
    ],
)
def test_a_day_that_a_page_states_is_its_own(beside):
    """A byline, a labelled line, an element named for a date and a time of its own state it."""
    assert published(beside) == "2021-10-02"
    told = "<p>It was built on 03.05.2011 by hand.</p>"
    assert published(told + beside) == published(beside + told) == "2021-10-02"


def test_markup_goes_before_the_text():
    """What the head says is believed, also beside other days."""
    head = '<meta property="article:published_time" content="2025-09-03T08:00:00Z">'
    assert published("<p>Built on 03.05.2011, lit in 2025.</p>", head) == "2025-09-03"


@pytest.mark.parametrize(("day", "expected"), [("10/2/2021", None), ("13/2/2021", "2021-02-13")])
def test_a_day_that_can_be_two_days_is_none(day, expected):
    """Americans and others read 10/2/2021 differently, so it states no day."""
    assert published(f"<p>Posted on {day}</p>") == expected
