"""index/sources/readers/faq_sheet, captions and chat: questions, speech and messages."""

import json

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


def test_a_name_before_each_line_of_a_speaker_is_said_once():
    """Programs for meetings write it so; another name begins another block."""
    assert captions("Bo Ek: The tent costs", "Bo Ek: two hundred.") == [
        "Bo Ek: The tent costs two hundred."
    ]
    assert captions("Bo Ek: The tent costs", "Ida: too much.") == [
        "Bo Ek: The tent costs", "Ida: too much.",
    ]  # fmt: skip
    assert captions("Bo Ek: The tent costs", "two hundred.") == [
        "Bo Ek: The tent costs two hundred."
    ]
    assert captions("We leave at 10:30 and", "meet at: the pier.") == [
        "We leave at 10:30 and meet at: the pier."
    ]


def test_a_pause_ends_a_block():
    """Speech without full stops is divided where nothing is said."""
    data = b"WEBVTT\n\n00:01.000 --> 00:03.000\none\n\n00:20.000 --> 00:21.000\ntwo\n"
    [document] = read_source("a.vtt", data).documents
    assert [text for text, _ in blocks(document)] == ["one", "two"]


def test_chats_are_off_by_default():
    """A chat export is refused, unless chats are allowed."""
    with pytest.raises(SourceError, match="--chat"):
        read_source("c.json", formats.chat())


_PAGE = "<html><body><div class=chatlog>{}</div></body></html>"
_MESSAGE = (
    '<div id=m1 class=chatlog__message-container><div class="chatlog__message">'
    "<span>Ana</span><div class=chatlog__content>I live at Elm Road 9.</div></div></div>"
)


@pytest.mark.parametrize("chats", [False, True])
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("c.html", _PAGE.format(_MESSAGE)),
        ("c.html", "<body><div class='message default clearfix' id='message7'>Hi</div></body>"),
        ("c.csv", "AuthorID,Author,Date,Content,Attachments,Reactions\n1,Ana,today,Hello,,\n"),
        ("c.csv", '\ufeff"AuthorID","Author","Date","Content"\n"1","Ana","today","Hello"\n'),
        ("c.txt", f"{'=' * 40}\nGuild: Harbor\nChannel: Text / help\n{'=' * 40}\n\nHello\n"),
        ("c.txt", "01/03/26, 10:00 - Messages and calls are end-to-end encrypted.\nHello"),
        (
            "c.txt",
            "3.5.26, 10:00 - Ana: Ja\n3.5.26, 10:01 - Bo: Ja\n3.5.26, 10:02 - Ana: Ja",
        ),
        (
            "c.txt",
            "[5/3/26, 9:00:01 AM] A: Hi\n[5/3/26, 9:00:09 AM] B: Yes\n[5/3/26, 9:01:00 AM] B: No",
        ),
        ("c.json", '[{"type":"message","user":"U1","text":"Hi","ts":"1714730400.0001"}]'),
        ("c.json", '[{"user":"U1","ts":"1714730400.0001","text":"Hi","type":"message"}]'),
        ("c.json", '{"name":"Boats","messages":[{"id":1,"date_unixtime":"17","text":"Hi"}]}'),
    ],
)
def test_a_chat_is_no_page_table_or_text(name, text, chats):
    """What members wrote to each other is read from JSON alone, whatever it is exported as."""
    with pytest.raises(SourceError, match="DiscordChatExporter's JSON"):
        read_source(name, text.encode(), chats=chats)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("c.html", "<body><p>Exports have &lt;div class=chatlog__message&gt; in them.</p></body>"),
        ("c.html", "<body><div class='message' id='m'><p>Open daily.</p></div></body>"),
        ("c.csv", "Author,Date,Content\nAna,2025,A guide to ferries\n"),
        ("c.txt", "Guild: Harbor\nChannel: help\n\nThe guild meets on Mondays."),
        ("c.txt", "Rules\n\nMessages and calls are end-to-end encrypted here, too."),
        ("c.txt", "03.05.26, 10:00 - The boat left.\n03.05.26, 10:05 - It came back."),
        ("c.txt", "Log\n\n[10:00:01] ana: the boat left\n[10:00:05] bo: it came back"),
        ("c.json", '[{"type":"message","question":"Is there tea?","answer":"Yes.","ts":"3 May"}]'),
    ],
)
def test_what_only_resembles_a_chat_is_read(name, text):
    """Articles about chats, and tables and texts with a few of the same words."""
    assert read_source(name, text.encode()).documents


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


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("It costs **four *whole* euros**!", ["Ana: It costs four whole euros!"]),
        ("Bring __jackets__ <:sail:123456789012345678> and snake_case_x.",
         ["Ana: Bring jackets and snake_case_x."]),
        ("It costs ~~5~~ 6. ||The pier||", ["Ana: It costs 6."]),
        ("# News\n> See [the plan](https://x.example/a) or <https://y.example>.",
         ["Ana: News\nSee the plan or https://y.example."]),
        ("Type `**x**`:\n```sh\nsail **now**\n```\nThen wait.",
         ["Ana: Type **x**:", "sail **now**", "Ana: Then wait."]),
        ("||secret||", []),
        ("2 * 3 * 4, a_b_c and 5 > 4", ["Ana: 2 * 3 * 4, a_b_c and 5 > 4"]),
    ],
)  # fmt: skip
def test_marks_of_messages(content, seen):
    """What readers of a chat see; spoilers and struck words are no text, code is a block."""
    said = [("Ana", content), ("Bo", "Yes.")]
    messages = [
        {"timestamp": "2025-05-01T10:02:03+02:00", "content": text, "author": {"name": name}}
        for name, text in said
    ]
    export = {"guild": {"name": "Harbor"}, "channel": {"name": "help"}, "messages": messages}
    [document] = read_source("c.json", json.dumps(export).encode(), chats=True).documents
    assert [document.text[slice(*block.span)] for block in document.blocks][:-1] == seen
    assert {block.kind for block in document.blocks} <= {Kind.TEXT, Kind.CODE}


