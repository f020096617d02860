"""Which words end in a full stop without ending a sentence, and which words begin one?

All in lower case without the final full stop. A word is in one class only; the class says what
must stand behind the full stop for the sentence to go on.
"""

from functools import cache
from typing import Protocol

# A name follows: "Dr. Osei", "Maj. Gen. Ruiz". Only "The", "She" and the like begin a sentence.
TITLES = frozenset(
    """mr mrs ms mx messrs mmes dr drs prof profs gen maj col lt ltc capt cpt cmdr cdr sgt cpl pvt
    pfc adm vadm brig gov lt.gov sen sens rep reps rev fr hon pres supt insp det asst atty mme mlle
    sra dra amb lt.col lt.gen maj.gen brig.gen sec.gen""".split()  # noqa: SIM905, words read best
)

# Something always follows: "cf. the map", "P.S. We won", "Reds vs. Blues".
JOINERS = frozenset(
    """cf vs viz e.g i.e eg ie a.k.a p.s p.p.s n.b ca approx attn""".split()  # noqa: SIM905
)

# A number or a lettered number follows: "No. 7", "Fig. S2", "pp. 3-9". Else they may be words.
COUNTERS = frozenset(
    """no nos nr n° nº p pp pg pgs vol vols fig figs eq eqs eqn ch chap sec sect art arts par para
    paras pt pts ver v r § §§ tel ext rm apt bldg ste ln l ll cl tab suppl ref refs op ser fol
    jan feb mar apr jun jul aug sep sept oct nov dec sat sun b d n c est""".split()  # noqa: SIM905
)

# A measure: goes on before a small letter or a figure ("6 ft. 2 in. tall"), else it ends.
UNITS = frozenset(
    """kg g mg cm mm km mi ft yd in lb lbs oz qt gal hr hrs min mins sec secs yr yrs mo mos wk wks
    sq cu mph kph rpm ml hz khz mhz kw cc tbsp tsp deg""".split()  # noqa: SIM905
)

# Times of day: end before a capital unless a day or a time zone follows.
CLOCK = frozenset({"a.m", "p.m", "am", "pm"})

# End a sentence only before a frequent starter; Punkt decides on these.
GENERAL = frozenset(
    """co corp inc ltd llc plc bros jr sr esq dept depts assn assoc mfg blvd hwy pkwy tpk st ste mts
    mt pt etc al et ed eds ibid trans resp misc cont'd cv subsp spp sp var str
    ph.d m.d b.a m.a m.s b.s j.d d.d.s d.phil ll.b ll.m m.b.a b.sc m.sc ed.d m.p r.n
    u.s u.k u.n u.s.a u.s.s.r u.a.e e.u d.c l.a n.y n.y.c n.j n.c s.c n.d s.d n.h n.m r.i w.va p.r
    b.c a.d b.c.e c.e p.o o.k q.v s.a s.p.a b.v n.v a.g cie gmbh bhd pty
    esp usu orig adj adv pron abbr obs dial
    i.v i.p i.m b.i.d q.d p.r.n r.p.m""".split()  # noqa: SIM905
)

# The same, but only when written with a capital: else they are words or fragments of words.
CAPITALISED = frozenset(
    """wm chas thos jas sci cos univ intl natl govt dist div ave rd sq inst fed
    proc acad phys chem biol clin soc
    gen'l nat'l int'l
    ala ariz ark calif cal colo conn fla ga kan ky mich minn neb nev okla ont penn tenn
    tex va vt wis wyo que alta sask jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues
    wed thu thur thurs fri pub amend cir ct supp civ crim rptr""".split()  # noqa: SIM905
)

# A state behind a comma: "Erie, Pa. Police"; elsewhere these are words.
STATES = frozenset("ill ind ore mass miss mo pa del la me wash md mont id".split())  # noqa: SIM905

ABBREVIATIONS = TITLES | JOINERS | GENERAL | CAPITALISED | CLOCK
KNOWN = ABBREVIATIONS | COUNTERS | UNITS | STATES

# No surname and no name of a thing is one of these: a capital here begins a sentence.
STRONG_STARTERS = frozenset(
    """the this these those it he she they we there its his their our my however although though
    but and if when while because since after before during according meanwhile moreover
    furthermore nevertheless thus therefore then what who why how where which did does is are was
    were has have had you your i not nor at by for from with without""".split()  # noqa: SIM905
)
STARTERS = STRONG_STARTERS | frozenset(
    """a an that her here whom whose or so yet until once unless despite instead also even in on
    under over between among both many most some several each every all another other others one no
    do will would can could should let please to of as earlier later last next now today yesterday
    tomorrow perhaps maybe yes oh well ok""".split()  # noqa: SIM905
)

# "vitamin C. Oranges": a letter behind one of these is no initial.
LABELS = frozenset(
    """vitamin vitamins war hepatitis type types group groups class phase stage part plan option
    grade category section appendix table figure exhibit schedule point model line team division
    block level step panel influenza""".split()  # noqa: SIM905
)

# Names that end in a mark: "Yahoo! Inc.".
MARKED_NAMES = frozenset("yahoo jeopardy e wham oklahoma airplane panic".split())  # noqa: SIM905

# No sentence ends with these.
LEADING = frozenset(
    """the a an my your his our their and but or so because if of i we they he she um uh er erm
    very""".split()  # noqa: SIM905
)

PREPOSITIONS = frozenset(
    "at on in by around about from since until till after before near for to".split()  # noqa: SIM905
)
AFTER_CLOCK = frozenset(
    """est edt pst pdt cst cdt mst mdt et pt ct gmt utc bst cet monday tuesday wednesday thursday
    friday saturday sunday eastern pacific central mountain local mon tue tues wed thu thurs fri sat
    sun""".split()  # noqa: SIM905
)
SPEECH = frozenset(
    """said says say asked asks replied replies cried shouted yelled whispered answered called
    exclaimed demanded wondered muttered murmured laughed added screamed
    inquired snapped""".split()  # noqa: SIM905
)


class Punkt(Protocol):
    """The part of nltk's sentence tokenizer that is asked."""

    def text_contains_sentbreak(self, text: str) -> bool:
        """Tell whether a sentence ends before the last word of `text`."""


class _NoContext(dict[str, int]):
    """Punkt's orthographic statistics, of which we have none.

    Punkt's own defaultdict keeps an entry for every word it is asked about, for ever.
    """

    def __missing__(self, word: str) -> int:
        return 0


@cache
def punkt() -> Punkt:
    """Return Punkt (Kiss & Strunk 2006) with these abbreviations and starters, made once.

    nltk takes a quarter of a second to import, and most paragraphs never need its opinion.
    """
    from nltk.tokenize.punkt import (  # noqa: PLC0415
        PunktParameters,
        PunktSentenceTokenizer,
    )

    parameters = PunktParameters()
    parameters.abbrev_types = set(ABBREVIATIONS)
    parameters.sent_starters = set(STARTERS)
    parameters.ortho_context = _NoContext()
    tokenizer: Punkt = PunktSentenceTokenizer(parameters)
    return tokenizer
