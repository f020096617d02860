"""Which everyday words say the same in a question and in its answer?

Tables of our own: groups of words (`synonym_groups.py`), and kinds with what is of them. Kinds go
one way: asked for a colour, "red" answers, but who asks about something red is told no colour.
Unlike a family of words (`derivation.py`) these never find a sentence: they only speak for one
that was found.
"""

from functools import cache, lru_cache

from index.answering.lexical import word_families
from index.answering.lexical.stem_lookup import Families
from index.answering.lexical.synonym_groups import GROUPS

_KINDS = """
animal: bat bear bird camel cat chicken cow deer dog donkey duck elephant fish fox frog goat goose
horse lion monkey mouse parrot pig rabbit rat sheep snake tiger turtle wolf,
building: castle church hall house library mosque museum palace school temple tower,
captain: capt, child: daughter son, colonel: col, company: co corp inc ltd,
colour: black blue brown crimson gold gray green grey orange pink purple red scarlet silver violet
white yellow, continent: africa america antarctica asia australia europe,
currency: cent dollar euro franc peso pound rupee won yen, department: dept,
direction: east eastern left north northern right south southern west western,
disease: cancer cholera covid ebola flu hiv influenza malaria measles mers pneumonia sars
tuberculosis, doctor: dr, drink: beer coffee juice milk tea water wine,
family: brother children daughter father husband mother parents sister son wife,
food: bread cheese fish fruit meat noodles rice soup vegetables, general: gen, governor: gov,
instrument: clarinet drum flute guitar piano saxophone trumpet violin,
job: director doctor driver editor engineer farmer lawyer manager nurse officer soldier spokesman
teacher, language: arabic chinese english french german greek italian japanese latin portuguese
russian spanish turkish, lieutenant: lt, meal: breakfast dinner lunch supper,
metal: aluminium copper gold iron lead nickel silver steel tin zinc,
money: billion cent dollar euro million pound yen,
month: april august december february january july june march may november october september,
mount: mt, nationality: american british canadian chinese dutch french german italian japanese
korean russian spanish turkish, number: no, organ: brain heart kidney liver lung skin stomach,
organization: agency association committee company council foundation ministry society union,
parent: father mother, president: pres, professor: prof,
relative: aunt brother cousin daughter father husband mother sister son uncle wife,
religion: buddhism buddhist catholic christian christianity hindu hinduism islam jewish judaism
muslim orthodox protestant, saint: st, season: autumn fall spring summer winter,
senator: sen, sergeant: sgt, sibling: brother sister,
sport: baseball basketball boxing cricket football golf hockey rugby soccer tennis,
title: captain chief director king minister president prince professor queen sir,
vehicle: bicycle boat bus car ferry jeep lorry motorcycle ship taxi train tram truck van,
virus: coronavirus ebola hiv influenza mers rsv sars zika,
weapon: bomb gun knife missile pistol rifle sword,
week: friday monday saturday sunday thursday tuesday wednesday
"""


@lru_cache(maxsize=10_000)
def synonyms(term: str) -> tuple[str, ...]:
    """Return the terms that may say what `term` says, sorted; a kind's members among them.

    Those of its family (`derivation.py`) count as it, and with each other term comes that one's:
    "purchased" is said by "bought". None of its own family is among them.
    """
    family = {term, *word_families.relatives(term)}
    others = set().union(*(group for each in family for group in _groups().of(each)))
    others.update(*map(word_families.relatives, others))
    return tuple(sorted(others - family))


@cache
def _groups() -> Families:
    return Families(GROUPS, _KINDS)
