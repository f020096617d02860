"""Which rule made or refused a boundary? One table for each sort of candidate, tried in order.

The first rule all of whose signs hold decides. In the examples "|" marks the place that is judged;
the tests run each of them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from index.sentences import signs
from index.sentences.candidates import Sort
from index.sentences.place import Place


@dataclass(frozen=True, slots=True)
class Rule:
    """Makes or refuses a boundary where all `signs` hold; `reason` is for a moderator."""

    name: str
    makes: bool
    signs: tuple[Callable[[Place], bool], ...]
    reason: str
    example: str


def _end(name: str, *where: Callable[[Place], bool], because: str, example: str) -> Rule:
    return Rule(name, makes=True, signs=where, reason=because, example=example)


def _run_on(name: str, *where: Callable[[Place], bool], because: str, example: str) -> Rule:
    return Rule(name, makes=False, signs=where, reason=because, example=example)


# The splitter also uses this one without asking the others, where nothing else can hold.
ORDINARY = _end(
    "ordinary word",
    signs.is_ordinary,
    because="a full stop behind an ordinary word",
    example="The ferry was late.| Nobody minded.",
)

_NOTHING_SAID = _run_on(
    "nothing said",
    signs.nothing_said,
    because="no word stands before the mark",
    example="...| Perhaps we should go.",
)
_MARKER = _run_on(
    "list marker",
    signs.only_a_marker,
    because="the number of a list item belongs to the item",
    example="2.| Stir the dough.",
)
_LABEL = _run_on(
    "label of a figure or section",
    signs.only_a_label,
    because="“Figure 2.” is the label of what it stands before",
    example="Table 4.| Fares in the harbour zone.",
)
_MARKS_FOLLOW = _run_on(
    "marks follow",
    signs.only_marks_follow,
    because="closing marks follow, which belong to this sentence",
    example="She wrote (in 1950.| ), then stopped.",
)
_DASH = _run_on(
    "dash goes on",
    signs.dash_follows,
    because="a dash and a small letter go on with the sentence",
    example="We won!| -- or so it seemed.",
)
_CITATION = _run_on(
    "source of a quotation",
    signs.citation_follows,
    because="the source of the quotation follows in brackets",
    example="“The sea was calm.”| (Osei 2004, 12). It was not.",
)
_BRACKET = _run_on(
    "inside brackets",
    signs.bracket_goes_on,
    because="the bracket closes later and the sentence goes on behind it",
    example="The bell (It was cast in 1610.| It cracked.) still rings.",
)
_CLOSED_SMALL = _run_on(
    "quotation goes on",
    signs.small_follows_closing,
    because="a small letter follows the closing quote or bracket",
    example="“Run!”| he shouted.",
)
_SHARED = (_NOTHING_SAID, _MARKER, _LABEL, _MARKS_FOLLOW, _DASH, _CITATION, _BRACKET, _CLOSED_SMALL)

_STOP = (
    *_SHARED,
    _run_on(
        "abbreviation before a small letter",
        signs.small_follows_abbreviation,
        because="an abbreviation or initial, and the sentence goes on with a small letter",
        example="The U.N.| said so.",
    ),
    _run_on(
        "ordinal",
        signs.small_follows_ordinal,
        because="a short number with a full stop, and a small letter after it",
        example="They play in the 2.| division.",
    ),
    _end(
        "small letter begins",
        signs.small_follows,
        because="a full stop behind an ordinary word, though the writer goes on small",
        example="the soup was cold.| we did not go back.",
    ),
    _end(
        "closed behind the full stop",
        signs.is_closed_at_once,
        signs.ends_in_no_abbreviation,
        because="a quote or bracket closes behind the full stop",
        example="(It had rained.)| Then the sun came out.",
    ),
    ORDINARY,
    _run_on(
        "title before a name",
        signs.is_title,
        because="a title or rank, and a name follows",
        example="Then Gen.| Okafor spoke.",
    ),
    _run_on(
        "word that needs another",
        signs.is_joiner,
        because="something always follows this abbreviation",
        example="Reds vs.| Blues is tonight.",
    ),
    _run_on(
        "parties of a case",
        signs.is_versus,
        because="the other party of the case follows",
        example="The court decided Ortiz v.| Lund in 1998.",
    ),
    _run_on(
        "journal before its volume",
        signs.volume_follows,
        because="the year and volume of a journal follow",
        example="It stood in Bull Coast Stud.| 2004;12:3-9 first.",
    ),
    _run_on(
        "counter before its number",
        signs.is_counter,
        because="the abbreviation counts what the number behind it says",
        example="It is shown in Fig.| 3 of the report.",
    ),
    _run_on(
        "measure before more",
        signs.is_measure,
        signs.figure_or_small_follows,
        because="a unit behind a number, and the measure goes on",
        example="He is 6 ft.| 2 in. tall.",
    ),
    _end(
        "measure at the end",
        signs.is_measure,
        because="a unit behind a number, and a capital after it",
        example="The parcel weighs 40 kg.| Couriers refused it.",
    ),
    _run_on(
        "item number inside",
        signs.is_item_inside,
        because="the number of an item in mid-sentence belongs to the item",
        example="Two things matter; 1.| Speed, 2. Care.",
    ),
    _end(
        "etc. before a capital",
        signs.is_etc,
        signs.capital_follows,
        because="“etc.” and a capital after it",
        example="They sell nails, screws, etc.| Prices are low.",
    ),
    _run_on(
        "only the time",
        signs.only_the_time,
        because="so far the sentence only says when",
        example="At 6 p.m.| Mayor Ito arrived.",
    ),
    _run_on(
        "time before day or zone",
        signs.is_clock,
        signs.day_or_zone_follows,
        because="a time of day, and the day or time zone follows",
        example="It opens at 9 a.m.| Monday.",
    ),
    _end(
        "time at the end",
        signs.is_clock,
        signs.capital_follows,
        because="a time of day, and a capital after it",
        example="It closed at 5 p.m.| Police left.",
    ),
    _end(
        "the pronoun I",
        signs.is_pronoun_i,
        signs.capital_follows,
        because="“I” is the speaker here and no initial",
        example="She is older than I.| Ask her.",
    ),
    _end(
        "letter of a label",
        signs.is_labelled,
        signs.capital_follows,
        because="the letter names one of several things and is no initial",
        example="Oranges have vitamin C.| Lemons do too.",
    ),
    _end(
        "initial before a starter",
        signs.is_initials,
        signs.strong_starter_follows,
        because="a word follows that is no surname",
        example="They gave the letter to Mr Q.| There it ended.",
    ),
    _run_on(
        "initial",
        signs.is_initials,
        because="an initial, and the name goes on",
        example="The book by J.| Marlow sold well.",
    ),
    _run_on(
        "town and state",
        signs.is_state,
        signs.no_starter_follows,
        because="a state behind its town, and no frequent beginning after it",
        example="The Erie, Pa.| Chamber met.",
    ),
    _end(
        "word without vowels",
        signs.is_clipped,
        signs.starter_follows,
        because="an abbreviation, but a frequent beginning follows",
        example="He lives on Elm Trl.| He likes it.",
    ),
    _run_on(
        "clipped word",
        signs.is_clipped,
        because="a capital without vowels looks like an abbreviation",
        example="The ship lies at Hbr.| Street.",
    ),
    _run_on(
        "abbreviation",
        signs.is_abbreviation,
        signs.punkt_refuses,
        because="Punkt knows the abbreviation and no frequent beginning follows",
        example="The U.S.| Navy said so.",
    ),
    _end(
        "abbreviation at the end",
        signs.is_abbreviation,
        because="Punkt knows the abbreviation, but a frequent beginning follows",
        example="They live in the U.S.| They like it.",
    ),
    _end(
        "full stop",
        because="a full stop, and nothing says that the sentence goes on",
        example="It was in 1999.| Nobody knew.",
    ),
)

_EXCLAMATION = (
    *_SHARED,
    _run_on(
        "doubt",
        signs.is_doubt,
        because="a mark alone in brackets is an aside",
        example="He paid ten (?)| Euros for it.",
    ),
    _run_on(
        "name with a mark",
        signs.in_a_name,
        because="the exclamation mark belongs to the name",
        example="She left Yahoo!| in spring.",
    ),
    _run_on(
        "speaker follows",
        signs.speaker_follows,
        because="the words behind the quotation say who spoke",
        example="“Why now?”| Ruth asked.",
    ),
    _end(
        "question or exclamation",
        because="a question or exclamation mark",
        example="Who knew?| Nobody.",
    ),
)

_ELLIPSIS = (
    _NOTHING_SAID,
    _MARKS_FOLLOW,
    _run_on(
        "words left out",
        signs.is_omission,
        because="spaced full stops or an ellipsis in brackets stand for words left out",
        example="The mayor . . .| Ms Ito resigned.",
    ),
    _run_on(
        "ellipsis before a small letter",
        signs.small_follows,
        because="the sentence goes on with a small letter after the pause",
        example="I thought...| well, never mind.",
    ),
    _BRACKET,
    _end(
        "ellipsis",
        because="the sentence trails off and a new one begins",
        example="I wonder...| Ask him again.",
    ),
)

_GLUED = (
    _MARKER,
    _run_on(
        "web address or dotted name",
        signs.in_an_address,
        because="the mark stands inside an address or a dotted name",
        example="Write to jo@example.|Com today.",
    ),
    _run_on(
        "abbreviation without a space",
        signs.glued_abbreviation,
        because="an abbreviation or a single letter stands before the full stop",
        example="We met St.|John there.",
    ),
    _end(
        "missing space",
        because="the space after the mark was forgotten",
        example="We left early.|Then it rained.",
    ),
)


def _always_end(name: str, because: str, example: str) -> tuple[Rule, ...]:
    return (_end(name, because=because, example=example),)


RULES: dict[Sort, tuple[Rule, ...]] = {
    Sort.STOP: _STOP,
    Sort.EXCLAMATION: _EXCLAMATION,
    Sort.ELLIPSIS: _ELLIPSIS,
    Sort.OMISSION: _always_end(
        "full stop before an ellipsis",
        "a full stop ends the sentence, and the next one opens with words left out",
        "They left.| . . . The house stood empty.",
    ),
    Sort.GLUED: _GLUED,
    Sort.FOOTNOTE: (
        _run_on(
            "numbered thing",
            signs.glued_abbreviation,
            because="an abbreviation, and the number that it counts",
            example="See fig.3| Below it is the key.",
        ),
        _end(
            "footnote number",
            because="the number behind the full stop is a footnote's",
            example="The bridge fell.12| Nobody was hurt.",
        ),
    ),
    Sort.WIDE: (
        _run_on(
            "quotation taken up",
            signs.quotation_goes_on,
            because="the verb of speaking follows the quotation",
            example="「雨だ。」|と彼は言った。",
        ),
        _end(
            "wide stop",
            because="a stop of a script without spaces",
            example="雨が降る。|風も吹く。",
        ),
    ),
    Sort.EMOJI: _always_end(
        "emoji", "an emoji ends what was said", "The food was great 😍| Will come again"
    ),
    Sort.LINE: (
        _run_on(
            "line runs on",
            because="the line is broken in mid-sentence",
            example="The storm that hit the\n|coast was strong.",
        ),
    ),
    Sort.SHORT_LINE: _always_end(
        "headline",
        "a short line without a full stop stands above",
        "Harbour Fire\n|A ferry lies at its berth in Port Ellis after Monday's fire.",
    ),
    Sort.ITEM: _always_end(
        "list item", "a new item of a list begins", "1. Wash the rice |2. Boil the water"
    ),
    Sort.DIVIDER: _always_end(
        "divider", "a row of signs divides the text", "All the best |===== More news below"
    ),
    Sort.HEADER: _always_end(
        "mail header", "a field of a mail's header begins", "From: Ann Lee |To: Bo Dahl"
    ),
    Sort.LINK: _always_end(
        "web address", "an address stands on its own", "www.example.org/maps| The page is slow"
    ),
}


def decide(place: Place, sort: Sort) -> Rule:
    """Return the first rule of the sort's table that holds; the last of each always does."""
    for rule in RULES[sort]:
        for sign in rule.signs:
            if not sign(place):
                break
        else:
            return rule
    raise AssertionError(sort)  # pragma: no cover
