"""Synonyms and hyponyms of a term, for matching a question with sentences already found.

From tables of our own: groups of synonyms (`synonym_groups.py`), and hypernyms
with their hyponyms. These go one way: "red" matches a question for a colour, but "colour" does not
match a question about something red. Synonyms never retrieve a sentence, as word families
(`word_families.py`) do: they only add to the score of one that was retrieved.
"""

from functools import cache, lru_cache

from index.answering.lexical.stored_word_groups import StoredGroups
from index.answering.lexical.word_families import find_related_terms
from index.answering.lexical.word_group_lookup import GroupLookup

# A hypernym, a colon, its hyponyms; titles and company forms with their abbreviations.
_HYPONYMS = """
address: avenue lane road square street, allow: banned fine forbid forbidden may okay ok prohibit
welcome, animal: bat bear bird camel cat chicken cow deer dog donkey duck elephant fish fox frog
goat goose horse lion monkey mouse parrot pig rabbit rat sheep snake tiger turtle wolf, become:
appoint choose elect name nominate succeed, belong: owner owns, bring: allow forbid leave permit
prohibit welcome, building: castle church hall house library mosque museum palace school temple
tower, bullet: round shot, child: daughter son, colour: black blue brown crimson gold gray green
grey orange pink purple red scarlet silver violet white yellow, company: co corp inc ltd, continent:
africa america antarctica asia australia europe, currency: cent dollar euro franc peso pound rupee
won yen, department: dept, direction: east eastern left north northern right south southern west
western, discount: half reduced reduction, disease: cancer cholera covid ebola flu hiv influenza
malaria measles mers pneumonia sars tuberculosis, doctor: dr, drink: beer coffee juice milk tea
water wine, family: brother children daughter father husband mother parents sister son wife, food:
bread cheese fish fruit meat noodles rice soup vegetables, include: cover, instrument: accordion
cello clarinet drum flute guitar harp oboe organ piano saxophone trombone trumpet viola violin, job:
director doctor driver editor engineer farmer lawyer manager nurse officer soldier spokesman
teacher, language: arabic chinese english french german greek italian japanese latin portuguese
russian spanish turkish, meal: breakfast dinner lunch supper, metal: aluminium copper gold iron lead
nickel silver steel tin zinc, money: balance billion cent dollar euro million pound yen, month:
april august december february january july june march may november october september, mount: mt,
nationality: american british canadian chinese dutch french german italian japanese korean russian
spanish turkish, number: no, old: born built established founded opened, organ: brain heart kidney
liver lung skin stomach, organization: agency association committee company council foundation
ministry society union, owns: belong, parent: father mother, park: car parking, pay: accept, people:
adult fan guest member participant passenger player pupil spectator student user visitor, president:
pres, relative: aunt brother cousin daughter father husband mother sister son uncle wife, religion:
buddhism buddhist catholic christian christianity hindu hinduism islam jewish judaism muslim
orthodox protestant, saint: st, season: autumn fall spring summer winter, shot: bullet round,
sibling: brother sister, sport: baseball basketball boxing cricket football golf hockey rugby soccer
tennis, teach: learn, title: captain chief director king minister president prince professor queen
sir, vehicle: bicycle boat bus car ferry jeep lorry motorcycle ship taxi train tram truck van,
virus: coronavirus ebola hiv influenza mers rsv sars zika, weapon: bomb gun knife missile pistol
rifle sword, week: friday monday saturday sunday thursday tuesday wednesday
"""


@lru_cache(maxsize=10_000)
def find_synonyms(term: str) -> tuple[str, ...]:
    """Return the synonyms and hyponyms of a term, sorted; none is of its own word family.

    The terms of its family count as the term itself, and each synonym brings its own family along:
    "bought" is a synonym of "purchased".
    """
    family = {term, *find_related_terms(term)}
    tables = load_synonym_groups(), _load_hyponyms()
    synonyms: set[str] = set()
    for each in family:
        for table in tables:
            synonyms.update(*table.find_groups(each))
    synonyms.update(*map(find_related_terms, synonyms))
    return tuple(sorted(synonyms - family))


@cache
def load_synonym_groups() -> StoredGroups:
    """Return the look-up of the groups of synonyms, read once for all who look there."""
    return StoredGroups.read("synonyms")


@cache
def _load_hyponyms() -> GroupLookup:
    return GroupLookup(_HYPONYMS)
