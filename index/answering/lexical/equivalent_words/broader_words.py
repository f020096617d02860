"""Broader words, which a rule may have instead: what holds for animals holds for a dog. Pure.

They only count where it is asked whether something is so or allowed: how many animals came is not
how many dogs did.
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


def find_broader_words(term: str) -> tuple[str, ...]:
    """Return the broader terms that a rule may have instead of a term that no source has, sorted.

    They only count where it is asked whether something is so or allowed.
    """
    return tuple(
        sorted({each for group in _load_rules().find_groups(term) for each in group} - {term})
    )


@cache
def _load_rules() -> GroupLookup:
    return GroupLookup(_IN_RULES)
