"""Reader of tables of questions and answers: CSV files and JSON Lines."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from index.errors import SourceError
from index.sources.encoding import decode_text
from index.sources.readers.block_builder import (
    BlockBuilder,
    clean_text,
    join_cells,
    reading_of,
)
from index.sources.readers.conversations import find_turn_pairs
from index.sources.readers.html import add_html, looks_like_html
from index.sources.readers.reading import Reading, SourceFile
from index.sources.readers.sheet_rows import read_rows
from index.types import Kind, title_of_file

MAX_ROWS = 50_000
_BEFORE = r"\s*(?:the |your |our |faq |user |customer )?"
_QUESTION = re.compile(
    _BEFORE
    + r"(?:q|questions?|faq|prompt|instruction|frage|fragen|pregunta|question posée|domanda|"
    r"pergunta|вопрос|питання|въпрос|pytanie|otázka|vraag|fråga|spørgsmål|spørsmål|kysymys|soru|"
    r"ερώτηση|întrebare|kérdés|pertanyaan|câu hỏi|คำถาม|प्रश्न|السؤال|سؤال|שאלה|问题|問題|質問|질문)"
    r"(?:[ _-]?(?:text|title|html|en|1))?\s*[:.?]?\s*\Z",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    _BEFORE + r"(?:a|answers?|response|reply|completion|output|antwort|antworten|respuesta|réponse|"
    r"risposta|resposta|ответ|відповідь|отговор|odpowiedź|odpověď|odpoveď|antwoord|svar|vastaus|cevap|"
    r"yanıt|απάντηση|răspuns|válasz|jawaban|trả lời|câu trả lời|คำตอบ|उत्तर|الإجابة|إجابة|جواب|"
    r"תשובה|答案|回答|答え|답변)"
    r"(?:[ _-]?(?:text|body|html|content|en|1))?\s*[:.?]?\s*\Z",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:questions?|fragen?|pregunta|domanda|pergunta)\b", re.IGNORECASE)
_ANSWERED = re.compile(
    r"\b(?:answers?|responses?|repl(?:y|ies)|antwort(?:en)?|respuesta|réponse|risposta|resposta)\b",
    re.IGNORECASE,
)
_OF_ARTICLE = r"\s*(?:(?:article|page|faq|help|kb|knowledge|post|entry|topic)[ _-]?)?"
_TITLE_HEAD = re.compile(_OF_ARTICLE + r"(?:title|subject)\s*\Z", re.IGNORECASE)
_BODY_HEAD = re.compile(
    _OF_ARTICLE + r"(?:body|contents?)(?:[ _-]?(?:html|text))?\s*\Z", re.IGNORECASE
)
"""Heads of the titles and texts of articles, as help desks export them."""
_LONGEST_HEAD = 60
"""Characters of a head that may name a column in a few words, as forms do."""
_MOST_TITLE_ROWS = 5
"""Rows over the heads of the columns, such as the title of the sheet."""
_INNER_TEXTS = ("text", "value", "body", "content")
"""Keys of the text in an object that stands for a question or an answer."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


