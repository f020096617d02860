"""Places that sentences of other languages tell."""

import pytest

from index.answering.language_facts import says_place


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ida Brand wohnt in der Altstadt."),
        ("de", "Die Halle ist nebenan."),
        ("de", "Der Sitz des Vereins ist Lübeck."),
        ("tr", "Ayla Dereköy'de oturuyor."),
        ("fi", "Ida asuu satamassa."),
        ("hu", "Ida a kikötőben lakik."),
        ("ja", "由美は港町に住んでいる。"),
        ("ko", "민지는 항구 근처에 산다."),
        ("hi", "मीरा बंदरगाह में रहती हैं।"),
        ("ru", "Ида живёт у порта."),
        ("pl", "Ida mieszka przy porcie."),
        ("eo", "Ida loĝas."),
        ("de", "Ida wohnt Kirchweg 4."),
        ("de", "Das Fest findet um die Kirche statt."),
        ("ar", "يسكن سامي بالقاهرة."),
    ],
)
def test_a_place_is_told(language: str, text: str) -> None:
    assert says_place(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ida Brand versprach, den Kran nächstes Jahr zu verkaufen."),
        ("de", "Ida Brand verkauft den Kran im Mai."),
        ("de", "Ida Brand verkauft den Kran am 3. Mai."),
        ("fi", "Ida lupasi myydä nosturin."),
        ("hu", "Ida eladja a darut."),
        ("ko", "민지는 내년에 크레인을 판다."),
        ("ru", "Ида продаёт кран в мае."),
        ("pl", "Ida sprzeda dźwig w maju."),
        ("ja", "船長は由美さんです。"),
        ("ja", "船長は由美さんで、父も船乗りでした。"),
    ],
)
def test_a_time_is_no_place(language: str, text: str) -> None:
    assert not says_place(text, language)


def test_a_new_name_may_be_that_of_a_place() -> None:
    assert says_place("Éva Pécsett lakik.", "hu", "Hol lakik Éva?")
    assert not says_place("Éva Pál lánya.", "hu", "Hol lakik Éva Pál?")
