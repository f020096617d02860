"""States of people that sentences of other languages name."""

import pytest

from index.answering.language_facts import counts_others


@pytest.mark.parametrize(
    ("language", "asked", "text"),
    [
        ("de", "Wie viele Taucher starben?", "Vier Taucher wurden verletzt."),
        ("fr", "Combien de plongeurs sont morts ?", "Quatre plongeurs ont été blessés."),
        ("tr", "Kaç dalgıç öldü?", "Dört dalgıç yaralandı."),
        ("el", "Πόσοι δύτες πέθαναν;", "Τέσσερις δύτες τραυματίστηκαν."),
        ("ar", "كم غواصا مات؟", "أصيب أربعة غواصين."),
        ("hi", "कितने गोताखोर मारे गए?", "चार गोताखोर घायल हुए।"),
        ("ja", "何人の潜水士が亡くなりましたか", "潜水士四人がけがをした。"),
        ("ko", "잠수부 몇 명이 죽었나요?", "잠수부 네 명이 다쳤습니다."),
        ("vi", "Bao nhiêu thợ lặn chết?", "Bốn thợ lặn bị thương."),
    ],
)
def test_the_hurt_are_not_the_dead(language: str, asked: str, text: str) -> None:
    assert counts_others(asked, text, language)


@pytest.mark.parametrize(
    ("language", "asked", "text"),
    [
        ("de", "Wie viele Taucher starben?", "Zwei der Taucher kamen ums Leben."),
        ("de", "Wie viele Taucher starben?", "Zwei Taucher starben, vier wurden verletzt."),
        ("de", "Wie viele Taucher hat der Verein?", "Vier Taucher wurden verletzt."),
        ("de", "Wie viele Tore fielen insgesamt?", "Im Totalspiel gab es einen Verletzten."),
        ("ar", "كم كلمة في القصيدة؟", "أصيب أربعة غواصين."),
        ("hi", "मरम्मत में कितने दिन लगे?", "चार गोताखोर घायल हुए।"),
    ],
)
def test_others_are_not_told_apart(language: str, asked: str, text: str) -> None:
    assert not counts_others(asked, text, language)
