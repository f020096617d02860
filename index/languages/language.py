"""The word tables that a language needs, as one value.

Pure. To add a language, add a module beside this one that builds a `Language`, as `english.py`
does, and name it in `tables.py`. A class of words that is not given is empty.

Words are written in lower case unless the field says otherwise, and abbreviations without their
final full stop. Where order carries meaning (months, number words) the field is a tuple, else a
frozen set. A changed word may change terms, flags or sentence spans: then raise `VERSION` of
`index/analysis/`, `index/expressions/` or `index/sentences/`, so that stored articles are analysed
again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = frozenset[str]
"""Words in no order."""

OrderedWords = tuple[str, ...]
"""Words whose place in the row says what they mean."""


def word_set(words: str) -> Words:
    """Return the words of a text that are separated by white space."""
    return frozenset(words.split())


def word_list(words: str) -> OrderedWords:
    """Return the words of a text that are separated by white space, in order."""
    return tuple(words.split())


def by_phrase(phrases: Mapping[str, str]) -> Mapping[str, str]:
    """Return the mapping turned around: each phrase of a text, split at commas, to its key."""
    return {
        " ".join(phrase.split()): key for key, text in phrases.items() for phrase in text.split(",")
    }


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Language:
    """Closed word classes, number words, calendar words, units and abbreviations of a language."""

    code: str
    """BCP 47 code, such as "en"."""

    name: str = ""
    """The language's name in English."""

    letters: str = ""
    """Letters, in lower case, that few other languages of the same script have ("ß")."""

    stemmer: str = ""
    """The name of the Snowball algorithm that takes off endings; "" where none is applied."""

    # --- function words ---------------------------------------------------------------------------

    stop_words: Words = frozenset()
    """Words that carry no subject, with their contractions ("isn't"). Never stemmed."""

    question_types: Mapping[str, str] = field(default_factory=dict)
    """Question words and phrases with the value of the `AnswerType` that each asks for.

    "wie viele": "how many". Of several in one question the longest of the first counts.
    """

    type_nouns: Mapping[str, str] = field(default_factory=dict)
    """Values of `AnswerType` with the nouns that ask for it after "which" ("year": when)."""

    expression_words: Mapping[str, str] = field(default_factory=dict)
    """Words with the kind of expression that stands for each: "price" for a sum of money.

    The kinds are those of `index/answering/features/synonym_matches.py`. English has its own there.
    """

    free_words: Words = frozenset()
    """Words that say of a thing that it costs nothing ("free")."""

    quantifiers: Words = frozenset()
    """Words that give an amount without a number ("several", "all", "none", "half")."""

    time_words: Words = frozenset()
    """Words that tell when, besides those of the calendar ("when", "after", "always", "winter").

    Where these or the quantifiers are not given, no answer is refused for lacking a time or amount.
    """

    place_words: Words = frozenset()
    """Words that tell where, besides the prepositions of place ("here", "north", "street").

    Where they are not given, no answer is refused for lacking a place.
    """

    place_endings: Words = frozenset()
    """Endings of a word that tell where, such as those of a locative."""

    passive_auxiliaries: Words = frozenset()
    """Auxiliaries of a passive that tells what was done ("wurde")."""

    agent_prepositions: Words = frozenset()
    """Prepositions before the one who did it, in such a sentence ("von")."""

    casualty_words: Mapping[str, str] = field(default_factory=dict)
    """Beginnings of words, or whole ones with "_" behind, with the state of people they name.

    The states are "dead", "hurt", "missing", "arrested" and "rescued".
    """

    naming_verbs: Words = frozenset()
    """Forms of verbs that say what something is called ("heißt"): asked how, they ask for that."""

    framing_words: Words = frozenset()
    """Words around what is asked ("gibt es", "kann ich bitte"): not told as missing in the sources.

    Only those that are no stop words, since they may matter in a sentence.
    """

    question_words: Words = frozenset()
    """Words that ask ("who", "how", "what're"). Never stemmed; none is also a stop word."""

    capital_homographs: Mapping[str, str] = field(default_factory=dict)
    """Acronyms and names that in lower case would be another word, with their term.

    English: "US" is not "us". Include other spellings of the same name ("USA").
    """

    contraction_endings: OrderedWords = ()
    """Endings after an apostrophe that stand for a word of their own ("'ll"), with apostrophe."""

    articles: Words = frozenset()
    """Definite and indefinite articles, in every inflected form."""

    determiners: Words = frozenset()
    """Words that open a noun phrase: articles, possessives, demonstratives, quantifiers."""

    pronouns: Words = frozenset()
    """Personal, relative and indefinite pronouns, in every case."""

    speakers: Words = frozenset()
    """Pronouns and possessives of the first and second person."""

    auxiliaries: Words = frozenset()
    """Auxiliary and modal verbs in all their forms."""

    negated_auxiliaries: Words = frozenset()
    """Auxiliaries that are one word with their negation ("cannot")."""

    irregular_past_forms: Words = frozenset()
    """Past tenses and past participles without the regular ending ("came", "taken").

    Only those that are no noun or adjective as well ("saw", "left" are not among them).
    """

    forms_of_be: Words = frozenset()
    """All forms of the copula, infinitive and participles included."""

    finite_forms_of_be: Words = frozenset()
    """Third-person forms of the copula, which join a subject to what it is ("is", "were")."""

    finite_forms_of_do: Words = frozenset()
    """Forms of a verb that only helps to ask ("does"); empty where questions need none."""

    yes_no_openers: Words = frozenset()
    """Verbs that, as the first word, make a question that is answered by yes or no."""

    prepositions: Words = frozenset()
    """All prepositions, those of place included."""

    place_prepositions: Words = frozenset()
    """Prepositions after which a capitalised word may be a place ("in", "near")."""

    conjunctions: Words = frozenset()
    """Conjunctions, and adverbs that join clauses or say when or how far ("later", "still")."""

    degree_words: Words = frozenset()
    """Adverbs that grade the word after them ("very", "quite")."""

    negations: Words = frozenset()
    """Words that make a sentence deny something ("not", "nobody", "without")."""

    negative_conjunctions: Words = frozenset()
    """Conjunctions that deny what follows ("nor")."""

    hedges: OrderedWords = ()
    """Words and phrases that limit how far a statement goes ("at least", "nearly", "perhaps").

    Before a number they make another number of it; two sentences that hedge differently do not say
    the same.
    """

    capitalises_nouns: bool = False
    """Whether all nouns begin with a capital, so that a capital sets no names apart."""

    inflects_names: bool = False
    """Whether names take endings, so that a name may stand in a text in another form."""

    match_loss: float = 0.0
    """How much lower the gate's score is than in English, because words match less well.

    Less than 0 where they match too well: Vietnamese writes syllables, which many words share.

    By the questions of XQuAD, else by questions asked in many languages (`benchmarks.parallel`), or
    after a similar language.
    """

    smiles_with_bracket: bool = False
    """Whether a closing bracket alone is a smile in chats ("Привет)")."""

    joins_nouns: bool = False
    """Whether nouns are joined to one word ("Feuerwehrhaus")."""

    # --- spelling and inflection ------------------------------------------------------------------

    spelling_variants: Mapping[str, str] = field(default_factory=dict)
    """Words with the other spelling that stands for both ("grey": "gray")."""

    spelling_rules: Mapping[str, str] = field(default_factory=dict)
    """Regular expressions of spellings that differ regularly, with what replaces a match."""

    uninflected_words: Words = frozenset()
    """Words that only look like an inflected form of another word ("news" is not of "new")."""

    contracted_words: Mapping[str, OrderedWords] = field(default_factory=dict)
    """Contractions that are not their parts put together ("won't": "will", "not")."""

    contraction_parts: Mapping[str, str] = field(default_factory=dict)
    """Endings of contractions with the word that each stands for ("n't": "not")."""

    agreeing_forms: Mapping[str, str] = field(default_factory=dict)
    """Forms of function words that only agree with their subject, with one form ("are": "is")."""

    # --- what a sentence does ---------------------------------------------------------------------

    speech_verbs: Words = frozenset()
    """Forms that report speech in a news article ("said", "according")."""

    quotation_verbs: Words = frozenset()
    """Verbs that name the speaker after a quotation ("“Why?” Ruth asked.")."""

    reporting_verbs: Words = frozenset()
    """Forms of verbs that introduce a quotation and neither doubt nor deny it ("said")."""

    question_speech_verbs: Words = frozenset()
    """Verbs in a question that asks what somebody said or thinks, base forms included."""

    reason_words: Words = frozenset()
    """Words that introduce a cause or an effect ("because", "led")."""

    reason_openers: OrderedWords = ()
    """Words and phrases that open the clause or noun of a reason ("weil", "à cause de")."""

    reason_closers: OrderedWords = ()
    """Words and phrases that stand behind it ("için", "ため")."""

    definition_verbs: Words = frozenset()
    """Verbs that define a term ("means", "called")."""

    means_words: Words = frozenset()
    """Words that introduce the way something is done ("using", "via")."""

    referring_openers: OrderedWords = ()
    """First words that refer to the sentence before ("They", "Such"), capitalised as written."""

    connective_openers: OrderedWords = ()
    """First words or phrases that join to the sentence before ("However", "As a result").

    Capitalised as written.
    """

    # --- talk around a question -------------------------------------------------------------------

    greetings: Words = frozenset()
    """Words that open a message and may be followed by somebody's name ("hi Ana")."""

    asking_verbs: Words = frozenset()
    """Words that announce a question ("wondering" in "I was wondering who …")."""

    asked_persons: Words = frozenset()
    """Pronouns of those who ask or are asked ("I", "anybody")."""

    request_verbs: Words = frozenset()
    """Imperatives that ask for an answer ("name the members")."""

    indirect_question_words: Words = frozenset()
    """Words that open a yes-or-no question in the middle of a sentence ("if", "whether")."""

    talk_words: Words = frozenset()
    """Further words that may stand in talk around a question and tell nothing of its subject.

    Stop words need not be repeated here.
    """

    closing_words: Words = frozenset()
    """Words that end a message after its question ("thanks", "please")."""

    chat_spellings: Mapping[str, str] = field(default_factory=dict)
    """Short forms that people type in a chat, in lower case, with the usual spelling."""

    # --- numbers ----------------------------------------------------------------------------------

    number_units: OrderedWords = ()
    """The number words for 0 to 9, in order."""

    number_teens: OrderedWords = ()
    """The number words for 10 to 19, in order."""

    number_tens: OrderedWords = ()
    """The number words for 20, 30, … 90, in order."""

    number_scales: Mapping[str, int] = field(default_factory=dict)
    """Number words that multiply the number before them ("hundred"), with their value."""

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

    # --- units ------------------------------------------------------------------------------------

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

    # --- calendar ---------------------------------------------------------------------------------

    months: OrderedWords = ()
    """The twelve months, from January."""

    month_abbreviations: OrderedWords = ()
    """Short forms of the months, in order; a month may have several or none."""

    weekdays: OrderedWords = ()
    """The seven weekdays, from Monday."""

    weekday_forms: Words = frozenset()
    """Further forms of the weekdays: plurals, cases, "on Mondays" as one word."""

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

    # --- names ------------------------------------------------------------------------------------

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

    # --- sentence boundaries: abbreviations -------------------------------------------------------
    # The class decides what must follow the full stop for the sentence to go on. A word that
    # stands in several is tried as a title first, then in the order below, states before general.

    title_abbreviations: Words = frozenset()
    """Titles before a name ("dr"): only a strong starter after one begins a sentence."""

    lowercase_titles: Words = frozenset()
    """Those of them that are titles even where they are written in lower case."""

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

    # --- sentence boundaries: ordinals and marks

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

    own_full_stop: str = ""
    """The language's own full stop ("।"): beside it, "." marks abbreviations only."""

    question_marks: str = ""
    """Marks that end a question in this language alone (";" in Greek)."""

    # --- sentence boundaries: other words ---------------------------------------------------------

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