def read_csv(file: SourceFile) -> Reading:
    """Read a table of questions and answers, or any other table row by row under its heads."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    rows = _csv_rows(file, text)
    if not rows:
        raise SourceError(file.name, "this table has no rows")
    notes = [note, f"only its first {MAX_ROWS} rows are read" if len(rows) > MAX_ROWS else None]
    rows = rows[:MAX_ROWS]
    builder = BlockBuilder()
    head, columns = _find_head(rows)
    if columns is not None:
        for row in rows[:head]:
            builder.add(join_cells(row))
        notes += _add_pairs(builder, file, ((row, columns) for row in rows[head + 1 :]))
    elif len(rows[0]) == 2 and _are_questions([row[0] for row in rows]):
        notes += _add_pairs(builder, file, ((row, (0, 1)) for row in rows))
    else:
        _add_rows(builder, file, rows)
        notes.append("no columns of questions and answers: each row is read under the first")
    return reading_of(builder.document(file, "csv", title=title_of_file(file.name)), notes)


def read_json_lines(file: SourceFile) -> Reading:
    """Read questions and answers from JSON objects, one a line or in one list."""
    text, note = decode_text(file.name, file.data, charset=file.charset)
    builder, notes = BlockBuilder(), [note]
    bad: list[int] = []
    for number, value in _json_values(text):
        pairs = _pairs_of(value) if isinstance(value, dict) else []
        for pair in pairs:
            _add_pair(builder, file, *pair)
        if not pairs:
            bad.append(number)
    if bad:
        shown = ", ".join(map(str, bad[:5])) + (", …" if len(bad) > 5 else "")
        notes.append(f"entries left out without question or answer: {len(bad)} (line {shown})")
    if not len(builder):
        raise SourceError(
            file.name, "no object has a question and an answer", line=bad[0] if bad else None
        )
    return reading_of(builder.document(file, "jsonl", title=title_of_file(file.name)), notes)


# --- CSV -----------------------------------------------------------------------------------------


def _csv_rows(file: SourceFile, text: str) -> list[list[str]]:
    """Return the rows that have text. Raises SourceError for what is no table."""
    sheet = read_rows(file.name, text, MAX_ROWS + 2)
    rows = [row for row in sheet.rows if any(cell.strip() for cell in row)]
    head, columns = _find_head(rows)
    if columns is not None and columns[1] == len(rows[head]) - 1:
        rows = [_joined(row, len(rows[head]), sheet.delimiter) for row in rows]
    return [
        [clean_text(cell) if "\n" not in cell else cell.strip() for cell in row] for row in rows
    ]


def _joined(row: list[str], width: int, delimiter: str) -> list[str]:
    """Return a row whose last cell has what signs cut off that were not meant to part it."""
    while len(row) > width and not row[-1].strip():
        row = row[:-1]
    return [*row[: width - 1], delimiter.join(row[width - 1 :])] if len(row) > width else row


def _find_head(rows: list[list[str]]) -> tuple[int, tuple[int, int] | None]:
    """Return the row that names the columns of questions and answers, and which these are.

    Rows over it hold the sheet's title. It is the first row, without columns, if none names them.
    """
    for find in (_find_columns, _find_described_columns):
        for number, row in enumerate(rows[:_MOST_TITLE_ROWS]):
            columns = find(row)
            if columns is None:
                continue
            cells = [each[columns[0]] for each in rows[number + 1 :] if columns[0] < len(each)]
            if find is _find_columns or _are_questions(cells):
                return number, columns
    return 0, None


def _find_columns(head: Sequence[str]) -> tuple[int, int] | None:
    """Return which columns hold questions and answers, None if the heads do not say."""
    for asked, told in ((_QUESTION, _ANSWER), (_TITLE_HEAD, _BODY_HEAD)):
        question = next((n for n, cell in enumerate(head) if asked.match(cell)), None)
        answer = next((n for n, cell in enumerate(head) if told.match(cell)), None)
        if question is not None and answer is not None:
            return question, answer
    return None


def _find_described_columns(head: Sequence[str]) -> tuple[int, int] | None:
    """Return the same of heads that are phrases, as those of forms: "What is your question?"."""
    heads = [cell if len(cell) <= _LONGEST_HEAD else "" for cell in head]
    questions = [n for n, cell in enumerate(heads) if _ASKED.search(cell)]
    answers = [n for n, cell in enumerate(heads) if _ANSWERED.search(cell)]
    is_plain = len(questions) == len(answers) == 1 and questions != answers
    return (questions[0], answers[0]) if is_plain else None


def _are_questions(cells: Sequence[str]) -> bool:
    return sum(cell.endswith(("?", "？", "؟")) for cell in cells) > len(cells) / 2


def _add_pairs(
    builder: BlockBuilder,
    file: SourceFile,
    rows: Iterator[tuple[list[str], tuple[int, int]]],
) -> list[str]:
    left_out = 0
    for row, (question, answer) in rows:
        if max(question, answer) < len(row) and row[question] and row[answer]:
            _add_pair(builder, file, row[question], row[answer])
        else:
            left_out += 1
    return [f"rows left out without question or answer: {left_out}"] if left_out else []


def _add_rows(builder: BlockBuilder, file: SourceFile, rows: list[list[str]]) -> None:
    """Add each row under the heads; rows of one cell over the heads are the table's title."""
    filled = [sum(map(bool, row)) for row in rows]
    titles = next((n for n, cells in enumerate(filled[: _MOST_TITLE_ROWS + 1]) if cells > 1), 0)
    for row in rows[:titles]:
        builder.add(join_cells(row), Kind.CAPTION)
    head = builder.add(join_cells(rows[titles]), Kind.TABLE)
    for row in rows[titles + 1 :]:
        builder.add(join_cells(_plain(cell, file) for cell in row), Kind.TABLE, above=head)