@pytest.mark.parametrize(
    "head",
    ["Ερώτηση,Απάντηση", "Otázka,Odpověď", "Soru,Cevap", "السؤال,الإجابة", "שאלה,תשובה",
     "Питання,Відповідь", "Câu hỏi,Trả lời", "प्रश्न,उत्तर"],
)  # fmt: skip
def test_heads_of_questions_in_many_languages(head):
    """The answer stands under its question, and not beside it in a row."""
    [document] = read_source("faq.csv", f"{head}\nQ 1,A 1\n".encode()).documents
    assert [document.text[slice(*block.span)] for block in document.blocks] == ["Q 1", "A 1"]
    assert document.blocks[1].above is not None


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


def captions(*cues, name="a.vtt"):
    """Return the texts of captions that follow each other, two seconds each."""
    shown = [
        f"00:00:{2 * n:02}.000 --> 00:00:{2 * n + 2:02}.000\n{cue}" for n, cue in enumerate(cues)
    ]
    [document] = read_source(name, "\n\n".join(["WEBVTT", *shown]).encode()).documents
    return [text for text, _ in blocks(document)]


@pytest.mark.parametrize(
    ("cues", "said"),
    [
        (["The ferry", "The ferry\nleaves at noon", "The ferry\nleaves at noon\nand is white.",
          "leaves at noon\nand is white.\nIt is old."],
         ["The ferry leaves at noon and is white.", "It is old."]),
        (["Tomorrow", "Tomorrow night.", "Tomorrow night.\nThe ferry", "The ferry sails."],
         ["Tomorrow night.", "The ferry sails."]),
        (["now.", "now. Come", "now. Come on"], ["now. Come on"]),
        (["the<00:00:00.900><c> ferry</c>", "the ferry\n ", "the ferry\nleaves<00:00:04.900> at"],
         ["the ferry leaves at"]),
        (["The pier is old.", "The pier is long."], ["The pier is old.", "The pier is long."]),
        (["Yes.", "Yesterday it sailed."], ["Yes.", "Yesterday it sailed."]),
        (["A one.\nA two.", "A one.\nB two."], ["A one.", "A two.", "A one.", "B two."]),
        (["No.\nNo.", "Why?"], ["No.", "No.", "Why?"]),
    ],
)  # fmt: skip
def test_rolling_captions(cues, said):
    """Lines that move up, and lines to which words are added, are said once."""
    assert captions(*cues) == said


