"""Words of questions and of what answers them, and the talk around a question. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.languages.fields.grammar import GrammarWords
from index.languages.fields.words import OrderedWords, Words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False, init=False)
class AskingWords(GrammarWords):
    """Words that ask, that an answer to them has, and that stand around a question."""

    question_types: Mapping[str, str] = field(default_factory=dict)
    """Question words and phrases with the value of the `AnswerType` that each asks for.

    "wie viele": "how many". Of several in one question the longest of the first counts.
    """

    type_nouns: Mapping[str, str] = field(default_factory=dict)
    """Values of `AnswerType` with the nouns that ask for it after "which" ("year": when)."""

    expression_words: Mapping[str, str] = field(default_factory=dict)
    """Words with the kind of expression that stands for each: "price" for a sum of money.

    The kinds are those of `index/answering/features/synonym_matches.py`. English has its own there.
    """

    free_words: Words = frozenset()
    """Words that say of a thing that it costs nothing ("free")."""

    quantifiers: Words = frozenset()
    """Words that give an amount without a number ("several", "all", "none", "half")."""

    time_words: Words = frozenset()
    """Words that tell when, besides those of the calendar ("when", "after", "always", "winter").

    Where these or the quantifiers are not given, no answer is refused for lacking a time or amount.
    """

    place_words: Words = frozenset()
    """Words that tell where, besides the prepositions of place ("here", "north", "street").

    Where they are not given, no answer is refused for lacking a place.
    """

    place_endings: Words = frozenset()
    """Endings of a word that tell where, such as those of a locative."""

    place_beginnings: OrderedWords = ()
    """Beginnings of a word that tell where, such as a preposition that is written on it."""

    passive_auxiliaries: Words = frozenset()
    """Auxiliaries of a passive that tells what was done ("wurde")."""

    separable_prefixes: Words = frozenset()
    """Prefixes of verbs that stand apart in a main clause ("schaffte … *ab*")."""

    strong_verbs: OrderedWords = ()
    """The forms of strong verbs, one verb an entry: "fangen fängt fing fingen gefangen"."""

    agent_prepositions: Words = frozenset()
    """Prepositions before the one who did it, in such a sentence ("von")."""

    casualty_words: Mapping[str, str] = field(default_factory=dict)
    """Beginnings of words, or whole ones with "_" behind, with the state of people they name.

    The states are "dead", "hurt", "missing", "arrested" and "rescued".
    """

    naming_verbs: Words = frozenset()
    """Forms of verbs that say what something is called ("heißt"): asked how, they ask for that."""

    framing_words: Words = frozenset()
    """Words around what is asked ("gibt es", "kann ich bitte"): not told as missing in the sources.

    Only those that are no stop words, since they may matter in a sentence.
    """

    question_words: Words = frozenset()
    """Words that ask ("who", "how", "what're"). Never stemmed; none is also a stop word."""

    greetings: Words = frozenset()
    """Words that open a message and may be followed by somebody's name ("hi Ana")."""

    asking_verbs: Words = frozenset()
    """Words that announce a question ("wondering" in "I was wondering who …")."""

    asked_persons: Words = frozenset()
    """Pronouns of those who ask or are asked ("I", "anybody")."""

    request_verbs: Words = frozenset()
    """Imperatives that ask for an answer ("name the members")."""

    indirect_question_words: Words = frozenset()
    """Words that open a yes-or-no question in the middle of a sentence ("if", "whether")."""

    talk_words: Words = frozenset()
    """Further words that may stand in talk around a question and tell nothing of its subject.

    Stop words need not be repeated here.
    """

    closing_words: Words = frozenset()
    """Words that end a message after its question ("thanks", "please")."""

    chat_spellings: Mapping[str, str] = field(default_factory=dict)
    """Short forms that people type in a chat, in lower case, with the usual spelling."""

    writers: Words = frozenset()
    """Nouns for whoever wrote a text, as people who ask about it say ("the reviewer")."""

    writer_abbreviations: Words = frozenset()
    """The same without an article ("OP", the original poster)."""

    before_writers: Words = frozenset()
    """Words between an article and such a noun ("the *original* poster", "the *Reddit* user")."""

    behind_writers: Words = frozenset()
    """Words behind such a noun that make another thing of both ("customer *service*")."""

    writings: Words = frozenset()
    """Nouns for a text itself ("in the review")."""

    reviewed_things: Words = frozenset()
    """Nouns for anything that a text may be about ("the product")."""

    opinions: Words = frozenset()
    """Nouns for what a writer thinks ("the author's *opinion* of it")."""

    telling_verbs: Words = frozenset()
    """Verbs for thinking and writing, in any form: a text tells what is thought without them."""
