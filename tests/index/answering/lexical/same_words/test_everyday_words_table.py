"""Words of other languages that say the same, and their neighbours that do not."""

import pytest

from index import articles
from index.analysis import extract_terms, iter_tokens
from index.answering import answer
from index.answering.lexical import find_others, find_same_words, says_same, tells_other_deed
from index.languages import CODES, load_broader_words, load_same_words
from index.types import Band, Document
from tests.support.memory_collection import MemoryCollection


def _says(code, asked, text):
    """Tell whether a text has another word for what a word, or several, of a question say."""
    said = {*extract_terms(text, code)}
    found = find_same_words(asked.lower(), [*iter_tokens(asked, code)], code)
    return any(said.issuperset(form) for _, forms in found for form in forms)


@pytest.mark.parametrize(
    ("code", "asked", "text"),
    [
        ("de", "ausborgen", "Bohrmaschinen verleihen wir; die Leihfrist ist kurz."),
        ("de", "klauen geklaut", "Am Sonntag wurden drei Räder gestohlen."),
        ("de", "Studenten", "Studierende zahlen weniger."),
        ("de", "gestorben", "Zwei Wanderer sind ums Leben gekommen."),
        ("de", "Hund", "Haustiere bleiben draußen."),
        ("de", "Wochenende", "Samstags ist ab zehn auf."),
        ("de", "ins Leben gerufen", "Der Chor wurde 1970 gegründet."),
        ("de", "bar", "Kartenzahlung ist möglich."),
        ("es", "efectivo", "Se paga con tarjeta."),
        ("fr", "chèque", "Les espèces sont acceptées."),
        ("nl", "contant", "Alleen pinnen."),
        ("pt", "cachorro", "Os cães ficam à porta."),
        ("ru", "наличными", "Только картой."),
        ("pl", "gotówką", "Tylko kartą."),
        ("es", "perro", "No se admiten mascotas."),
        ("es", "apuntarme", "La inscripción es en la oficina."),
        ("es", "aparcar", "Hay un parking junto al río."),
        ("es", "muertos", "Fallecieron dos pescadores."),
        ("es", "heridos", "Una vecina fue hospitalizada con lesiones."),
        ("fr", "garer", "Le stationnement est payant."),
        ("fr", "chien", "Les animaux restent dehors."),
        ("fr", "pompiers", "Les sapeurs sont venus."),
        ("fr", "week-end", "Le samedi, la salle est louée."),
        ("it", "macchina", "Le auto restano fuori."),
        ("it", "pompieri", "Sono arrivati i vigili del fuoco."),
        ("it", "cane", "Gli animali non entrano."),
        ("it", "domenica", "Nel fine settimana si paga di più."),
        ("pt", "cachorro", "Os animais ficam à porta."),
        ("pt", "ônibus", "O autocarro para na praça."),
        ("pt", "telemóveis", "Os celulares ficam desligados."),
        ("nl", "hond", "Huisdieren blijven buiten."),
        ("nl", "boeken", "Reserveren kan aan de balie."),
        ("nl", "dokter", "De huisarts komt op dinsdag."),
        ("ru", "собакой", "С животными вход закрыт."),
        ("ru", "погиб", "Жертв нет."),
        ("ru", "стартует", "Курс начинается в мае."),
        ("pl", "psem", "Zakaz wprowadzania zwierząt."),
        ("pl", "emeryci", "Seniorzy wchodzą za darmo."),
        ("pl", "zginął", "Ofiar nie było."),
    ],
)
def test_other_words_say_the_same(code, asked, text):
    """Each in its forms, and several words together for one."""
    assert _says(code, asked, text)


