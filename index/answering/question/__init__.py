"""Question analysis: terms, answer type, syntactic form, expansion, spelling correction. Pure."""

from index.answering.question.analyze import analyze
from index.answering.question.answer_type import AnswerType
from index.answering.question.asked_day import (
    find_asked_day,
    find_asked_weekday,
    find_day_in_text,
    goes_on_to_day,
)
from index.answering.question.expected_expressions import (
    ExpectedExpressions,
    asks_cost,
    asks_price,
    asks_price_in_language,
    asks_speed,
    find_expected_expressions,
    find_expression_terms,
    find_finishing_time,
    find_required_expressions,
    tells_speed,
)
from index.answering.question.language_answer_type import find_naming_verbs
from index.answering.question.question import Phrase, Question, Word, list_lowered
from index.answering.question.question_form import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    ClausePattern,
    QuestionForm,
    analyze_form,
    is_plural,
)
from index.answering.question.question_language import choose_language, list_other_languages
from index.answering.question.specific_words import (
    HYPHENS,
    find_one_of_kind,
    find_specific_words,
    names_one_of_kind,
)
from index.answering.question.wanted_amounts import WantedAmounts, find_wanted_amounts

__all__ = [
    "AUXILIARIES",
    "BE",
    "CONNECTIVES",
    "DETERMINERS",
    "HYPHENS",
    "PREPOSITIONS",
    "PRONOUNS",
    "AnswerType",
    "ClausePattern",
    "ExpectedExpressions",
    "Phrase",
    "Question",
    "QuestionForm",
    "WantedAmounts",
    "Word",
    "analyze",
    "analyze_form",
    "asks_cost",
    "asks_price",
    "asks_price_in_language",
    "asks_speed",
    "choose_language",
    "find_asked_day",
    "find_asked_weekday",
    "find_day_in_text",
    "find_expected_expressions",
    "find_expression_terms",
    "find_finishing_time",
    "find_naming_verbs",
    "find_one_of_kind",
    "find_required_expressions",
    "find_specific_words",
    "find_wanted_amounts",
    "goes_on_to_day",
    "is_plural",
    "list_lowered",
    "list_other_languages",
    "names_one_of_kind",
    "tells_speed",
]