def _plain(cell: str, file: SourceFile) -> str:
    """Return the text of a cell, which may be written in HTML."""
    if not looks_like_html(cell):
        return cell
    inner = BlockBuilder()
    add_html(inner, cell, file.name)
    return inner.text


# --- JSON ----------------------------------------------------------------------------------------


def _json_values(text: str) -> Iterator[tuple[int, Any]]:
    """Yield each value with its line, or its place in the list; None for a line that is no JSON."""
    start = text.lstrip()[:1]
    if start in {"[", "{"}:
        try:
            whole = json.loads(text)
        except (ValueError, RecursionError):
            whole = None
        listed = _listed(whole)
        if start == "[" or listed:
            yield from list(enumerate(listed or [None], start=1))[:MAX_ROWS]
            return
    for number, line in enumerate(text.split("\n")[:MAX_ROWS], start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError):
                yield number, None


def _listed(whole: Any) -> list[Any]:
    """Return the entries of a file that is one value: a list, or an object that holds one."""
    if isinstance(whole, list):
        has_pairs = any(isinstance(entry, dict) and _pairs_of(entry) for entry in whole)
        return whole if has_pairs else [*_find_pairs(whole)] or whole
    if not isinstance(whole, dict) or _pairs_of(whole):
        return []
    lists = [value for value in whole.values() if isinstance(value, list)]
    entries: list[Any] = max(
        lists, key=lambda each: sum(isinstance(entry, dict) for entry in each), default=[]
    )
    has_pairs = any(isinstance(entry, dict) and _pairs_of(entry) for entry in entries)
    return entries if has_pairs else [*_find_pairs(whole)] or entries


def _find_pairs(whole: Any) -> Iterator[dict[str, Any]]:
    """Yield the objects with a question and an answer, however deep they lie, in order.

    An object whose keys are questions stands for one for each key.
    """
    waiting = [whole]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict) and _pair_of(value) is not None:
            yield value
        elif isinstance(value, dict) and value and _are_questions([*value]):
            yield from ({"question": key, "answer": inner} for key, inner in value.items())
        elif isinstance(value, dict):
            waiting += reversed(value.values())


def _pairs_of(value: dict[str, Any]) -> list[tuple[str, str]]:
    pair = _pair_of(value)
    return [*find_turn_pairs(value)] if pair is None else [pair]


def _pair_of(value: dict[str, Any]) -> tuple[str, str] | None:
    question = next((v for key, v in value.items() if _QUESTION.match(key)), None)
    answer = next((v for key, v in value.items() if _ANSWER.match(key)), None)
    if question is None and answer is None:
        question = next((v for key, v in value.items() if _TITLE_HEAD.match(key)), None)
        answer = next((v for key, v in value.items() if _BODY_HEAD.match(key)), None)
        if question is not None and not isinstance(answer, str):
            question = None
    if value.get("@type") == "Question":  # as schema.org describes a page of questions
        question, answer = value.get("name"), value.get("acceptedAnswer")
    texts = _text_of(question), _text_of(answer)
    return texts if all(text.strip() for text in texts) else None


def _text_of(value: Any) -> str:
    """Return the text that a value is or holds, "" if it holds none; several are paragraphs."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return "\n\n".join(item for item in value if isinstance(item, str))
    if isinstance(value, dict):
        return next((_text_of(value[key]) for key in _INNER_TEXTS if value.get(key)), "")
    return ""


# --- both ----------------------------------------------------------------------------------------


def _add_pair(builder: BlockBuilder, file: SourceFile, question: str, answer: str) -> None:
    """Add a question and the paragraphs of its answer, each with the question above it."""
    above = builder.add(" ".join(question.split()), Kind.HEADLINE)
    if above is None:
        return
    first = len(builder)
    if looks_like_html(answer):
        add_html(builder, answer, file.name)
        builder.set_above(range(first, len(builder)), above)
    else:
        for paragraph in _PARAGRAPHS.split(answer):
            builder.add(paragraph, Kind.TEXT, above=above)
