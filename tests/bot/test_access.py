"""Who may do what where, as a table."""

import pytest

from bot.access import MAY, AccessRules, Deed, Person, Where, kind_of_place, may

HOME, OTHER, DIRECT = 10, 20, None
MANAGING, ASKING = 7, 8
RULES = AccessRules(owners=frozenset({1}), homes=frozenset({HOME}))
WITH_ROLES = AccessRules(
    owners=frozenset({1}),
    homes=frozenset({HOME}),
    managing_roles=frozenset({MANAGING}),
    asking_roles=frozenset({ASKING}),
)

OWNER = Person(user_id=1)
MANAGER = Person(user_id=2, manages_server=True)
NAMED = Person(user_id=3, named_by_discord=True)
ROLE = Person(user_id=4, roles=frozenset({MANAGING}))
MEMBER = Person(user_id=5, roles=frozenset({6}))
ASKER = Person(user_id=6, roles=frozenset({ASKING}))

ASK, SHARED, OWN, INSIGHTS, SETTINGS = (
    Deed.ASK,
    Deed.CHANGE_SHARED,
    Deed.CHANGE_OWN,
    Deed.SEE_INSIGHTS,
    Deed.CHANGE_SETTINGS,
)
EVERYTHING = {ASK, SHARED, OWN, INSIGHTS, SETTINGS}

TABLE = [
    # who, where, what
    (OWNER, HOME, {SHARED}),
    (OWNER, OTHER, {SHARED}),
    (OWNER, DIRECT, {ASK, SHARED}),
    (MANAGER, HOME, EVERYTHING),
    (MANAGER, OTHER, EVERYTHING - {SHARED}),
    (MANAGER, DIRECT, {ASK}),
    (NAMED, HOME, EVERYTHING),
    (NAMED, OTHER, EVERYTHING - {SHARED}),
    (NAMED, DIRECT, {ASK}),
    (ROLE, HOME, EVERYTHING - {SETTINGS}),
    (ROLE, OTHER, EVERYTHING - {SETTINGS, SHARED}),
    (ROLE, DIRECT, {ASK}),
    (MEMBER, HOME, set()),
    (MEMBER, OTHER, set()),
    (MEMBER, DIRECT, {ASK}),
    (ASKER, HOME, {ASK}),
    (ASKER, OTHER, {ASK}),
    (ASKER, DIRECT, {ASK}),
]


@pytest.mark.parametrize(("who", "where", "what"), TABLE)
def test_the_table(who, where, what):
    """Exactly these deeds are allowed where the settings name roles for managing and asking."""
    assert {deed for deed in Deed if may(who, deed, where, WITH_ROLES)} == what


@pytest.mark.parametrize("who", [OWNER, MANAGER, NAMED, ROLE, MEMBER])
@pytest.mark.parametrize("where", [HOME, OTHER, DIRECT])
def test_everybody_may_ask_where_no_role_is_named(who, where):
    """Asking is limited only by roles that the settings name."""
    assert may(who, ASK, where, RULES)


@pytest.mark.parametrize("deed", [SHARED, OWN, INSIGHTS, SETTINGS])
@pytest.mark.parametrize("where", [HOME, OTHER, DIRECT])
def test_a_role_means_nothing_until_the_settings_name_it(deed, where):
    """A role's id that no setting names gives no power."""
    assert not may(ROLE, deed, where, RULES)


def test_only_homes_let_their_moderators_change_what_all_servers_read():
    """A stranger who invites the bot manages his own server only."""
    for person in (MANAGER, NAMED, ROLE):
        assert may(person, SHARED, HOME, WITH_ROLES)
        assert not may(person, SHARED, OTHER, WITH_ROLES)
        assert may(person, OWN, OTHER, WITH_ROLES)


def test_no_home_and_no_owner_leaves_the_shared_articles_alone():
    """Rules that name nobody let nobody change them."""
    nobody = AccessRules()
    assert not any(may(p, SHARED, w, nobody) for p in (MANAGER, NAMED) for w in (HOME, DIRECT))


def test_every_deed_and_place_is_in_the_table():
    """A new deed or place without a line would raise KeyError at a press."""
    assert set(MAY) == set(Deed)
    assert all(set(line) == set(Where) for line in MAY.values())
    assert [kind_of_place(place, RULES) for place in (HOME, OTHER, DIRECT)] == [
        Where.HOME,
        Where.OTHER_SERVER,
        Where.DIRECT,
    ]
