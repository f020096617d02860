"""Broader words, and other words for a deed, for a word that no source has. Pure.

What holds for animals holds for a dog, so a rule about pets answers "may I bring my dog". Of other
questions that would be wrong: how many animals came is not how many dogs did.
"""

from functools import cache

from index.answering.lexical.word_group_lookup import GroupLookup

# Words, a colon, the broader ones that a rule may have instead.
_IN_RULES = """
bird cat dog ferret hamster kitten parrot puppy rabbit snake: animal pet,
beer champagne cider cocktail gin liquor rum vodka whiskey whisky wine: alcohol alcoholic drink,
coffee cola juice lemonade soda tea: drink beverage,
burger cake chips crisps fruit kebab noodles pizza popcorn salad sandwich snack soup: food eat,
bike bicycle car motorbike motorcycle scooter truck van: vehicle,
cigar cigarette pipe vape vaping: smoke,
axe gun knife pistol rifle sword: weapon,
baby daughter kid son toddler: child children,
facebook instagram: social media, photo picture selfie: photograph,
"""

# Words, a colon, other words for the same deed or state.
_FOR_DEEDS = """
enrol enroll: join member register, join: enrol member register, register: enrol join member,
signup: enrol join member register, die died: kill dead, alive: dead survive,
quit: cancel leave terminate, unsubscribe: cancel, refund: money, money: balance budget,
delivery: ship, ship: delivery,
"""


def find_broader_words(term: str, *, asks_permission: bool) -> tuple[str, ...]:
    """Return the terms that may stand for a term that no source has, sorted.

    Broader ones only count where it is asked whether something is so or allowed.
    """
    groups = [*_load_deeds().find_groups(term)]
    if asks_permission:
        groups += _load_rules().find_groups(term)
    return tuple(sorted({each for group in groups for each in group} - {term}))


@cache
def _load_rules() -> GroupLookup:
    return GroupLookup(_IN_RULES)


@cache
def _load_deeds() -> GroupLookup:
    return GroupLookup(_FOR_DEEDS)
