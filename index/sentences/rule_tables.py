"""Rule tables, one for each type of candidate; the first rule whose conditions all hold decides.

In the examples "|" marks the place that is judged; the tests run each of them.
"""

from index.sentences import (
    conditions_after,
    conditions_before,
    conditions_on_abbreviations,
    conditions_on_scripts,
)
from index.sentences.any_mark_rules import (
    BRACKET,
    DASH,
    LEADERS,
    MARKER,
    MARKS_FOLLOW,
    NOTHING_SAID,
    SHARED,
    TAKEN_UP,
)
from index.sentences.boundary_context import BoundaryContext
from index.sentences.candidates import CandidateType
from index.sentences.full_stop_rules import FULL_STOP
from index.sentences.rule import Rule, ends, runs_on

_SPEAKER_FOLLOWS = runs_on(
    "speaker follows",
    conditions_after.speaker_follows,
    because="the words behind the quotation say who spoke",
    example="“Why now?”| Ruth asked.",
)

_EXCLAMATION = (
    *SHARED,
    runs_on(
        "doubt",
        conditions_before.is_doubt,
        because="a mark alone in brackets is an aside",
        example="He paid ten (?)| Euros for it.",
    ),
    runs_on(
        "name with a mark",
        conditions_before.in_a_name,
        because="the exclamation mark belongs to the name",
        example="She left Yahoo!| in spring.",
    ),
    runs_on(
        "title with a mark",
        conditions_before.in_a_title,
        because="the mark belongs to a title in capitals, and a verb in small letters follows",
        example="The play Who Goes There?| opens on Friday.",
    ),
    runs_on(
        "initial before the own full stop",
        conditions_on_scripts.is_initial_before_own_stop,
        because="the name of a letter, or a counter, and the language's own full stop",
        example="ایم۔| اے۔ جناح کراچی میں پیدا ہوئے۔",
        language="ur",
    ),
    _SPEAKER_FOLLOWS,
    runs_on(
        "quotation inside without capitals",
        conditions_on_scripts.is_caseless_quotation_inside,
        because="the quotation began in mid-sentence, behind no colon or comma",
        example="نشرت كتاب «من أنا؟»| أمس في بيروت.",
        language="ar",
    ),
    runs_on(
        "dash and a small letter",
        conditions_after.dialogue_goes_on_small,
        because="a dash opened the speech, and its speaker follows in small letters",
        example="— Cine plătește?| întrebă primarul.",
        language="ro",
    ),
    runs_on(
        "speaker in small letters",
        conditions_after.speaker_follows_small,
        because="a pronoun and a verb of speaking in small letters say who spoke",
        example="Leave it alone!| he shouted.",
    ),
    TAKEN_UP,
    ends(
        "question or exclamation",
        because="a question or exclamation mark",
        example="Who knew?| Nobody.",
    ),
)

_ELLIPSIS = (
    NOTHING_SAID,
    MARKS_FOLLOW,
    DASH,
    runs_on(
        "ellipsis before etc.",
        conditions_after.list_ending_follows,
        because="“etc.” or the like belongs to the row before it",
        example="Nails, screws, glue...| etc. are in the shed.",
    ),
    runs_on(
        "words left out",
        conditions_before.is_omission,
        because="spaced full stops or an ellipsis in brackets stand for words left out",
        example="The mayor . . .| Ms Ito resigned.",
    ),
    LEADERS,
    runs_on(
        "ellipsis before a small letter",
        conditions_after.small_follows,
        because="the sentence goes on with a small letter after the pause",
        example="I thought...| well, never mind.",
    ),
    _SPEAKER_FOLLOWS,
    runs_on(
        "pause for breath",
        conditions_before.cannot_end_here,
        because="no sentence ends with such a word, so the dots are a pause",
        example="We took the...| Bergen ferry, I think.",
    ),
    BRACKET,
    ends(
        "ellipsis",
        because="the sentence trails off and a new one begins",
        example="I wonder...| Ask him again.",
    ),
)

_GLUED = (
    MARKER,
    runs_on(
        "web address or dotted name",
        conditions_before.in_an_address,
        because="the mark stands inside an address or a dotted name",
        example="Write to jo@example.|Com today.",
    ),
    runs_on(
        "abbreviation without a space",
        conditions_on_abbreviations.glued_abbreviation,
        because="an abbreviation or a single letter stands before the full stop",
        example="We met St.|John there.",
    ),
    ends(
        "missing space",
        because="the space after the mark was forgotten",
        example="We left early.|Then it rained.",
    ),
)


def _always_end(name: str, because: str, example: str) -> tuple[Rule, ...]:
    return (ends(name, because=because, example=example),)


