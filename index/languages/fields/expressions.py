"""Numbers, units, the calendar, and what names are made of. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.languages.fields.asking import AskingWords
from index.languages.fields.words import OrderedWords, Words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False, init=False)
class ExpressionWords(AskingWords):
    """Words of numbers, amounts, dates and names."""

    number_units: OrderedWords = ()
    """The number words for 0 to 9, in order."""

    number_teens: OrderedWords = ()
    """The number words for 10 to 19, in order."""

    number_tens: OrderedWords = ()
    """The number words for 20, 30, … 90, in order."""

    number_scales: Mapping[str, int] = field(default_factory=dict)
    """Number words that multiply the number before them ("hundred"), with their value."""

    number_hundreds: OrderedWords = ()
    """The words for 100, 200, … 900, where they are not made of the ones and of "hundred"."""

    number_joining: int = 0
    """The number below which numbers are written as one word: a million in German."""

    number_joints: Words = frozenset()
    """Words between the parts of a number: "treinta *y* tres", "zweihundert*und*fünf"."""

    number_forms: Mapping[str, int] = field(default_factory=dict)
    """Further forms of numbers inside longer ones, with their value: "*ein*hundert"."""

    number_plurals: Words = frozenset()
    """Plurals that stand for an unnamed large number ("thousands")."""

    ambiguous_number_plurals: Words = frozenset()
    """The same, but with another common meaning ("scores"): counted only before "of"."""

    ordinals: OrderedWords = ()
    """Ordinal words from the first on, in order and without gaps."""

    ambiguous_ordinals: Words = frozenset()
    """Those of the ordinals that more often mean something else ("second")."""

    ordinal_suffixes: OrderedWords = ()
    """Letters that make a numeral an ordinal ("th" in "13th")."""

    approximations: OrderedWords = ()
    """Words and phrases before a number that is not exact ("about", "close to")."""

    lower_bounds: OrderedWords = ()
    """Words and phrases before a number that is the least possible ("at least")."""

    upper_bounds: OrderedWords = ()
    """Words and phrases before a number that is the largest possible ("up to")."""

    range_words: Words = frozenset()
    """Words between the two ends of a range ("10 to 20")."""

    person_nouns: Words = frozenset()
    """Plurals that count people by what they are or do ("passengers", "children")."""

    irregular_verbs: Mapping[str, str] = field(default_factory=dict)
    """The base form of each past form of a verb that does not end in -ed (choose for "chosen")."""

    irregular_plurals: Words = frozenset()
    """Common plurals that do not have the regular ending ("people", "feet")."""

    fractions: Words = frozenset()
    """Words that state a share without a numeral ("half", "thirds", "percentage")."""

    percent_units: Words = frozenset()
    """First words after a numeral that make it a percentage ("percent", "per" of "per cent")."""

    frequency_words: Words = frozenset()
    """Words that state how often ("twice", "daily")."""

    frequency_units: Words = frozenset()
    """Nouns after a number that state how often ("times")."""

    distributives: Words = frozenset()
    """Words that, before a period, state how often ("every" in "every 40 minutes")."""

    periods: Words = frozenset()
    """Units of time, singular and plural, with their abbreviations ("year", "yrs")."""

    measures: Words = frozenset()
    """Units of length, area, weight, volume, speed, temperature, power and data, all forms."""

    cased_measures: Words = frozenset()
    """Symbols of units as written, where capitals are part of them ("kHz")."""

    currencies: Words = frozenset()
    """Currency names, singular and plural, and codes in lower case ("usd")."""

    currency_symbols: Mapping[str, str] = field(default_factory=dict)
    """Currency symbols with the plural name of the currency ("$": "dollars")."""

    unit_symbols: Mapping[str, str] = field(default_factory=dict)
    """Symbols of units, as written after a number, with the name of the unit ("km")."""

    months: OrderedWords = ()
    """The twelve months, from January."""

    month_abbreviations: OrderedWords = ()
    """Short forms of the months, in order; a month may have several or none."""

    weekdays: OrderedWords = ()
    """The seven weekdays, from Monday."""

    short_weekdays: OrderedWords = ()
    """Short forms of the weekdays, in order, those of one day with strokes between: "tue/tues". One
    that is another word, too, has a star ("sun*"): it is a weekday in timetables alone."""

    weekday_forms: Words = frozenset()
    """Further forms of the weekdays: plurals, cases, "on Mondays" as one word."""

    opening_words: Words = frozenset()
    """Words that tell that something opens or closes, which a line of opening hours leaves out."""

    before_hours: Words = frozenset()
    """What stands before an hour that no word marks as one ("a las" of "a las 9")."""

    hour_words: Words = frozenset()
    """Words and signs behind a number that make it an hour of the day ("heures"); a time that
    something takes may have the same."""

    relative_days: Words = frozenset()
    """Days named from the day of writing ("yesterday", "tonight"), but for today."""

    present_days: Words = frozenset()
    """Words for the day of writing itself ("today"): flagged, but too vague to be a date."""

    clock_words: Words = frozenset()
    """Words for an exact time of day, or that follow one ("noon", "clock" of "o'clock")."""

    times_of_day: Words = frozenset()
    """Words for an approximate time of day ("dawn")."""

    centuries: Words = frozenset()
    """The word for a century, in all its forms."""

    eras: Words = frozenset()
    """Abbreviations after or before a year that count it from an epoch ("BC"), in capitals."""

    titles: Words = frozenset()
    """Titles, ranks and offices before a person's name, with abbreviations ("mr", "president")."""

    organisation_nouns: Words = frozenset()
    """Nouns that end or open the name of an organisation ("committee", "ltd")."""

    named_nouns: Words = frozenset()
    """Nouns, beside those for organisations, whose instances have proper names ("hospital")."""

    name_particles: Words = frozenset()
    """Words in lower case inside a name ("von", "of")."""

    never_acronyms: Words = frozenset()
    """Function words that, in capitals, come from a headline and are no acronym. In capitals."""
