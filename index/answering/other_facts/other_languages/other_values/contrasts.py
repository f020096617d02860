"""Words that stand against each other before one noun, in languages other than English. Pure.

"Новый мост построят за два года" says nothing of the old bridge.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import pairwise

from index.analysis import extract_terms, is_function_term, tokenize
from index.answering.question import Question

_GROUPS: Mapping[str, str] = {
    "de": "alt alte alter | neu neue neuer, groß große | klein kleine, nördlich | südlich | östlich"
    " | westlich, linke | rechte, obere | untere, vordere | hintere, innere | äußere,"
    " letzte | nächste,"
    " kurz kurze | lang lange, öffentlich | privat, rot rote | blau blaue | grün grüne | gelb gelbe"
    " | schwarz schwarze | weiß weiße",
    "nl": "oud oude | nieuw nieuwe, groot grote | klein kleine, noordelijk | zuidelijk,"
    " linker | rechter, bovenste | onderste, vorige | volgende, rode | blauwe | groene | gele",
    "es": "viejo vieja antiguo antigua | nuevo nueva, grande | pequeño pequeña, norte | sur | este"
    " | oeste, izquierdo izquierda | derecho derecha, superior | inferior, alto alta | bajo baja,"
    " rojo roja | azul | verde | amarillo amarilla | negro negra | blanco blanca,"
    " verano | invierno | primavera | otoño, pasado pasada | próximo próxima,"
    " infantil | juvenil | adulto adulta",
    "pt": "velho velha antigo antiga | novo nova, grande | pequeno pequena, norte | sul | leste"
    " | oeste,"
    " esquerdo esquerda | direito direita, superior | inferior, vermelho vermelha | azul | verde"
    " | amarelo amarela | preto preta | branco branca, verão | inverno, infantil | juvenil",
    "it": "vecchio vecchia antico antica | nuovo nuova, grande | piccolo piccola, nord | sud | est"
    " | ovest, sinistro sinistra | destro destra, superiore | inferiore, rosso rossa | blu | verde"
    " | giallo gialla | nero nera | bianco bianca, estivo estiva | invernale, scorso | prossimo",
    "fr": "vieux vieille ancien ancienne | nouveau nouvelle neuf neuve, grand grande"
    " | petit petite,"
    " nord | sud | est | ouest, gauche | droite, supérieur supérieure | inférieur inférieure,"
    " rouge | bleu bleue | vert verte | jaune | noir noire | blanc blanche,"
    " été estival | hiver hivernal | printemps | automne, dernier | prochain",
    "ru": "старый старая старое | новый новая новое, большой большая большое | малый малая"
    " маленький маленькая, северный северная | южный южная | восточный восточная"
    " | западный западная,"
    " левый левая | правый правая, верхний верхняя | нижний нижняя, летний летняя | зимний зимняя"
    " | весенний весенняя | осенний осенняя, красный красная | синий синяя | зелёный зелёная"
    " | жёлтый жёлтая | чёрный чёрная | белый белая, мужской мужская | женский женская,"
    " взрослый взрослая | детский детская, прошлый прошлая | следующий следующая",
    "uk": "старий стара старе | новий нова нове, великий велика | малий мала, північний північна"
    " | південний південна, лівий ліва | правий права, верхній верхня | нижній нижня, літній літня"
    " | зимовий зимова, червоний червона | синій синя | зелений зелена",
    "pl": "stary stara stare | nowy nowa nowe, duży duża duże | mały mała małe, północny północna"
    " | południowy południowa, lewy lewa | prawy prawa, górny górna | dolny dolna, letni letnia"
    " | zimowy zimowa, czerwony czerwona | niebieski niebieska | zielony zielona",
}  # fmt: skip
"""Words of which only one holds for a thing: groups between commas, their members between bars."""

_BOTH_SIDES = frozenset({"es", "pt", "it", "fr"})
"""Languages in which such a word stands before the noun or behind it."""

_Key = tuple[str, str]


def tells_contrast(sentence: str, question: Question) -> bool:
    """Tell whether a sentence speaks only of such a thing with a word against the asked one."""
    asked = _find_asked(question)
    if not asked:
        return False
    told = _collect(sentence, question.language)
    return any(key in told and told[key].isdisjoint(members) for key, members in asked.items())


@lru_cache(maxsize=4)  # several sentences are compared with one question
def _find_asked(question: Question) -> Mapping[_Key, set[str]]:
    return _collect(question.text, question.language)


def _collect(text: str, language: str) -> Mapping[_Key, set[str]]:
    """Return by group and noun which of the words against each other stand beside it."""
    found = defaultdict[_Key, set[str]](set)
    if members := _read_members(language):
        for term, noun in _find_pairs(text, language):
            if term in members and noun not in members:
                group, member = members[term]
                found[group, noun].add(member)
    return found


def _find_pairs(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield each word with the noun that may be beside it."""
    for one, other in pairwise(tokenize(text, language)):
        if text[one.end : other.start].isspace():
            if not is_function_term(other.term):
                yield one.term, other.term
            if language in _BOTH_SIDES and not is_function_term(one.term):
                yield other.term, one.term


@cache
def _read_members(language: str) -> Mapping[str, tuple[str, str]]:
    """Return the terms of such words, each with its group and which member of it it is."""
    return {
        term: (str(group), str(member))
        for group, written in enumerate(_GROUPS.get(language, "").split(","))
        for member, words in enumerate(written.split("|"))
        for word in words.split()
        for term in extract_terms(word, language)
        if not is_function_term(term)
    }
