"""Hours that no word marks as such."""

import pytest

from index.expressions import says_time

HOURS = {
    "es": ["La tienda abre a las 9.", "Abre a las nueve.", "Cierra a la una.", "a las 9 y media"],
    "it": ["Il negozio apre alle 9.", "Apre alle nove.", "Apre alle ore 9.", "Chiude all'una."],
    "pt": ["A loja abre às 9.", "Abre às nove.", "Fecha ao meio-dia."],
    "fr": ["Le magasin ouvre à 9 h.", "Il ouvre à neuf heures."],
    "de": ["Der Laden öffnet um 9.", "Er öffnet um neun.", "Er ist ab 9 offen, täglich."],
    "nl": ["De winkel opent om 9.", "Hij opent om negen uur."],
    "pl": ["Sklep otwiera się o 9."],
    "ru": ["Магазин открывается в 9.", "Магазин работает с 9 до 18."],
    "uk": ["Магазин відкривається о 9."],
    "cs": ["Obchod otevírá v 9."],
    "sv": ["Affären öppnar kl. 9.", "Affären öppnar klockan nio."],
    "da": ["Butikken åbner kl. 9."],
    "fi": ["Kauppa aukeaa klo 9."],
    "tr": ["Dükkan 9'da açılır.", "Dükkan dokuzda açılır.", "Dükkan saat 9.30'dan sonra açık."],
    "ro": ["Magazinul se deschide la 9."],
    "el": ["Το μαγαζί ανοίγει στις 9."],
    "hu": ["A bolt 9-kor nyit."],
    "zh": ["店九点开门。"],
    "ja": ["店は九時に開く。"],
}
OTHERS = {
    "es": ["Vendió la casa a los nueve vecinos.", "Emplea a 9 mujeres.", "Subió a las 9 %."],
    "it": ["Vende alle nove signore.", "Alle 9,5 tonnellate si ferma."],
    "de": ["Es geht um neun Kinder.", "Der Preis stieg um 9 Prozent.", "Er stieg um 9 %."],
    "nl": ["Het gaat om 9 kinderen."],
    "fr": ["Le prix passe à 9 euros.", "Il vend à neuf enfants."],
    "pl": ["Cena rośnie o 9 procent."],
    "ru": ["Он работает в 9 школах."],
    "tr": ["9 kişi geldi."],
    "zh": ["他有九个苹果。"],
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in HOURS.items() for text in texts]
)
def test_an_hour_is_told_by_what_stands_beside_it(code, text):
    """Where people leave out the word for an hour."""
    assert says_time(text, code)


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in OTHERS.items() for text in texts]
)
def test_a_number_that_counts_something_is_no_hour(code, text):
    """Behind the same small word."""
    assert not says_time(text, code)
