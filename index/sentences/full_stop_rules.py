"""Rules for a full stop, in the order in which they are tried."""

from index.sentences import conditions_after, conditions_before
from index.sentences.any_mark_rules import SHARED
from index.sentences.rule import ends, runs_on

# The splitter applies this one directly where no other rule can hold.
ORDINARY = ends(
    "ordinary word",
    conditions_before.is_ordinary,
    because="a full stop behind an ordinary word",
    example="The ferry was late.| Nobody minded.",
)

FULL_STOP = (
    *SHARED,
    runs_on(
        "abbreviation before a small letter",
        conditions_before.small_follows_abbreviation,
        because="an abbreviation or initial, and the sentence goes on with a small letter",
        example="The U.N.| said so.",
    ),
    runs_on(
        "ordinal",
        conditions_before.small_follows_ordinal,
        because="a short number with a full stop, and a small letter after it",
        example="They play in the 2.| division.",
    ),
    ends(
        "small letter begins",
        conditions_after.small_follows,
        because="a full stop behind an ordinary word, though the writer goes on small",
        example="the soup was cold.| we did not go back.",
    ),
    ends(
        "closed behind the full stop",
        conditions_before.is_closed_at_once,
        conditions_before.closing_ends,
        because="a quote or bracket closes behind the full stop",
        example="(It had rained.)| Then the sun came out.",
    ),
    ORDINARY,
    runs_on(
        "title before a name",
        conditions_before.is_title,
        because="a title or rank, and a name follows",
        example="Then Gen.| Okafor spoke.",
    ),
    runs_on(
        "word that needs another",
        conditions_before.is_joiner,
        because="something always follows this abbreviation",
        example="Reds vs.| Blues is tonight.",
    ),
    runs_on(
        "parties of a case",
        conditions_before.is_versus,
        because="the other party of the case follows",
        example="The court decided Ortiz v.| Lund in 1998.",
    ),
    runs_on(
        "journal before its volume",
        conditions_after.volume_follows,
        because="the year and volume of a journal follow",
        example="It stood in Bull Coast Stud.| 2004;12:3-9 first.",
    ),
    runs_on(
        "counter before its number",
        conditions_before.is_counter,
        because="the abbreviation counts what the number behind it says",
        example="It is shown in Fig.| 3 of the report.",
    ),
    runs_on(
        "measure before more",
        conditions_before.is_measure,
        conditions_after.figure_or_small_follows,
        because="a unit behind a number, and the measure goes on",
        example="He is 6 ft.| 2 in. tall.",
    ),
    ends(
        "measure at the end",
        conditions_before.is_measure,
        because="a unit behind a number, and a capital after it",
        example="The parcel weighs 40 kg.| Couriers refused it.",
    ),
    runs_on(
        "item number inside",
        conditions_before.is_item_inside,
        because="the number of an item in mid-sentence belongs to the item",
        example="Two things matter; 1.| Speed, 2. Care.",
    ),
    ends(
        "etc. before a capital",
        conditions_before.is_etc,
        conditions_after.capital_follows,
        because="“etc.” and a capital after it",
        example="They sell nails, screws, etc.| Prices are low.",
    ),
    runs_on(
        "only the time",
        conditions_before.only_the_time,
        because="the time opens the sentence or belongs to the name behind it",
        example="At 6 p.m.| Mayor Ito arrived.",
    ),
    runs_on(
        "time before day or zone",
        conditions_before.is_clock,
        conditions_after.day_or_zone_follows,
        because="a time of day, and the day or time zone follows",
        example="It opens at 9 a.m.| Monday.",
    ),
    ends(
        "time at the end",
        conditions_before.is_clock,
        conditions_after.capital_follows,
        because="a time of day, and a capital after it",
        example="It closed at 5 p.m.| Police left.",
    ),
    ends(
        "the pronoun I",
        conditions_before.is_pronoun_i,
        conditions_after.capital_follows,
        because="“I” is the speaker here and no initial",
        example="She is older than I.| Ask her.",
    ),
    ends(
        "letter of a label",
        conditions_before.is_labelled,
        conditions_after.capital_follows,
        because="the letter names one of several things and is no initial",
        example="Oranges have vitamin C.| Lemons do too.",
    ),
    ends(
        "initial before a starter",
        conditions_before.is_initials,
        conditions_after.strong_starter_follows,
        because="a word follows that is no surname",
        example="They gave the letter to Mr Q.| There it ended.",
    ),
    runs_on(
        "initial",
        conditions_before.is_initials,
        because="an initial, and the name goes on",
        example="The book by J.| Marlow sold well.",
    ),
    runs_on(
        "town and state",
        conditions_before.is_state,
        conditions_after.no_starter_follows,
        because="a state behind its town, and no frequent beginning after it",
        example="The Erie, Pa.| Chamber met.",
    ),
    ends(
        "word without vowels",
        conditions_before.is_clipped,
        conditions_after.starter_follows,
        because="an abbreviation, but a frequent beginning follows",
        example="He lives on Elm Trl.| He likes it.",
    ),
    runs_on(
        "clipped word",
        conditions_before.is_clipped,
        because="a capital without vowels looks like an abbreviation",
        example="The ship lies at Hbr.| Street.",
    ),
    runs_on(
        "abbreviation",
        conditions_before.is_abbreviation,
        conditions_after.punkt_refuses,
        because="Punkt knows the abbreviation and no frequent beginning follows",
        example="The U.S.| Navy said so.",
    ),
    ends(
        "abbreviation at the end",
        conditions_before.is_abbreviation,
        because="Punkt knows the abbreviation, but a frequent beginning follows",
        example="They live in the U.S.| They like it.",
    ),
    ends(
        "full stop",
        because="a full stop, and nothing says that the sentence goes on",
        example="It was in 1999.| Nobody knew.",
    ),
)
