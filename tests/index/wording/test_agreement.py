"""Sentences that say the same, and sentences that only look like it."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from index.types import Wording
from index.wording import almost_agree, compare_wording

EXACT = [
    ('"The dike held, but it leaks."', "“The dike held, but it leaks.”"),
    ("It held—barely.", "It held -- barely."),
    ("The port’s crane fell.", "The port's  crane\nfell."),
    ("It was −5 at dawn.", "It was -5 at dawn."),
]
NEAR = [
    ("Five barges sank.", "5 barges sank."),
    ("Twenty-four barges sank.", "24 barges sank."),
    ("A hundred barges sank.", "100 barges sank."),
    ("Two hundred and six barges sank.", "206 barges sank."),
    ("It cost $1.4 million.", "It cost 1,400,000 dollars."),
    ("It cost €30.", "It cost 30 euros."),
    ("About 5 percent of it leaked.", "About five per cent of it leaked."),
    ("About 5% of it leaked.", "About 5 percent of it leaked."),
    ("The lock closes at 6 p.m. today.", "The lock closes at 18:00 today."),
    ("The lock closes at 6 PM today.", "The lock closes at 6:00 p.m. today."),
    ("The lock opened on 3 May 2021.", "The lock opened on May 3rd, 2021."),
    ("The lock opened on 2021-05-03.", "The lock opened on May 3, 2021."),
    ("The lock opened on the third of May.", "The lock opened May 3."),
    ("The lock opened on Sept. 4.", "The lock opened on September 4."),
    ("The keeper left on Friday.", "The keeper left Friday."),
    ("The keeper said that the lock leaks.", "The keeper said the lock leaks."),
    ("The keeper walks 5km a day.", "The keeper walks five kilometres a day."),
    ("It was -5 °C at dawn.", "It was minus five degrees Celsius at dawn."),
    ("Between 10-20 barges came.", "Between 10 to 20 barges came."),
    ("The keeper didn't leave.", "The keeper did not leave."),
    ("The keeper can't leave.", "The keeper cannot leave."),
    ("It's open.", "It is open."),
    ("U.S. barges sank.", "US barges sank."),
    ("The colour of the harbour is grey.", "The color of the harbor is gray."),
    ("They organised a defence in the centre.", "They organized a defense in the center."),
    ("The barge was travelling north.", "The barge was traveling north."),
    ("The ferry stops here.", "The ferry stopped here."),
    ("The barge is sinking.", "The barge is sinking ."),
    ("The river rose at dawn.", "The river rises at dawn."),
    ("They had chosen the keeper.", "They had chose the keeper."),
    ("The barge sank here.", "The barge sinks here."),
    ("It is a walk of 12 miles.", "It is a walk of 12 mile."),
    ("The flaw was fixed in v3.1.2.", "The flaw was fixed in version 3.1.2."),
    ("Write an e-mail to the keeper.", "Write an email to the keeper."),
    ("A well-known keeper left.", "A well known keeper left."),
    ("The 3rd barge sank.", "The third barge sank."),
    ("They co-operate today.", "They cooperate today."),
    ("About 1\u202f400 barges sank.", "About 1,400 barges sank."),
    ("The lock is open 9 a.m.–5 p.m. today.", "The lock is open 9 a.m. to 5 p.m. today."),
    ("It was - 5 degrees.", "It was -5 degrees."),
    ("THE KEEPER LEFT THE LOCK.", "The keeper left the lock."),
]
APART = [
    ("The level of the lock rose.", "The level of the lock fell."),
    ("Barges are allowed.", "Barges are banned."),
    ("The keeper took the rope.", "The keeper told the rope."),
    ("The bell rang at dawn.", "The bell ran at dawn."),
    ("Keeper Ida Berg left.", "Keeper Lars Holm left."),
    ("Williams left.", "William left."),
    ("Police left.", "Policy left."),
    ("The employer left.", "The employee left."),
    ("The barges were sold.", "The barge was sold."),
    ("The keeper closed the locks.", "The keeper closed the lock."),
    ("Its new cities are large.", "Its new city is large."),
    ("The news office closed.", "The new office closed."),
    ("The storm scared the oaks.", "The storm scarred the oaks."),
    ("Ida thanked Lars.", "Lars thanked Ida."),
    ("The flaw was fixed in 3.1.2.", "The flaw was fixed in 3.1.4."),
    ("The flaw was fixed in 3.10.", "The flaw was fixed in 3.1."),
    ("The lock closes at 6 p.m. today.", "The lock closes at 6 a.m. today."),
    ("The lock closes at 6 p.m. today.", "The lock closes at 6 today."),
    ("The lock closes at 6:30.", "The lock closes at 18:30."),
    ("The lock opened in May.", "The lock opened in June."),
    ("The lock opened on 3 May.", "The lock opened on 4 May."),
    ("The lock opened on Monday.", "The lock opened on Tuesday."),
    ("The lock opens before noon.", "The lock opens after noon."),
    ("The lock opens in two hours.", "The lock opens in two days."),
    ("At least nine barges sank.", "Nine barges sank."),
    ("Up to nine barges sank.", "At least nine barges sank."),
    ("About nine barges sank.", "Nearly nine barges sank."),
    ("More than nine barges sank.", "No more than nine barges sank."),
    ("Only keepers may enter.", "Keepers may enter."),
    ("Keepers may enter.", "Keepers must enter."),
    ("Perhaps the lock leaks.", "The lock leaks."),
    ("The lock leaks.", "The lock does not leak."),
    ("All locks leak.", "Some locks leak."),
    ("Few locks leak.", "A few locks leak."),
    ("The lock leaks.", "The lock leaks?"),
    ("The card costs $30.", "The card costs €30."),
    ("The card costs 1,5 euros.", "The card costs 15 euros."),
    ("It was -5 at dawn.", "It was 5 at dawn."),
    ("It was - 5 at dawn.", "It was 5 at dawn."),
    ("It was –5 at dawn.", "It was 5 at dawn."),
    ("It was +5% at dawn.", "It was 5% at dawn."),
    ("It holds < 5 barges.", "It holds > 5 barges."),
    ("Take 5 mg at dawn.", "Take 5 g at dawn."),
    ("The file has 5 MB.", "The file has 5 Mb."),
    ("It is 5' deep.", 'It is 5" deep.'),
    ("It is written in C++.", "It is written in C."),
    ("It is written in C#.", "It is written in F#."),
    ("It needs .NET today.", "It needs NET today."),
    ("Plan A was kept.", "Plan B was kept."),
    ("The 3rd barge sank.", "3 barges sank."),
    ("They re-sign today.", "They resign today."),
    ("Start it with -v now.", "Start it with v now."),
    ("The keeper left, Berg said.", "The keeper left."),
    ("US barges sank.", "They sank us."),
]


@pytest.mark.parametrize(("one", "other"), EXACT)
def test_typography_does_not_count(one, other):
    """Sentences that differ in quotation marks, dashes and white space are exactly the same."""
    assert compare_wording(one, other) is Wording.EXACT


@pytest.mark.parametrize(("one", "other"), NEAR)
def test_what_is_really_the_same_is_near(one, other):
    """Numbers, dates, spellings, contractions and inflections written otherwise agree."""
    assert compare_wording(one, other) is Wording.NEAR
    assert compare_wording(other, one) is Wording.NEAR


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_a_reader_must_see_apart_is_never_one_wording(one, other):
    """One word, name, number, sign, unit, negation or hedge, or their order, is enough."""
    assert compare_wording(one, other) is None
    assert compare_wording(other, one) is None


STATEMENT = "We looked at every plank and found no rot"
SAME_QUOTATION = [
    (f"“{STATEMENT},” Ida Berg said.", f'Harbor master Ida Berg explained: "{STATEMENT}.'),
    (f"“{STATEMENT},” she said.", f'"{STATEMENT}," the keeper told reporters on Friday.'),
    (f"“{STATEMENT}.”", f"Ida Berg wrote: “{STATEMENT}.”"),
    (f"“{STATEMENT},” Berg said.", f"«{STATEMENT}», said Keeper Ida Berg."),
    (f'{STATEMENT}," Berg said.', f'Berg added: "{STATEMENT}."'),
    ("“We looked at every plank,” Berg said, “and found no rot.”", f"Berg said: “{STATEMENT}.”"),
]
OTHER_QUOTATION = [
    (f"“{STATEMENT},” Ida Berg said.", f"“{STATEMENT},” Lars Holm said."),
    (f"“{STATEMENT},” Ida Berg said.", f"“{STATEMENT},” Lars Berg said."),
    (f"“{STATEMENT},” the keeper said.", f"“{STATEMENT},” an owner said."),
    (f"“{STATEMENT},” Berg said.", f"“{STATEMENT},” Berg denied."),
    (f"“{STATEMENT},” Berg said.", f"“{STATEMENT},” Berg never said."),
    (f"“{STATEMENT},” Berg said.", f"“{STATEMENT},” Berg reportedly said."),
    (f"“{STATEMENT},” Berg said on Monday.", f"“{STATEMENT},” Berg said on Friday."),
    (f"“{STATEMENT},” Berg said.", "“We looked at every plank and found some rot,” Berg said."),
    (f"“{STATEMENT},” Berg said.", f"“{STATEMENT}?” Berg said."),
    ("Berg called the lock “a shame”.", "Berg called the dike “a shame”."),
    (f"“{STATEMENT},” Berg said.", f"{STATEMENT}."),
    (
        f"The lock closes today, and Berg said: “{STATEMENT}.”",
        f"The lock opens today, and Berg said: “{STATEMENT}.”",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME_QUOTATION)
def test_a_quotation_introduced_differently_is_near(one, other):
    """The words around one and the same quotation may name and describe the speaker otherwise."""
    assert compare_wording(one, other) is Wording.NEAR
    assert compare_wording(other, one) is Wording.NEAR


@pytest.mark.parametrize(("one", "other"), OTHER_QUOTATION)
def test_another_speaker_or_another_word_is_another_quotation(one, other):
    """So is a doubt, a denial, another day, and whatever is more than an introduction."""
    assert compare_wording(one, other) is None
    assert compare_wording(other, one) is None


# No two of these fold to the same.
WORDS = """
lock dike barge keeper ferry leak sink close open Berg Holm Lars Oslo Vik IBM 7 12 1,400 2019 3.1.4
-5 +5 $30 €30 30% 6:30 C++ Monday Friday May July not never nearly most before after
"""


@st.composite
def changed_sentences(draw):
    """Draw a sentence, and it with one word replaced, dropped, added, or two in other places."""
    vocabulary = WORDS.split()
    words = draw(st.lists(st.sampled_from(vocabulary), min_size=3, max_size=14))
    changed = list(words)
    at = draw(st.integers(0, len(words) - 1))
    change = draw(st.sampled_from(("replace", "drop", "add", "swap")))
    if change == "replace":
        changed[at] = draw(st.sampled_from([word for word in vocabulary if word != words[at]]))
    elif change == "drop":
        del changed[at]
    elif change == "add":
        changed.insert(at, draw(st.sampled_from(vocabulary)))
    else:
        other = draw(st.integers(0, len(words) - 1))
        changed[at], changed[other] = changed[other], changed[at]
    assume(changed != words)
    return " ".join(words) + ".", " ".join(changed) + "."


@given(changed_sentences())
def test_one_change_is_enough(sentences):
    """No word, name, number or sign can be replaced, dropped, added or moved unseen."""
    one, other = sentences
    assert compare_wording(one, other) is None


@given(st.text(max_size=80), st.text(max_size=80))
def test_comparison_is_symmetric_and_total(one, other):
    """Any two texts can be compared, in either order, and every text with itself is exact."""
    assert compare_wording(one, one) is Wording.EXACT
    assert compare_wording(one, other) == compare_wording(other, one)


@pytest.mark.parametrize("piece", ['"5 - ', "a-", "'“5′ ", "two hundred and ", "at least 5 May "])
def test_a_long_text_is_compared_in_bounded_time(piece):
    """Of a text longer than any sentence, only the very same words agree."""
    one, other = piece * 20_000, piece * 20_000 + "5"
    assert compare_wording(one, other) is None
    assert not almost_agree(one, other)
