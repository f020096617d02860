"""Sentences: every rule by its example and by cases, and what `explain` tells."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from index.sentences import explain, split
from index.sentences.candidates.list_entries import find_marked_alike
from index.sentences.punkt_parameters import words_of
from index.sentences.rule_tables import RULES, Rule

CASES = Path(__file__).parents[3] / "benchmarks" / "data_sentences"
TWIN = Path(__file__).parents[2] / "data" / "twin"
SEEDS = Path(__file__).parents[4] / "shared" / "seeds"

ALL_RULES = list({rule.name: rule for table in RULES.values() for rule in table}.values())
RULE_CASES = json.loads((CASES / "rules.json").read_text(encoding="utf-8"))["cases"]
ALL_CASES = [
    case
    for path in sorted(CASES.glob("*.json"))
    for case in json.loads(path.read_text(encoding="utf-8"))["cases"]
]


def sentences(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in split(text, language)]


def explain_case(case):
    return explain(case["text"], case.get("lang", "en"))


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_each_rule_decides_its_own_example(rule: Rule):
    """The example in the table is judged by that very rule at the marked place."""
    before, _, after = rule.example.partition("|")
    found = explain(before + after, rule.language)
    verdicts = {(verdict.offset, verdict.rule): verdict for verdict in found}
    assert (len(before.rstrip()), rule.name) in verdicts
    assert verdicts[len(before.rstrip()), rule.name].made is rule.is_boundary


@pytest.mark.parametrize("path", sorted(CASES.glob("*.json")), ids=lambda path: path.stem)
def test_each_case_splits_as_a_reader_would(path):
    """Our own sentences: a few for every rule, thirty for each language."""
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    found = [sentences(case["text"], case.get("lang", "en")) for case in cases]
    assert found == [case["sentences"] for case in cases]


def test_labels_beyond_the_alphabet_are_no_letters_in_a_row():
    """However many lines a text has that open with a letter and a full stop."""
    assert find_marked_alike(["A. one", "B. two", "C. three"]) == {0, 1, 2}
    assert not find_marked_alike(["A. one"] * (sys.maxunicode - 90))


def test_every_rule_has_three_cases():
    """No rule is in the table on the strength of one sentence."""
    seen = Counter(
        case["rule"]
        for case in RULE_CASES
        if case["rule"] in {verdict.rule for verdict in explain_case(case)}
    )
    assert [rule.name for rule in ALL_RULES if seen[rule.name] < 3] == []


def test_reasons_are_for_people():
    """A reason is a phrase, not code: no underscore, no backslash, and not too long."""
    assert [r.name for r in ALL_RULES if set("_\\") & set(r.reason) or len(r.reason) > 90] == []


@pytest.mark.parametrize("text", ["", " ", "\n\t ", "\u00a0\u2003"])
def test_blank_text_has_no_sentence(text):
    """Nothing to see, nothing to quote."""
    assert split(text) == []
    assert explain(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hm", ["Hm"]),
        (" Hm. ", ["Hm."]),
        ("...", ["..."]),
        ("?!\n", ["?!"]),
        ("No end, no start", ["No end, no start"]),
        ("One.\r\nTwo.", ["One.", "Two."]),
    ],
)
def test_short_texts(text, expected):
    """Edges and line ends stay outside of sentences, marks inside."""
    assert sentences(text) == expected


def test_a_boundary_names_its_rule():
    """`explain` lists refusals too, with offsets behind the last character."""
    text = "Dr. Osei left. Nobody saw her."
    first, second = explain(text)
    assert (first.offset, first.rule, first.made) == (3, "title before a name", False)
    assert (second.offset, second.rule, second.made) == (14, "ordinary word", True)
    assert "rank" in first.reason


def test_a_boundary_made_is_where_split_splits():
    """The two doors agree."""
    for case in ALL_CASES:
        made = [verdict.offset for verdict in explain_case(case) if verdict.made]
        assert made == [span.end for span in split(case["text"], case.get("lang", "en"))[:-1]]


@pytest.mark.parametrize(
    "unit", [". . . ", '"', '." ', "Mr. ", "7", "1. ", "(A. ", "[1] ", "。", ":) ", "a\n", "U.S. "]
)
def test_work_grows_with_length(unit):
    """Four times the text is at most about four times the calls, whatever it is made of."""
    split(unit * 50)  # caches filled, nltk imported
    once, four_times = calls(unit * 500), calls(unit * 2000)
    assert four_times <= 4.4 * once + 100


def calls(text: str) -> int:
    """Count the calls that splitting makes; a clock would tell of the machine's load instead."""
    count = 0

    def seen(*_):
        nonlocal count
        count += 1

    sys.setprofile(seen)
    try:
        split(text)
    finally:
        sys.setprofile(None)
    return count