@pytest.mark.parametrize(
    ("code", "asked", "text"),
    [
        ("de", "Tiere", "Hunde dürfen mit."),  # a dog is an animal, not the other way round
        ("de", "Hund", "Katzen dürfen mit."),
        ("de", "Erwachsene", "Kinder zahlen nichts."),
        ("de", "gestorben", "Er lebt seit zehn Jahren hier, sein Leben lang."),
        ("de", "Frühstück", "Das Abendessen gibt es um acht."),
        ("de", "Karte", "Bargeld nehmen wir."),  # which may be a ticket
        ("nl", "inchecken", "Vertrekken kan tot elf uur."),
        ("es", "mascotas", "Los perros pueden entrar."),
        ("es", "heridos", "Hubo dos muertos."),
        ("es", "comprar", "Se vende pan."),
        ("fr", "animaux", "Les chiens sont admis."),
        ("fr", "blessés", "Deux morts dans la vallée."),
        ("fr", "train", "Le bus part à huit heures."),
        ("it", "animali", "I cani entrano."),
        ("it", "feriti", "Ci sono due vittime."),
        ("it", "pompieri", "I vigili hanno multato tre auto."),  # not those of the fire
        ("pt", "animais", "Os cães entram."),
        ("pt", "feridos", "Morreram duas pessoas."),
        ("nl", "huisdieren", "Honden mogen mee."),
        ("nl", "gewonden", "Er vielen twee doden."),
        ("ru", "животные", "Собаки допускаются."),
        ("ru", "пострадали", "Двое погибших."),
        ("pl", "zwierzęta", "Psy mogą wejść."),
        ("pl", "ranni", "Zginęły dwie osoby."),
    ],
)
def test_neighbours_do_not_say_the_same(code, asked, text):
    """Opposites, other kinds of one thing, and what is broader for what is narrower."""
    assert not _says(code, asked, text)


@pytest.mark.parametrize(
    ("code", "asked", "sentence", "is_other"),
    [
        ("de", "Wann wurde die Kapelle eröffnet?", "Die Schließung war 1931.", True),
        ("de", "Wann macht die Kapelle zu?", "Die Kapelle ist bis 18 Uhr geöffnet.", False),
        ("fr", "Qui a bâti la halle ?", "La halle a été repeinte par Luc.", True),
        ("nl", "Hoe laat gaat de zaal dicht?", "De zaal is open tot 22.00 uur.", False),
        ("pl", "Kto wygrał?", "Przegrał Jan Bór.", True),
    ],
)
def test_deeds_are_told_apart_but_hours_tell_both(code, asked, sentence, is_other):
    """What opens until six closes at six."""
    assert tells_other_deed(asked, sentence, code) is is_other


def test_words_of_a_question_that_say_something_together_have_others():
    """Also with small words between them."""
    assert _says("it", "vigili del fuoco", "I pompieri sono partiti.")
    assert not _says("it", "vigili", "I pompieri sono partiti.")
    assert find_others(("vigil", "fuoc"), "it")


def test_what_is_broader_is_said_for_a_word():
    """By its term, as a rule on roles asks."""
    (dog,) = extract_terms("Hund", "de")
    (animal,) = extract_terms("Tiere", "de")
    assert says_same(dog, "Tiere sind verboten.", "de")
    assert not says_same(animal, "Hunde sind verboten.", "de")


def test_no_line_names_a_word_twice():
    """Neither in a group nor on one side of >."""
    for code in CODES:
        for line in load_same_words(code):
            for group in line:
                assert len(set(group)) == len(group), (code, group)
        for words, broader in load_broader_words(code):
            assert words, code
            assert broader, code
            assert {*words}.isdisjoint(broader), (code, words)