def test_a_line_that_is_said_again_later_is_said_twice():
    """Half a second of silence tells saying from showing."""
    page = "WEBVTT\n\n00:01.000 --> 00:02.000\nNo.\n\n00:02.600 --> 00:03.000\nNo.\n"
    [document] = read_source("a.vtt", page.encode()).documents
    assert [text for text, _ in blocks(document)] == ["No.", "No."]


def test_two_voices_in_one_line():
    """Each speaks for itself, and the last goes on in the next line."""
    cue = "Hear:<v Mia>The ferry runs.</v> <v Ana>It is\nwhite.</v>"
    assert captions(cue) == ["Hear:", "Mia: The ferry runs.", "Ana: It is white."]


@pytest.mark.parametrize("start", ["", "\n", "\ufeff", "1\n", "\n\n7\n"])
def test_srt_without_numbers(start):
    """Numbers of captions may be missing, and blank lines may stand before the first."""
    times = [f"00:00:0{n}.000 --> 00:00:0{n},900" for n in (1, 4)]
    page = f"{start}{times[0]}\nIt left in\n\n{times[1]}\n1995.\n"
    [document] = read_source("a.srt", page.encode()).documents
    assert [text for text, _ in blocks(document)] == ["It left in 1995."]


ASKED, ANSWERED = "How much, then?", "Four, or five, or six."


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("a.csv", "Question;Answer\nHow much, then?;Four, or five, or six.\n"),
        ("a.csv", '"Question", "Answer"\n"How much, then?", "Four, or five, or six."\n'),
        ("a.csv", 'Question,Answer\n"How much, then?",Four, or five, or six.\n'),
        ("a.csv", 'id,Question,Answer\n1,"How much, then?",Four, or five, or six.\n'),
        ("a.csv", "Fares;;\n;;\nQuestion;Answer;x\nHow much, then?;Four, or five, or six.;\n"),
        ("a.csv", "FAQ Question|FAQ Answer\nHow much, then?|Four, or five, or six.\n"),
        ("a.csv", "What is your question?;Our answer;x\nHow much, then?;Four, or five, or six.;\n"),
        ("a.tsv", "Q:\tA:\nHow much, then?\tFour, or five, or six.\n"),
        ("a.tsv", 'question_text\tanswer_html\nHow much, then?\t"Four, or five, or six."\n'),
        ("a.jsonl", '{"prompt": "How much, then?", "completion": "Four, or five, or six."}'),
        ("a.jsonl", json.dumps({"question": {"text": ASKED}, "answers": {"text": [ANSWERED]}})),
        ("a.json", json.dumps({"version": 1, "faqs": [{"q": ASKED, "a": ANSWERED}]}, indent=1)),
        ("a.json", json.dumps({"parts": [{"title": "x", "items": [{"q": ASKED, "a": ANSWERED}]}]})),
        ("a.json", json.dumps([{"title": "Fares", "faq": {"en": [{"q": ASKED, "a": ANSWERED}]}}])),
        ("a.json", json.dumps({"Is it far?": "No.", ASKED: ANSWERED})),
        ("a.json", json.dumps({"@type": "FAQPage", "mainEntity": [
            {"@type": "Question", "name": ASKED, "acceptedAnswer": {"text": ANSWERED}},
        ]})),
    ],
)  # fmt: skip
def test_questions_and_answers_however_they_are_written(name, sheet):
    """Signs between cells, titles over the heads, usual names of columns and keys."""
    [document] = read_source(name, sheet.encode()).documents
    texts = [text for text, _ in blocks(document)]
    assert texts[-2:] == [ASKED, ANSWERED]


