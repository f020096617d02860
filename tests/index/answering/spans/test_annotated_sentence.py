"""Sentences annotated for a question: roles and flags of tokens, expressions, matched terms."""

import pytest

from index.analysis import extract_terms
from index.answering.spans.annotated_sentence import MAX_CHARACTERS, AnnotatedSentence, annotate
from index.answering.spans.token_classes import TokenFlag

ROLES = {
    "A": "auxiliary",
    "C": "content",
    "D": "determiner",
    "K": "connective",
    "M": "mark",
    "N": "pronoun",
    "P": "preposition",
}


def annotate_for(question: str, text: str) -> AnnotatedSentence:
    return annotate(frozenset(extract_terms(question)), text)


def find_flagged(sentence: AnnotatedSentence, flag: int) -> list[str]:
    pairs = zip(sentence.tokens.texts, sentence.flags, strict=True)
    return [text for text, flags in pairs if flags & flag]


@pytest.mark.parametrize(
    "tagged",
    [
        "The/D old/C mill/C burned/C down/P on/P June/C 3/C rd/C ./M",
        "Several/D boats/C sank/C ,/M but/K 90/C barrels/C were/A saved/C ./M",
        "It/N rises/C in/P the/D Grey/C Hills/C ./M",
        "Who/N knows/C what/N the/D ferry/C carries/C ?/M",
        "She/N '/M s/A sure/C that/D they/N may/A know/C ./M",
        "They/N didn/A '/M t/A leave/C because/K of/P him/N ./M",
        "Dr/C ./M Ida/C G/C ./M Berg/C has/A opened/C it/N ./M",
        "He/N told/C us/N about/P US/C exports/C ./M",
        "Both/D towns/C saved/C twelve/C or/K more/D people/C after/P that/D ./M",
        "The/D ferry/C ,/M which/N is/A very/K old/C ,/M will/A stay/C ./M",
        "Grade/C s/C and/K grade/C t/C differ/C ./M",
        "“/M No/D other/D mill/C (/M or/K dike/C )/M held/C ,/M ”/M he/N said/C ./M",
        "IT/C experts/C left/C ./M",
        "IT/C",
        "The/D ton/C and/K can/A '/M t/A wait/C ./M",
        "They/N don/A '/M t/A know/C ./M",
    ],
)
def test_each_token_has_the_role_of_its_word_class(tagged):
    """Closed classes of words give the role; all other words and numerals are content."""
    pairs = [pair.rsplit("/", 1) for pair in tagged.split()]
    text = " ".join(word for word, _ in pairs).replace(" ' ", "'")
    sentence = annotate_for("", text)
    roles = sentence.roles[: len(sentence.tokens)]
    expected = [(word, ROLES[letter]) for word, letter in pairs]
    assert list(zip(sentence.tokens.texts, roles, strict=True)) == expected


def test_roles_outside_the_sentence_are_edges():
    """One token before the first and after the last, the role is that of an edge."""
    sentence = annotate_for("", "The dike holds")
    assert (sentence.roles[-1], sentence.roles[3]) == ("edge", "edge")


@pytest.mark.parametrize(
    ("flag", "text", "flagged"),
    [
        (TokenFlag.MATCHED, "The ferries left the ferry-port.", "ferries ferry"),
        (TokenFlag.LOWERCASE, "Ida bakes 20 loaves in June.", "bakes 20 loaves"),
        (TokenFlag.NUMBER, "Twelve of 1,000 eggs and one loaf", "Twelve 1,000 one"),
        (TokenFlag.VAGUE_QUANTITY, "Several came twice, many once.", "Several twice many once"),
        (TokenFlag.CAPITALIZED, "The ferry Perpetua sank in May.", "The Perpetua May"),
        (TokenFlag.FUNCTION_WORD, "He sat in the hall of it and to us.", "He the it us"),
        (TokenFlag.AND | TokenFlag.IN | TokenFlag.TO, "in and to, of on", "in and to"),
        (TokenFlag.COMMA, "Eggs, flour; salt.", ","),
        (TokenFlag.MARK, "(Eggs), flour.", "( ) , ."),
        (TokenFlag.IN_DATE, "It burned down on June 3rd, 1953.", "June 3 rd , 1953"),
        (TokenFlag.IN_DATE, "The ferry has 2 masts.", ""),
        (TokenFlag.IN_AGE, "The cook is 31 years old and bakes 9 loaves.", "31 years old"),
    ],
)
def test_flags_say_what_a_token_is(flag, text, flagged):
    """Every flag stands on the tokens that it describes, and on no others."""
    assert find_flagged(annotate_for("ferry", text), flag) == flagged.split()


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The dike was quickly repaired by him.", "repaired"),
        ("They want to leave it.", "want leave"),
        ("It rises here.", "rises"),
        ("The river floods the town.", "floods"),
        ("He may know them.", "know"),
        ("The mill burned down.", "burned"),
        ("The old houses stood there.", "stood"),
        ("They were careless.", ""),
        ("The class is small.", ""),
        ("The class is red.", ""),
        ("In 1953 the red boats sank.", "sank"),
        ("Opened in 1953, the mill burned.", "Opened burned"),
        ("They quickly sold it.", "sold"),
        ("The mill was sold and the king is dying.", "sold dying"),
        ("A made bed stood by the sea wall.", "stood"),
    ],
)
def test_probable_verbs_are_flagged(text, verbs):
    """Verbs that their ending and neighbours give away are flagged, and no nouns or adjectives."""
    assert find_flagged(annotate_for("", text), TokenFlag.VERB) == verbs.split()


