"""Words of shops, clubs, software, games, homes, travel, events, courses and reviews. Pure."""

from index.answering.lexical.equivalent_words.tables.daily_life import (
    commerce,
    communities,
    courses,
    events,
    games,
    households,
    measures,
    requests,
    reviews,
    software,
    travel,
)

__all__ = ["TABLES"]

TABLES = (
    commerce.ENTRIES,
    communities.ENTRIES,
    courses.ENTRIES,
    events.ENTRIES,
    games.ENTRIES,
    households.ENTRIES,
    measures.ENTRIES,
    requests.ENTRIES,
    reviews.ENTRIES,
    software.ENTRIES,
    travel.ENTRIES,
)