NOTICES = {
    "de": "Töpferhof Wiesel\n\nDer Töpferhof Wiesel liegt am Anger. Haustiere müssen "
    "draußen warten. Den Töpferkurs hält Gisa Mohn. Er beginnt am 3. Mai. "
    "Die Teilnahmegebühr beträgt 40 Euro. "
    "Am 8. Juni fällt der Kurs aus.",
    "es": "Taller de barro\n\nEl taller de barro está en la plaza. No se admiten mascotas. "
    "El cursillo lo imparte Gema Lobo. El cursillo comienza el 3 de mayo. La cuota es de 40 euros.",
    "fr": "Atelier de poterie\n\nL'atelier de poterie est au bourg. Les animaux ne sont pas admis. "
    "Le stage de poterie est animé par Gaëlle Morin. Le stage débute le 3 mai. "
    "L'adhésion s'élève à 40 euros.",
    "it": "Bottega di ceramica\n\nLa bottega di ceramica è in piazza. Gli animali non sono "
    "ammessi. "
    "Il laboratorio è tenuto da Gaia Volpe. Il laboratorio parte il 3 maggio. La "
    "quota è di 40 euro.",
    "pt": "Oficina de barro\n\nA oficina de barro fica na praça. Não se admitem animais. "
    "A oficina é orientada por Gina Lobo. A oficina arranca a 3 de maio. O preço é de 40 euros.",
    "nl": "Pottenbakkerij De Kruik\n\nPottenbakkerij De Kruik ligt aan de dijk. Huisdieren blijven "
    "buiten. De workshop wordt gegeven door Gea Mol. De workshop start op 3 mei. "
    "Deelname kost 40 euro.",
    "ru": "Гончарная мастерская\n\nГончарная мастерская стоит у реки. Вход с животными запрещён. "
    "Кружок ведёт Галина Лось. Занятия кружка начинаются 3 мая. Абонемент стоит 400 рублей.",
    "pl": "Pracownia garncarska\n\nPracownia garncarska jest przy rynku. "
    "Nie wolno wprowadzać zwierząt. "
    "Warsztaty prowadzi Gabriela Mak. Warsztaty rozpoczynają się 3 maja. Karnet kosztuje 40 zł.",
}


@pytest.mark.parametrize(
    ("code", "question", "told"),
    [
        ("de", "wer gibt den töpferkurs?", "Gisa Mohn"),
        ("de", "wann geht der töpferkurs los?", "3. Mai"),
        ("es", "¿puedo llevar a mi perro al taller?", "mascotas"),
        ("es", "¿quién da el curso?", "Gema Lobo"),
        ("es", "¿cuándo arranca el curso?", "3 de mayo"),
        ("fr", "je peux venir avec mon chien à l'atelier ?", "animaux"),
        ("fr", "qui donne le stage de poterie ?", "Gaëlle Morin"),
        ("fr", "quand est-ce que le stage commence ?", "3 mai"),
        ("it", "posso portare il cane in bottega?", "animali"),
        ("it", "chi insegna nel laboratorio?", "Gaia Volpe"),
        ("it", "quando comincia il laboratorio?", "3 maggio"),
        ("pt", "posso levar o cão à oficina?", "animais"),
        ("pt", "quando começa a oficina?", "3 de maio"),
        ("nl", "mag mijn hond mee naar de pottenbakkerij?", "Huisdieren"),
        ("nl", "wie geeft de cursus?", "Gea Mol"),
        ("nl", "wanneer begint de workshop?", "3 mei"),
        ("ru", "можно в мастерскую с собакой?", "животными"),
        ("ru", "кто преподаёт в кружке?", "Галина Лось"),
        ("ru", "когда стартует кружок?", "3 мая"),
        ("pl", "czy mogę przyjść z psem do pracowni?", "zwierząt"),
        ("pl", "kto uczy na warsztatach?", "Gabriela Mak"),
        ("pl", "kiedy startują warsztaty?", "3 maja"),
    ],
)
def test_everyday_questions_in_other_words_are_answered(code, question, told):
    """As people type them in a chat, with no word of the answer."""
    document = Document(source="notice.txt", text=NOTICES[code], format="text")
    found = answer(MemoryCollection([articles.parse(document)]), question)
    assert found.band is Band.ANSWER
    assert told in found.quotes[0].text


@pytest.mark.parametrize(
    ("code", "question"),
    [
        ("de", "wer hat den töpferhof gebaut?"),
        ("es", "¿quién es el alcalde?"),
        ("fr", "qui est le maire du bourg ?"),
        ("it", "quando ha chiuso il museo?"),
        ("pt", "quem construiu a ponte?"),
        ("nl", "wie heeft de molen gebouwd?"),
        ("ru", "кто выиграл матч?"),
        ("pl", "kto wygrał mecz?"),
    ],
)
def test_what_nothing_tells_stays_unanswered(code, question):
    """However many other words its words have."""
    document = Document(source="notice.txt", text=NOTICES[code], format="text")
    found = answer(MemoryCollection([articles.parse(document)]), question)
    assert found.band is not Band.ANSWER
