"""Kinds of expression in a sentence, as bits. Pure."""

from enum import IntFlag, auto


class SentenceFlag(IntFlag):
    """Kinds of expression in a sentence, how it begins and ends, and its part on the page.

    The values are stored as 32-bit integers: append new members, never reorder them.
    """

    NUMBER = auto()  # any numeral or number word
    COUNT = auto()  # a number with the noun it counts: "around 40 rounds", "nine people"
    DATE = auto()  # a day or month: "November 13th", "2003-01-23"
    YEAR = auto()  # a year, decade or century: "1953", "the 1990s", "7th century BC"
    TIME = auto()  # a time of day: "6 p.m.", "14:30", "noon"
    WEEKDAY = auto()  # "Tuesday", and "yesterday" or "tonight"
    DURATION = auto()  # "three years", "12 hours"
    AGE = auto()  # "24 years of age", "aged 9", "a 24-year-old", "Edgar Pell, 71,"
    MONEY = auto()  # "$5 million", "200 euros"
    PERCENT = auto()  # a share: "40 %", "two thirds", "half of"
    MEASURE = auto()  # a length, weight, area, speed, temperature: "10 km", "5 °C"
    FREQUENCY = auto()  # "twice", "five times", "annually", "every 40 minutes"
    NAME = auto()  # two capitalised words in a row, possibly a person
    TITLED = auto()  # a name with its title: "Dr. Ida Berg", "President Moon"
    ORGANISATION = auto()  # "the Security Council", "NATO"
    PLACE = auto()  # a capitalised word after a preposition of place: "in Seoul"
    DEFINITION = auto()  # "X is a …" early in the sentence, "refers to", "called"
    ACRONYM = auto()  # "Light Rail Transit (LRT)"
    REASON = auto()  # "because", "due to", "led to"
    MEANS = auto()  # "by …ing", "through", "using"
    SPEECH = auto()  # a verb of speech, or quotation marks
    QUESTION = auto()  # a question mark ends the sentence
    PRONOUN = auto()  # begins with a pronoun that refers back: "They drag", "This law"
    CONNECTIVE = auto()  # begins with a word that joins it to the sentence before: "However"
    INSIDE = auto()  # begins inside a quotation that an earlier sentence opened
    OPEN = auto()  # ends inside a quotation that it opened
    NEGATION = auto()  # "not", "never", "no"
    FRAGMENT = auto()  # no final mark: a heading, caption, list item or table row
    OVER_ANSWER = auto()  # a question that stands over its answer on the page
    UNDER_QUESTION = auto()  # stands under the nearest such question before it
    OPENER = auto()  # the title of a forum thread, or in a post of whoever opened it
    REPLY = auto()  # in a post of somebody else in a thread


FLAG_BITS = {flag.name or "": flag.value for flag in SentenceFlag}
"""Values of the flags by name. Plain integers: arithmetic on members takes ten times as long."""