def count_sentences(folder: Path) -> list[list[int]]:
    """Return the number of sentences of each paragraph of each text file, files by name."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))]
    blocks = [re.split(r"\n\s*\n", text) for text in texts]
    return [[len(split(block)) for block in article if block.strip()] for article in blocks]


def test_raw_articles_split_as_counted_by_hand():
    """Sentences per paragraph of two invented articles that are written as scraped ones are."""
    assert count_sentences(TWIN) == [
        [3, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1],
        [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1],
    ]


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed articles are not beside the repository")
def test_the_seeds_split_as_counted_by_hand():
    """Sentences per paragraph of the two seed articles, counted by a reader."""
    assert count_sentences(SEEDS) == [
        [3, 1, 2, 1, 3, 1, 1, 1, 1, 2, 1],
        [1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1],
    ]


@pytest.mark.parametrize(
    "following", ["He", "the", "Bobson", "I'm", "5", "(see", '"Then"', "Now,", "X.", "-", "Ünal"]
)
def test_without_punkt_a_text_is_split_as_punkt_splits_it(following):
    """The look-up that spares a question the import of nltk decides as nltk's Punkt does."""
    for abbreviation in sorted(words_of("en").abbreviations):
        for written in (abbreviation, abbreviation.capitalize(), abbreviation.upper()):
            text = f"We saw {written}. {following} went on."
            assert split(text, "en", loads_punkt=False) == split(text, "en"), text


@pytest.mark.parametrize("code", ["cs", "de", "en", "fi", "fr", "it"])
def test_without_punkt_words_are_split_as_punkt_splits_them(code):
    """So it does behind initials, and behind words with apostrophes and hyphens."""
    words = words_of(code)
    short = [word for word in sorted(words.abbreviations) if len(word) < 4]
    starter = min(words.starters).capitalize()
    for abbreviation in [*short, "str"]:
        for written in (abbreviation, f"l'{abbreviation}", f"Xx-{abbreviation}"):
            for following in (starter, "Kunza"):
                text = f"We saw {written}. {following} went on."
                assert split(text, code, loads_punkt=False) == split(text, code), text


