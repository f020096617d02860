"""Words that say the same as a word of a question, by the subject that they belong to. Pure.

An entry is what is asked, of one to three words, a colon, and what says the same, between bars: a
word, or some of which a sentence must have all. Where small words are among these, they must stand
close together and in order: "up to". Commas separate the entries. A word that several subjects have
is said by what any of them lists.
"""

from index.answering.lexical.equivalent_words.tables import (
    accidents,
    business,
    daily_life,
    frequent_words,
    general,
    health,
    justice,
    lives,
    measures,
    politics,
    sport,
)

__all__ = ["TABLES"]

TABLES = (
    general.ENTRIES,
    accidents.ENTRIES,
    business.ENTRIES,
    health.ENTRIES,
    justice.ENTRIES,
    lives.ENTRIES,
    measures.ENTRIES,
    politics.ENTRIES,
    sport.ENTRIES,
    *daily_life.TABLES,
    *frequent_words.TABLES,
)
