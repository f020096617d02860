"""Abbreviations, ordinals and words that decide where a sentence ends. Pure."""

from dataclasses import dataclass

from index.languages.fields.expressions import ExpressionWords
from index.languages.fields.words import OrderedWords, Words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False, init=False)
class BoundaryWords(ExpressionWords):
    """Words by which sentences are told apart."""

    # The class decides what must follow the full stop for the sentence to go on. A word that
    # stands in several is tried as a title first, then in the order below, states before general.

    title_abbreviations: Words = frozenset()
    """Titles before a name ("dr"): only a strong starter after one begins a sentence."""

    lowercase_titles: Words = frozenset()
    """Those of them that are titles even where they are written in lower case."""

    second_titles: Words = frozenset()
    """Those of them that are words unless another title stands before ("Dr. med.")."""

    joining_abbreviations: Words = frozenset()
    """Abbreviations that never end a sentence ("cf", "vs")."""

    counter_abbreviations: Words = frozenset()
    """Abbreviations before a number or a numbered label ("no", "fig", "jan")."""

    measure_abbreviations: Words = frozenset()
    """Abbreviated units after a number; the sentence goes on before lower case or a digit."""

    scale_abbreviations: Words = frozenset()
    """Those of them that stand for a number word ("mio"), where nouns begin with a capital: what
    is counted follows."""

    meridiem_abbreviations: Words = frozenset()
    """Halves of the day after a clock time ("p.m").

    A capital after one begins a sentence, unless the word is one of `words_after_time`.
    """

    general_abbreviations: Words = frozenset()
    """All others ("corp", "u.s"), which end a sentence only before a frequent starter."""

    capitalised_abbreviations: Words = frozenset()
    """The same, but abbreviations only where they are capitalised ("ave", "mon")."""

    state_abbreviations: Words = frozenset()
    """States and regions after a town and a comma ("Erie, Pa."); words elsewhere."""

    abbreviations_that_are_words: Words = frozenset()
    """Those of all these that in lower case are also words ("no", "mass")."""

    spaced_abbreviations: Words = frozenset()
    """Abbreviations of several parts that may be written with spaces between them ("z.b").

    Without spaces, as in the classes above, of which one has to hold each of them too.
    """

    longest_cut_word: int = 0
    """Letters up to which a word that ends in a consonant is an abbreviation that no list has,
    where a capital began the sentence and a small letter or a number follows; 0 for never."""

    final_consonants: str = ""
    """Consonants in which ordinary words end as well, where few others do."""

    abbreviation_endings: OrderedWords = ()
    """Abbreviations that may end a compound ("str" in "Hauptstr.")."""

    list_endings: Words = frozenset()
    """Abbreviations that end an enumeration ("etc"): a capital after one begins a sentence."""

    era_abbreviations: Words = frozenset()
    """Eras after a year ("b.c"): a capital after one begins a sentence."""

    degree_abbreviations: Words = frozenset()
    """Academic degrees ("ph.d"): after an article or a possessive they end a sentence."""

    elides_before_apostrophe: bool = False
    """Whether an article may stand before an abbreviation, with an apostrophe ("l'art.")."""

    ordinals_take_full_stop: bool = False
    """Whether a numeral with a full stop is an ordinal ("am 3. Mai")."""

    ordinals_before_names: bool = False
    """Whether the number of a ruler stands before the name ("II. Mahmut")."""

    ordinal_openers: Words = frozenset()
    """Words before such an ordinal ("am", "die"), after which a capital goes on."""

    ordinal_nouns: Words = frozenset()
    """Nouns after such an ordinal, besides the months ("stock", "auflage")."""

    joining_starts: Words = frozenset()
    """Beginnings of phrases that go on with the sentence, in a script that ends it with a space."""

    sentence_endings: Words = frozenset()
    """Particles before a space that end a sentence, in such a script."""

    own_full_stops: OrderedWords = ()
    """The language's own full stop ("।"): beside it, "." marks abbreviations only."""

    quotation_particles: OrderedWords = ()
    """Particles right behind a quotation that take it up into the sentence ("라고")."""

    question_marks: str = ""
    """Marks that end a question in this language alone (";" in Greek)."""

    strong_starters: Words = frozenset()
    """Words that begin sentences and never a name: a capital on one marks a new sentence."""

    weak_starters: Words = frozenset()
    """Further words that often begin sentences, but may begin a name or be part of one."""

    subject_starters: Words = frozenset()
    """Those of the strong starters that begin a sentence even after a title."""

    label_nouns: Words = frozenset()
    """Nouns before a single letter that is not an initial ("vitamin C")."""

    names_with_marks: Words = frozenset()
    """Names that end in an exclamation mark ("yahoo")."""

    leading_words: Words = frozenset()
    """Words that never end a sentence ("the", "and")."""

    time_prepositions: Words = frozenset()
    """Prepositions that open a sentence with a clock time ("At 5 a.m. Ruth left.")."""

    words_after_time: Words = frozenset()
    """Time zones and weekdays that may follow a clock time, with their abbreviations."""