@pytest.mark.parametrize(
    ("sheet", "answers"),
    [
        ('q\ta\nWho?\t"No," said Mia.\nHow long?\t5" wide.\n', ['"No," said Mia.', '5" wide.']),
        ('q\ta\nWho?\t"No. \tNever."\nHow long?\t5" wide.\n', ["No. Never.", '5" wide.']),
        ('q\ta\nWho?\t"So ""it"" is."\n', ['So "it" is.']),
    ],
)
def test_quotation_marks_in_cells_that_tabs_part(sheet, answers):
    """They are of the text unless they close the cell that they open."""
    [document] = read_source("a.tsv", sheet.encode()).documents
    assert [text for text, above in blocks(document) if above is not None] == answers


@pytest.mark.parametrize(
    "sheet",
    [
        "Prompt,Height\nHow much?,4\n",
        "Questions and answers,Page\nFares,4\n",
        "Answers given,Question type\n4,open\n",
        "Question,Votes\nHow much?,4\n",
        "Topic,Answer\na,b\n",
    ],
)
def test_one_known_column_makes_no_questions(sheet):
    """Such a table is read by row."""
    reading = read_source("a.csv", sheet.encode())
    assert blocks(reading.documents[0])[0][0] == sheet.partition("\n")[0].replace(",", " | ")


def test_a_table_may_have_a_title_over_its_heads():
    """Rows of one cell over the heads are no heads."""
    sheet = b"Stations 2024,,\n,,\nName,Line,Lift\nNorth,1,yes\nSouth,2,no\n"
    [document] = read_source("a.csv", sheet).documents
    assert blocks(document) == [
        ("Stations 2024", None), ("Name | Line | Lift", None), ("North | 1 | yes", 1),
        ("South | 2 | no", 1),
    ]  # fmt: skip
    assert document.blocks[0].kind is Kind.CAPTION


def test_cells_may_be_written_in_html():
    """Their tags are no text."""
    sheet = b'Name,About\nTern,"<p>A <b>white</b> boat.</p><p>It &amp; its crew.</p>"\nGull,a < b\n'
    [document] = read_source("a.csv", sheet).documents
    assert [text for text, _ in blocks(document)][1:] == [
        "Tern | A white boat. It & its crew.", "Gull | a < b",
    ]  # fmt: skip


def test_rows_over_the_heads_are_kept():
    """The title of a sheet is a text of its own."""
    sheet = b"Our fares of 2025,\nQuestion,Answer\nHow much?,4 euros\n"
    [document] = read_source("a.csv", sheet).documents
    assert blocks(document)[0] == ("Our fares of 2025", None)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("z.csv", "Article Title,Article Body,Section\nLamps,<p>They are red.</p>,Quay\n"),
        ("z.csv", "id,title,body\n7,Lamps,They are red.\n"),
        ("z.csv", "Author,Subject,Content\nMia,Lamps,They are red.\n"),
        ("z.json", '{"articles": [{"title": "Lamps", "body": "<p>They are red.</p>"}]}'),
        ("c.jsonl", json.dumps({"messages": [
            {"role": "system", "content": "Be kind."}, {"role": "user", "content": "Lamps"},
            {"role": "assistant", "content": [{"type": "text", "text": "They are red."}]},
        ]})),
        ("c.jsonl", json.dumps({"conversations": [
            {"from": "human", "value": "Hm?"}, {"from": "human", "value": "Lamps"},
            {"from": "gpt", "value": "They are red."}, {"from": "human", "value": "And?"},
        ]})),
    ],
)  # fmt: skip
def test_articles_and_conversations_are_pairs(name, data):
    """A help desk's titles and texts, and turns in which somebody asks and is answered."""
    [document] = read_source(name, data.encode()).documents
    assert blocks(document) == [("Lamps", None), ("They are red.", 0)]


@pytest.mark.parametrize(
    "value",
    [
        {"messages": []}, {"messages": ["hello"]},
        {"messages": [{"role": "user", "content": "A?"}]},
        {"title": "Lamps", "body": {"id": 7}}, {"name": "Mia", "content": "They are red."},
    ],
)  # fmt: skip
def test_records_without_an_answer_are_none(value):
    """Nor is what a named member wrote the answer to a name."""
    with pytest.raises(SourceError, match="no object"):
        read_source("c.jsonl", json.dumps(value).encode())
