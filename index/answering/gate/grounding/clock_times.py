"""Times of the clock in other notations: 1 pm is 13:00. Pure."""

from index.analysis import read_clock_times
from index.answering.question import Question, Word


def list_said_hours(sentence: str, question: Question) -> list[Word]:
    """Return the numbers of a question that are of a time which a sentence has, in any notation."""
    if not any(word.text[0].isdigit() for word in question.words):
        return []
    told = {time for time, _ in read_clock_times(sentence)}
    said = [span for time, span in read_clock_times(question.text) if time in told]
    return [
        word
        for word in question.words
        if word.text[0].isdigit()
        and any(span.start <= word.span.start and word.span.end <= span.end for span in said)
    ]