@pytest.mark.parametrize(
    ("text", "cannot_end", "cannot_start"),
    [
        ("Carl H. Berg left.", "H", ""),
        ("Dr. Ida Berg left.", "Dr", ""),
        ("The U.N. met.", "U", "N"),
        ("Eggs cost 2. Flour does not.", "2", ""),
        ("They met Ida. Berg left.", "", ""),
        ("A barrel suddenly fell off.", "suddenly", ""),
        ("The family fell out.", "", ""),
        ("It fell suddenly.", "", ""),
    ],
)
def test_a_phrase_neither_ends_nor_starts_inside_what_belongs_together(
    text, cannot_end, cannot_start
):
    """No phrase ends before the full stop of an initial or title, or between adverb and verb.

    None starts right after the full stop.
    """
    sentence = annotate_for("", text)
    content = find_flagged(sentence, TokenFlag.CONTENT)
    ends = find_flagged(sentence, TokenFlag.CAN_END)
    starts = find_flagged(sentence, TokenFlag.CAN_START)
    assert [word for word in content if word not in ends] == cannot_end.split()
    assert [word for word in content if word not in starts] == cannot_start.split()


@pytest.mark.parametrize(
    ("text", "located"),
    [
        ("It burned on June 3rd.", [("date", "June 3 rd", "June 3 rd")]),
        ("It burned at noon.", [("date", "noon", "noon")]),
        ("It cost about $4 million.", [("amount", "about $ 4 million", "4 million")]),
        ("It lasted three weeks.", [("amount", "three weeks", "three")]),
        ("Some 90 barrels leaked.", [("count", "Some 90 barrels", "90")]),
        ("They left with Dr. Ida Berg.", [("titled", "Dr . Ida Berg", "Ida Berg")]),
        ("It rises in the Grey Hills.", [("place", "Grey Hills", "Grey Hills")]),
        ("Nobody knows.", []),
    ],
)
def test_expressions_are_located_by_tokens(text, located):
    """Each expression has a label and the tokens of its whole and of its core."""
    sentence = annotate_for("", text)
    texts = sentence.tokens.texts
    found = [
        (each.label, " ".join(texts[each.start : each.end]), " ".join(texts[slice(*each.core)]))
        for each in sentence.expressions
    ]
    assert found == located


@pytest.mark.parametrize(
    ("question", "text", "matched"),
    [
        ("ferry", "Two ferries left.", "ferries"),
        ("ferry harbour", "The harbour has no ferry.", "harbour ferry"),
        ("author", "A well-known author left.", "author"),
        ("wellknown", "A well-known author left.", "well - known"),
        ("1000", "It holds 1,000 eggs.", "1,000"),
        ("un", "The U.N. met.", "U . N ."),
        ("mill", "The dike holds.", ""),
        ("", "The dike holds.", ""),
    ],
)
def test_matches_are_the_tokens_of_the_terms_of_the_question(question, text, matched):
    """All tokens of a word that gives a term match, in the order of the sentence."""
    sentence = annotate_for(question, text)
    assert [sentence.tokens.texts[at] for at in sentence.matches] == matched.split()
    assert find_flagged(sentence, TokenFlag.MATCHED) == matched.split()


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("The boat left.", ["boat"]),
        ("The boat and the ferry left.", ["ferry"]),
        ("The dike holds.", []),
    ],
)
def test_a_variant_matches_in_place_of_a_term_that_the_sentence_lacks(text, matched):
    """It has the positions of the content term; where that term stands itself, it matches alone."""
    sentence = annotate(frozenset(["ferri"]), text, {"boat": "ferri"})
    assert [sentence.tokens.texts[at] for at in sentence.matches] == matched
    assert sentence.term_positions.keys() <= {"ferri"}


def test_the_end_of_a_long_sentence_is_not_read():
    """Tokens beyond the limit of characters are left out."""
    sentence = annotate_for("mill", "dike " * MAX_CHARACTERS + "mill")
    assert sentence.matches == []
    assert sentence.tokens.ends[-1] <= MAX_CHARACTERS


def test_no_token_outside_the_sentence_has_a_flag():
    """Before the first token and after the last, no flag is set."""
    sentence = annotate_for("", "Dike")
    assert sentence.has_flag(0, TokenFlag.CONTENT)
    assert not sentence.has_flag(-1, TokenFlag.CONTENT)
    assert not sentence.has_flag(1, TokenFlag.CONTENT)
