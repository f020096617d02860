"""index/sources/readers/faq_sheet, captions and chat_export: questions, speech and messages."""

import pytest

from index.errors import SourceError
from index.sources import read_source
from index.types import Kind
from tests.support import formats


def blocks(document):
    return [
        (document.text[b.span.start : b.span.end], b.above if b.above is None else int(b.above))
        for b in document.blocks
    ]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("q.csv", 'Question,Answer\n"How much?","Four euros.\n\nFree for children."\n'),
        ("q.csv", 'id;Antwort;Frage\n1;"Four euros.\n\nFree for children.";How much?\n'),
        ("q.tsv", 'Question\tAnswer\nHow much?\t"Four euros.\n\nFree for children."\n'),
        ("q.csv", 'How much?,"Four euros.\n\nFree for children."\n'),
        ("q.jsonl", '{"question": "How much?", "answer": "Four euros.\\n\\nFree for children."}\n'),
        ("q.json", '[{"q": "How much?", "a": "Four euros.\\n\\nFree for children."}]'),
        ("q.jsonl", '{"Question": "How much?", "answers": ["Four euros.", "Free for children."]}'),
        (
            "q.csv",
            "question,answer\nHow much?,<p>Four <b>euros</b>.</p><p>Free for children.</p>\n",
        ),
    ],
)
def test_the_question_stands_above_each_paragraph_of_its_answer(name, data):
    """Columns are known by their heads, in any order, and by question marks without heads."""
    [document] = read_source(name, data.encode()).documents
    assert blocks(document) == [
        ("How much?", None), ("Four euros.", 0), ("Free for children.", 0),
    ]  # fmt: skip
    assert document.blocks[0].kind is Kind.HEADLINE
    assert document.title == "q"  # and not the first question


def test_a_table_without_questions_is_read_by_row():
    """Any other table has its heads above each row, and the report says so."""
    reading = read_source("t.csv", b"Ticket,Price\nAdult,4\nChild,2\n")
    assert blocks(reading.documents[0]) == [
        ("Ticket | Price", None), ("Adult | 4", 0), ("Child | 2", 0),
    ]  # fmt: skip
    assert "no columns of questions" in reading.notes[0].text


def test_rows_that_are_left_out_are_counted():
    """Rows without an answer, and lines that are no JSON, are counted in a note."""
    reading = read_source("q.csv", b"question,answer\nHow much?,4\nWho?,\n")
    assert reading.notes[0].text.endswith("without question or answer: 1")
    reading = read_source("q.jsonl", b'{"question": "How?", "answer": "So."}\nno json\n')
    assert "line 2" in reading.notes[0].text
    with pytest.raises(SourceError, match="no object has a question"):
        read_source("q.jsonl", b'{"name": "x"}\n')


@pytest.mark.parametrize("data", [b'{"a":' * 100_000, b"[" * 100_000, b'"' * 70_000])
def test_hostile_json_is_refused(data):
    """Deep nesting is a line that cannot be read, no crash."""
    with pytest.raises(SourceError):
        read_source("q.jsonl", b'{"x": 1}\n' + data)


def test_captions_are_blocks_of_whole_sentences_with_their_time():
    """Lines join to sentences; each has the time at which it begins, and who speaks."""
    [document] = read_source("a.vtt", formats.vtt()).documents
    found = [(document.text[b.span.start : b.span.end], b.time) for b in document.blocks]
    assert document.title == "a"  # no line that is said is the title
    assert found == [
        ("Ana: We are glad & proud, and so is he.", "00:00:01"),
        ("The ferry runs again.", "01:02:03"),
    ]
    [document] = read_source("a.srt", formats.srt()).documents
    assert blocks(document) == [("The ferry runs again on Monday.", None)]


def test_each_line_has_its_voice():
    """Two voices in one caption are two blocks."""
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\n<v Ana>Are you glad?\n<v.loud Bo Chen>Yes.\n"
    [document] = read_source("a.vtt", data).documents
    assert [text for text, _ in blocks(document)] == ["Ana: Are you glad?", "Bo Chen: Yes."]


@pytest.mark.parametrize(
    ("head", "language"),
    [
        ("WEBVTT\nKind: captions\nLanguage: de-AT\n\n", "de"),
        ("WEBVTT - Hafen\r\nlanguage:FR\r\n\r\n", "fr"),
        ("WEBVTT\n\nNOTE\nLanguage: de\n\n", None),
        ("WEBVTT\nLanguage: \n\n", None),
    ],
)
def test_captions_state_their_language(head, language):
    """The header of a WebVTT file names the language; a note in it does not."""
    data = f"{head}00:01.000 --> 00:03.000\nKai\n".encode()
    [document] = read_source("a.vtt", data).documents
    assert document.language == language


def test_scrolling_captions_say_each_line_once():
    """A line that is shown again with the next one is one line."""
    data = (
        b"WEBVTT\n\n00:01.000 --> 00:03.000\nthe ferry\n\n00:03.000 --> 00:05.000\nthe ferry\n"
        b"runs again\n\n00:05.000 --> 00:07.000\nruns again\non Monday.\n"
    )
    [document] = read_source("a.vtt", data).documents
    assert blocks(document) == [("the ferry runs again on Monday.", None)]


def test_a_pause_ends_a_block():
    """Speech without full stops is divided where nothing is said."""
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\none\n\n00:20.000 --> 00:21.000\ntwo\n"
    [document] = read_source("a.vtt", data).documents
    assert [text for text, _ in blocks(document)] == ["one", "two"]


def test_chats_are_off_by_default():
    """A chat export is refused, unless chats are allowed."""
    with pytest.raises(SourceError, match="--chat"):
        read_source("c.json", formats.chat())


def test_each_day_of_a_chat_is_an_article():
    """Messages that members wrote are blocks with name and time, one article for each day."""
    reading = read_source("c.json", formats.chat(), chats=True)
    assert [document.source for document in reading.documents] == [
        "c.json/2025-05-01", "c.json/2025-05-02",
    ]  # fmt: skip
    first = reading.documents[0]
    assert first.text == "Ana: How much is the ferry?"
    assert (first.title, first.outlet) == ("#help, 2025-05-01", "Harbor")
    assert (first.published, first.blocks[0].time) == ("2025-05-01", "10:02")


@pytest.mark.parametrize("line", ["sep=;", '"sep=;"', "sep=;\r"])
def test_a_sheet_may_state_what_parts_its_cells(line):
    """The first line that Excel writes for that is no row."""
    [document] = read_source(
        "faq.csv", f"{line}\nQuestion;Answer\nIs it, too;Yes\n".encode()
    ).documents
    assert document.text == "Is it, too\n\nYes"


def test_speakers_and_sounds_of_captions_are_apart():
    """A dash or ">>" begins what another says, and is no word; a sound is a block of its own."""
    page = (
        "WEBVTT\n\n00:01.000 --> 00:02.000\n- The ferry\n- It is late\n\n"
        "00:02.500 --> 00:03.000\nand wet\n\n00:03.100 --> 00:04.000\n[horn]\n\n"
        "00:04.100 --> 00:05.000\n>> KIM: Go on\n\n00:05.100 --> 00:06.000\n5 - 3 is two\n"
    )
    [document] = read_source("talk.vtt", page.encode()).documents
    texts = [document.text[slice(*block.span)] for block in document.blocks]
    assert texts == ["The ferry", "It is late and wet", "[horn]", "KIM: Go on 5 - 3 is two"]
