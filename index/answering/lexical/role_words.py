"""Roles and deeds that say the same of somebody: who trains a team is its coach. Pure."""

from functools import cache, lru_cache

from index.answering.lexical.synonyms import load_synonym_groups
from index.answering.lexical.word_families import find_related_terms
from index.answering.lexical.word_group_lookup import GroupLookup

_SAME = """
coach trainer train, conduct conductor lead leader baton, run manage manager head chief director
leader boss operate owner, lead leader head chief captain president chair director principal
manager boss command, chair chairman chairwoman chairperson president head leader, teach teacher
instructor tutor lecturer lesson, own owner belong property landlord, found founder establish start
create set up, build builder constructed erected, treasurer cashier finance money accounts,
secretary clerk minutes, principal head headmaster headmistress headteacher, singer vocalist sing
voice, wrote author written writer, looks care keeper caretaker warden, warden keeper caretaker
janitor, mayor lord burgomaster, moderator mod admin, design architect designer plans drawn, pay
funded financed sponsor donate money cost, sponsor funded financed support donor, organise
organiser organizer host run, captain skipper led lead, goalkeeper keeper goalie, referee umpire,
vet veterinary, doctor dr physician, replace successor succeed follow, clean cleaner cleaning, cook
chef kitchen, repair mend fix mechanic, drive driver, add added, invent inventor, vote ballot,
sweep clean, score scorer goal, start found begin launch
"""


@lru_cache(maxsize=1000)
def find_role_words(term: str) -> frozenset[str]:
    """Return the terms by which a sentence may say a deed or role: its family and synonyms.

    A kind of thing is none: "school" does not say that anything was built.
    """
    family = {term, *find_related_terms(term)}
    tables = load_synonym_groups(), _load()
    groups = (group for each in family for table in tables for group in table.find_groups(each))
    same = {each for group in groups for each in group}
    return frozenset(family | same).union(*map(find_related_terms, same))


@cache
def _load() -> GroupLookup:
    return GroupLookup(_SAME)
