"""Whole names in bold, and no years of a life."""

import pytest

from tests.index.answering.language_spans.test_phrases import answer


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "it",
            "Chi fondò il convento di Rocca Piana?",
            "Il convento di Rocca Piana fu fondato nel 1301 da Oddone dei Malatesti per i poveri.",
            "Oddone dei Malatesti",
        ),
        (
            "vi",
            "Ai đã lập ra ngôi trường này?",
            "Ngôi trường này do Đặng Bá Khôi Nguyên lập ra sau chiến tranh.",
            "Đặng Bá Khôi Nguyên",
        ),
        (
            "pt",
            "Quem mandou construir o farol?",
            "O farol foi mandado construir por Tomé de Sá Barreto em 1720.",
            "Tomé de Sá Barreto",
        ),
    ],
)
def test_a_name_is_bold_at_full_length(
    language: str, question: str, sentence: str, words: str
) -> None:
    """It goes on behind a particle and through all its words with capitals."""
    assert words in (answer(question, sentence, language) or "")


@pytest.mark.parametrize(
    ("language", "question", "sentence"),
    [
        ("it", "Dove visse Lidia Corsani?", "Lidia Corsani (1902–1969) fu una botanica di Pavia."),
        ("hi", "सुमन राव का जन्म कहाँ हुआ?", "सुमन राव (1902–1969) एक भारतीय लेखिका थीं।"),
        ("vi", "Lê Thu Cúc sinh ở đâu?", "Lê Thu Cúc (1902–1969) là nhà thơ nổi tiếng của Huế."),
    ],
)
def test_years_of_a_life_tell_no_place(language: str, question: str, sentence: str) -> None:
    """The bracket behind a name is not bold."""
    assert "19" not in (answer(question, sentence, language) or "")


def test_years_of_a_life_tell_when() -> None:
    """Where a time is asked for the bracket may answer."""
    sentence = "Lidia Corsani (1902–1969) fu una botanica di Pavia."
    assert "1969" in (answer("Quando morì Lidia Corsani?", sentence, "it") or "")


@pytest.mark.parametrize(
    ("language", "question", "words"),
    [
        ("fr", "Quelle est la hauteur de la tour du moulin ?", "31 mètres"),
        ("fr", "Combien de mètres mesure la tour du moulin ?", "31"),
    ],
)
def test_a_measure_has_its_unit(language: str, question: str, words: str) -> None:
    """The unit is bold where the question does not say it."""
    sentence = "La tour du moulin, haute de 31 mètres, domine la vallée."
    assert answer(question, sentence, language) == words


@pytest.mark.parametrize(
    ("language", "question", "sentence", "words"),
    [
        (
            "ro",
            "Ce mare spală malul orașului Velna?",
            "Malul orașului Velna este spălat de Marea Sidoniei, la răsărit.",
            "Marea Sidoniei",
        ),
        (
            "el",
            "Ποια λίμνη βρίσκεται κοντά στο χωριό;",
            "Κοντά στο χωριό βρίσκεται η Λίμνη της Βέλνας.",
            "Λίμνη της Βέλνας",
        ),
        (
            "tr",
            "Kraliçe hangi kuleyi yaptırdı?",
            "Kraliçe, Velna'da Odran Kulesi adlı yapıyı yaptırdı.",
            "Odran Kulesi",
        ),
    ],
)
def test_the_kind_of_a_thing_belongs_to_its_name(
    language: str, question: str, sentence: str, words: str
) -> None:
    """Also where the question has it; the place where the thing stands does not."""
    assert answer(question, sentence, language) == words
