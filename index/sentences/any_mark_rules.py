"""Rules that apply to marks of any type, tried before the rules of that type."""

from index.sentences import conditions_after, conditions_before, conditions_on_scripts
from index.sentences.rule import runs_on

NOTHING_SAID = runs_on(
    "nothing said",
    conditions_before.nothing_said,
    because="no word stands before the mark",
    example="...| Perhaps we should go.",
)
MARKER = runs_on(
    "list marker",
    conditions_before.only_a_marker,
    because="the number of a list item belongs to the item",
    example="2.| Stir the dough.",
)
LABEL = runs_on(
    "label of a figure or section",
    conditions_before.only_a_label,
    because="“Figure 2.” is the label of what it stands before",
    example="Table 4.| Fares in the harbour zone.",
)
MARKS_FOLLOW = runs_on(
    "marks follow",
    conditions_after.only_marks_follow,
    because="closing marks follow, which belong to this sentence",
    example="She wrote (in 1950.| ), then stopped.",
)
DASH = runs_on(
    "dash goes on",
    conditions_after.dash_follows,
    because="a dash and a small letter go on with the sentence",
    example="We won!| -- or so it seemed.",
)
CITATION = runs_on(
    "source of a quotation",
    conditions_after.citation_follows,
    because="the source of the quotation follows in brackets",
    example="“The sea was calm.”| (Osei 2004, 12). It was not.",
)
BRACKET = runs_on(
    "inside brackets",
    conditions_before.bracket_goes_on,
    because="the bracket closes later and the sentence goes on behind it",
    example="The bell (It was cast in 1610.| It cracked.) still rings.",
)
TAKEN_UP = runs_on(
    "inside a quotation with a particle",
    conditions_on_scripts.particle_takes_up,
    because="a particle behind the quotation takes it up into the sentence",
    example='그는 "간다.| 곧 올게."라고 했다.',
    language="ko",
)
CLOSED_SMALL = runs_on(
    "quotation goes on",
    conditions_before.small_follows_closing,
    because="a small letter follows the closing quote or bracket",
    example="“Run!”| he shouted.",
)
LEADERS = runs_on(
    "dots that lead on",
    conditions_before.leads_on,
    because="a row of dots leads to what stands at the end of its line",
    example="Tomato soup ........| Four crowns",
)
SHARED = (
    NOTHING_SAID, MARKER, LABEL, MARKS_FOLLOW, DASH, CITATION, BRACKET, CLOSED_SMALL, LEADERS,
)  # fmt: skip