RULES: dict[CandidateType, tuple[Rule, ...]] = {
    CandidateType.STOP: FULL_STOP,
    CandidateType.EXCLAMATION: _EXCLAMATION,
    CandidateType.ELLIPSIS: _ELLIPSIS,
    CandidateType.OMISSION: _always_end(
        "full stop before an ellipsis",
        "a full stop ends the sentence, and the next one opens with words left out",
        "They left.| . . . The house stood empty.",
    ),
    CandidateType.GLUED: _GLUED,
    CandidateType.FOOTNOTE: (
        runs_on(
            "numbered thing",
            conditions_on_abbreviations.glued_abbreviation,
            because="an abbreviation, and the number that it counts",
            example="See fig.3| Below it is the key.",
        ),
        ends(
            "footnote number",
            because="the number behind the full stop is a footnote's",
            example="The bridge fell.12| Nobody was hurt.",
        ),
    ),
    CandidateType.WIDE: (
        runs_on(
            "quotation taken up",
            conditions_on_scripts.quotation_goes_on,
            because="a word follows that takes the quotation up into the sentence",
            example="「雨だ。」|と彼は言った。",
            language="ja",
        ),
        runs_on(
            "wide speaker follows",
            conditions_on_scripts.wide_speaker_follows,
            because="the words behind the quotation say who spoke",
            example="“你来吗？”|他问。她没有回答。",
            language="zh",
        ),
        runs_on(
            "inside a quotation inside",
            conditions_on_scripts.is_in_quotation_inside,
            because="the quotation is part of the sentence around it",
            example="口号是“更快！|更高！”。大家都知道。",
            language="zh",
        ),
        runs_on(
            "inside a quotation taken up",
            conditions_on_scripts.quotation_is_taken_up,
            because="the quotation is part of the sentence that goes on behind it",
            example="「雨だ。|傘がない。」と彼は言った。",
            language="ja",
        ),
        runs_on(
            "inside a quotation with its speaker",
            conditions_on_scripts.is_quotation_with_speaker,
            because="the words behind the quotation say who spoke",
            example="“快走！|要下雨了。”她说。",
            language="zh",
        ),
        runs_on(
            "wide marks follow",
            conditions_on_scripts.wide_mark_follows,
            because="a comma or a closing mark follows, so the sentence goes on",
            example="他来了（很晚。）|，又走了。",
            language="zh",
        ),
        runs_on(
            "inside a title",
            conditions_on_scripts.wide_title_is_open,
            because="the mark stands in the title of a work",
            example="我喜欢《你好！|李焕英》这部电影。",
            language="zh",
        ),
        runs_on(
            "wide brackets inside",
            conditions_on_scripts.wide_bracket_inside,
            because="the brackets stand inside a sentence that goes on",
            example="彼は（昨日。）|来たそうだ。",
            language="ja",
        ),
        ends(
            "wide stop",
            because="a stop of a script without spaces",
            example="雨が降る。|風も吹く。",
            language="ja",
        ),
    ),
    CandidateType.SPACE: (
        ends(
            "polite particle",
            conditions_on_scripts.particle_ends,
            because="the particle before the space ends sentences",
            example="ขอบคุณมากครับ| พรุ่งนี้พบกันใหม่นะครับ",
            language="th",
        ),
        runs_on(
            "phrase goes on",
            conditions_on_scripts.goes_on_after_space,
            because="the space stands inside a sentence",
            example="เขาซื้อข้าว| และผักที่ตลาด",
            language="th",
        ),
        ends(
            "space",
            because="a space ends a sentence in this script",
            example="ตลาดเปิดทุกวันตั้งแต่หกโมงเช้าจนถึงบ่ายสองโมงเย็น| เขาเดินทางไปทำงานด้วยรถไฟ",
            language="th",
        ),
    ),
    CandidateType.EMOJI: (
        runs_on(
            "emoji inside",
            conditions_after.small_follows,
            conditions_before.begins_big,
            because="a writer who begins with a capital goes on with a small letter",
            example="The food was great 😍| and cheap.",
        ),
        ends(
            "emoji",
            because="an emoji ends what was said",
            example="The food was great 😍| Will come again",
        ),
    ),
    CandidateType.LINE: (
        runs_on(
            "line runs on",
            because="the line is broken in mid-sentence",
            example="The storm that hit the\n|coast was strong.",
        ),
    ),
    CandidateType.SHORT_LINE: _always_end(
        "headline",
        "a short line without a full stop stands above",
        "Harbour Fire\n|A ferry lies at its berth in Port Ellis after Monday's fire.",
    ),
    CandidateType.ITEM: _always_end(
        "list item", "a new item of a list begins", "1. Wash the rice |2. Boil the water"
    ),
    CandidateType.DIVIDER: _always_end(
        "divider", "a row of signs divides the text", "All the best |===== More news below"
    ),
    CandidateType.HEADER: _always_end(
        "mail header", "a field of a mail's header begins", "From: Ann Lee |To: Bo Dahl"
    ),
    CandidateType.LINK: _always_end(
        "web address", "an address stands on its own", "www.example.org/maps| The page is slow"
    ),
}


def decide(context: BoundaryContext, sort: CandidateType) -> Rule:
    """Return the first rule of the type's table that holds; the last of each table always does."""
    for rule in RULES[sort]:
        for condition in rule.conditions:
            if not condition(context):
                break
        else:
            return rule
    raise AssertionError(sort)  # pragma: no cover
