"""Function words, spelling, and verbs that tell what a sentence does. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from index.languages.fields.words import OrderedWords, Words


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False, init=False)
class GrammarWords:
    """Closed word classes of a language, and how its words are spelt."""

    stop_words: Words = frozenset()
    """Words that carry no subject, with their contractions ("isn't"). Never stemmed."""

    capital_homographs: Mapping[str, str] = field(default_factory=dict)
    """Acronyms and names that in lower case would be another word, with their term.

    English: "US" is not "us". Include other spellings of the same name ("USA").
    """

    contraction_endings: OrderedWords = ()
    """Endings after an apostrophe that stand for a word of their own ("'ll"), with apostrophe."""

    articles: Words = frozenset()
    """Definite and indefinite articles, in every inflected form."""

    determiners: Words = frozenset()
    """Words that open a noun phrase: articles, possessives, demonstratives, quantifiers."""

    pronouns: Words = frozenset()
    """Personal, relative and indefinite pronouns, in every case."""

    speakers: Words = frozenset()
    """Pronouns and possessives of the first and second person."""

    auxiliaries: Words = frozenset()
    """Auxiliary and modal verbs in all their forms."""

    negated_auxiliaries: Words = frozenset()
    """Auxiliaries that are one word with their negation ("cannot")."""

    irregular_past_forms: Words = frozenset()
    """Past tenses and past participles without the regular ending ("came", "taken").

    Only those that are no noun or adjective as well ("saw", "left" are not among them).
    """

    forms_of_be: Words = frozenset()
    """All forms of the copula, infinitive and participles included."""

    finite_forms_of_be: Words = frozenset()
    """Third-person forms of the copula, which join a subject to what it is ("is", "were")."""

    finite_forms_of_do: Words = frozenset()
    """Forms of a verb that only helps to ask ("does"); empty where questions need none."""

    yes_no_openers: Words = frozenset()
    """Verbs that, as the first word, make a question that is answered by yes or no."""

    prepositions: Words = frozenset()
    """All prepositions, those of place included."""

    locatives: Words = frozenset()
    """Those of the prepositions that stand before places and hardly ever before people ("im")."""

    place_prepositions: Words = frozenset()
    """Prepositions after which a capitalised word may be a place ("in", "near")."""

    conjunctions: Words = frozenset()
    """Conjunctions, and adverbs that join clauses or say when or how far ("later", "still")."""

    degree_words: Words = frozenset()
    """Adverbs that grade the word after them ("very", "quite")."""

    negations: Words = frozenset()
    """Words that make a sentence deny something ("not", "nobody", "without")."""

    negative_conjunctions: Words = frozenset()
    """Conjunctions that deny what follows ("nor")."""

    hedges: OrderedWords = ()
    """Words and phrases that limit how far a statement goes ("at least", "nearly", "perhaps").

    Before a number they make another number of it; two sentences that hedge differently do not say
    the same.
    """

    spelling_variants: Mapping[str, str] = field(default_factory=dict)
    """Words with the other spelling that stands for both ("grey": "gray")."""

    spelling_rules: Mapping[str, str] = field(default_factory=dict)
    """Regular expressions of spellings that differ regularly, with what replaces a match."""

    uninflected_words: Words = frozenset()
    """Words that only look like an inflected form of another word ("news" is not of "new")."""

    contracted_words: Mapping[str, OrderedWords] = field(default_factory=dict)
    """Contractions that are not their parts put together ("won't": "will", "not")."""

    contraction_parts: Mapping[str, str] = field(default_factory=dict)
    """Endings of contractions with the word that each stands for ("n't": "not")."""

    agreeing_forms: Mapping[str, str] = field(default_factory=dict)
    """Forms of function words that only agree with their subject, with one form ("are": "is")."""

    speech_verbs: Words = frozenset()
    """Forms that report speech in a news article ("said", "according")."""

    quotation_verbs: Words = frozenset()
    """Verbs that name the speaker after a quotation ("“Why?” Ruth asked.")."""

    reporting_verbs: Words = frozenset()
    """Forms of verbs that introduce a quotation and neither doubt nor deny it ("said")."""

    question_speech_verbs: Words = frozenset()
    """Verbs in a question that asks what somebody said or thinks, base forms included."""

    reason_words: Words = frozenset()
    """Words that introduce a cause or an effect ("because", "led")."""

    reason_openers: OrderedWords = ()
    """Words and phrases that open the clause or noun of a reason ("weil", "à cause de")."""

    reason_closers: OrderedWords = ()
    """Words and phrases that stand behind it ("için", "ため")."""

    definition_verbs: Words = frozenset()
    """Verbs that define a term ("means", "called")."""

    means_words: Words = frozenset()
    """Words that introduce the way something is done ("using", "via")."""

    referring_openers: OrderedWords = ()
    """First words that refer to the sentence before ("They", "Such"), capitalised as written."""

    connective_openers: OrderedWords = ()
    """First words or phrases that join to the sentence before ("However", "As a result").

    Capitalised as written.
    """