def test_without_punkt_nltk_is_not_imported():
    """A question is split without waiting for nltk."""
    code = (
        "import sys; from index.sentences import split;"
        "assert len(split('He lives in the U.S. They like it.', loads_punkt=False)) == 2;"
        "assert 'nltk' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


BROKEN_PROSE = """The board of Dunn met, 12 of them in all, for the 3rd time with
guests of Lake and all of the 7 clerks who had voted
On Friday, and was tired"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Chair Ida Roe, phone 555 0190, mornings\nCook Max Behn, 0191\nCoach Una, 0192", 3),
        ("Adults 14 francs, children 7 francs all year\nFamilies 30 francs\nDogs for 2 francs", 3),
        ("The board of Dunn, 12 of them in all, and\nLake, 7 of them, who voted on Friday", 1),
        (BROKEN_PROSE, 1),
    ],
)
def test_lines_with_fields_are_entries_of_a_list(text, count):
    """Three or more that open with capitals and have no closing mark; broken prose runs on."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("11:00 Ploughing contest in the long meadow, Dunn's farm\n13:00 Lunch, big tent", 2),
        ("Saturday, 4 May\n10:00 Church service, St Olav\n12:15 Pie contest, Mill Lane 4", 3),
        ("9 am - 10 am: breakfast in the long hall of the castle, near\nthe gate\n10 am: walk", 2),
        ("The train leaves Lund at\n10:30 and arrives at\n11:45 in Bern.", 1),
        ("10:30 is when they met.\nAt 11:45 they left.", 2),
        ("[12:01] mia: does anybody know where the key is\n[12:02] kai: on the nail", 2),
        ("2026-03-04 12:01:10 the disk is full\n2026-03-04 12:01:11 it was cleaned", 2),
        ("1871 the mill is built by two brothers\n1902 the wheel is replaced", 2),
        ("The mill was built in\n1871 and its wheel in\n1902 by brothers.", 1),
        ("03.04.26, 12:01 - Mia: where is it\n03.04.26, 12:02 - Kai: here", 2),
    ],
)
def test_each_line_that_opens_with_a_time_is_an_entry_of_a_programme(text, count):
    """Prose that is broken before a time runs on."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("length: 62 metres without the net\nbeam: 11 metres when empty", 2),
        ("<mia> where is the key\n<kai> on the nail behind the door", 2),
        ("child = anyone below twelve on the day\nnight = from ten until six, all year", 2),
        ("☐ oil the locks with linseed oil\n☑ write about the roof\n✅ count the oars", 3),
        ("It is told in the\nnote: the key hangs on the nail.", 1),
        ("9ac31f0 Oil the locks with linseed oil\n1d20b7e Write about the roof of the mill", 2),
        ("The oil had been left out in the change\n9ac31f0 that was made in a hurry.", 1),
        ("MME ROY : Le mât est trop vieux pour tenir\nM. BLANC\u00a0: Qui paierait le neuf", 2),
        ("Soup of the day . . . . . . 4 crowns\nFish soup . . . . . . 6 crowns", 2),
    ],
)
def test_each_line_that_names_what_it_tells_is_an_entry(text, count):
    """Who writes or what is measured stands before a colon on every line, or before dots."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("🟢 The slope to the hut is open all day\n🔴 The chute is shut, for the ice is thin", 2),
        ("Slopes\n🟢 The slope to the hut is open\n🔴 The chute is shut, for the ice is thin", 3),
        ("🇳🇴 Norway sends the longest of its boats\n🇩🇰 Denmark sends a skipper, but no boat", 2),
        ("» the mill is shut, for the wheel is broken\n» the shop is open as ever", 2),
        ("We had such a good day on the long\n🎿 slope above the hut", 1),
        ("I. Of the oath that a member swears\nII. Of the fine for those who break it", 2),
        ("A) the old stove in the back room\nB) the new one in the hall, with a pipe", 2),
        ("A. Moe and the rest of the long table wrote to\nB. Lie about the stove", 1),
        ("[CHAIR] the stove is the next item\n[MOE] it smokes, and nobody mends it", 2),
        ("£4 for tea with milk and a bun\n£6 for soup and bread\n£11 for the fish of the day", 3),
        ("3 eggs from the farm\n200 g of rye flour\n1 spoon of oil or fat\nSalt to taste", 4),
        ("The fish that had been sold for as much as\n£11 in May was now sold\nfor\n£6 here", 1),
    ],
)
def test_lines_that_open_alike_are_entries(text, count):
    """Emoji, numerals in a row, names in brackets or prices open them; prose runs on."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“Who has it?” Kai’s elder sister asked. He had.", 2),
        ("“Who has it?” Mrs. Moe's lawyer wanted to know. He had.", 2),
        ("“Soup!” Kai’s elder sister ran to the pot. It was empty.", 3),
        ("“Soup!” Kai’s old price was too high. It was thin.", 3),
    ],
)
def test_somebody_s_sister_speaks(text, count):
    """Who speaks may be named by another; a verb of speaking has to follow."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“Who has it?” Mr. and Mrs. Moe asked. He had.", 2),
        ("“Soup!” Ann Moe and Kai Lie shouted. It was thin.", 2),
        ("“Soup!” Ann Moe and Kai Lie ran to the pot. It was thin.", 3),
    ],
)
def test_two_people_speak_as_one(text, count):
    """Between their names stands “and”."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Our boat came 3rd. in the race. It rained.", 2),
        ("Our boat came 3rd. It rained.", 2),
        ("our boat came 3rd. then it rained.", 2),
        ("it floats again :3 thank you", 2),
        ("it floats again :] thank you", 2),
        ("Take oil and water 2 :3 of each, and stir.", 1),
    ],
)
def test_small_letters_go_on_behind_an_ordinal_and_a_smile_ends(text, count):
    """Who begins sentences with a small letter begins one there too."""
    assert len(split(text)) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("请问J. M. 陈先生。他在码头。", 2),
        ("船长是K. 王。他在码头。", 2),
        ("他在B楼. 船在码头。", 2),
    ],
)
def test_an_initial_is_one_behind_letters_without_spaces(text, count):
    """In Chinese and Japanese no space parts it from the word before."""
    assert len(split(text, "zh")) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The oars are oiled in spring by two hands\nThe nets are mended in the winter", 2),
        ("Nets lie in the shed until they are dry\nThey are then hung up again\nBring them", 3),
        ("It was told in the long letter of\nThe Mole that the nets were dry", 1),
        ("Of the Oars and Nets of the Long Shed\nThe Tale of a Winter by the Sea", 1),
        ("It was oiled in spring by the hand\nthe boat belongs to and by nobody else", 1),
        ("### 1. How the boat floats on water\n### 2. How the oar moves it", 2),
    ],
)
def test_a_line_that_opens_as_sentences_do_begins_one(text, count):
    """With "The" or "They" behind a line that may end; a title goes on in capitals."""
    assert len(split(text)) == count
