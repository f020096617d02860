"""index/sources/readers/mail_frames: what programs put around what somebody wrote."""

import pytest

from index.sources.readers.mail_frames import leave_out_frames


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("At nine.\n\n-- \nMia Berg\nQuay 4\n", "At nine."),
        ("At nine.\n\n--\nMia Berg\n555 0142", "At nine."),
        ("At nine.\n-- \nMia\n\n> When does it run?", "At nine. > When does it run?"),
        ("At nine.\n\nSent from my iPhone", "At nine."),
        ("At nine.\n\nVon meinem Handy gesendet", "At nine."),
        ("At nine.\n\nGet Outlook for Android<https://x.example>", "At nine."),
        ("At nine.\n\n____________________\nboats mailing list\nboats@x.example", "At nine."),
        ("Plan\n____________________\nAt nine.", "Plan ____________________ At nine."),
        ("Get a mail at nine.", "Get a mail at nine."),
        ("Sent from Oslo, it came at nine.", "Sent from Oslo, it came at nine."),
        ("One.\n\n--\n" + "More.\n" * 9, "One. --" + " More." * 9),
    ],
)
def test_signatures_are_left_out(text: str, left: str) -> None:
    """Those below a delimiter, and the line that a telephone adds; what is longer is text."""
    assert " ".join(leave_out_frames(text).split()) == left


HEADERS = "From: Mia <mia@example.org>\nDate: Mon, 3 Mar\nTo: Kai\nSubject: Ferry\n"


RULE = "________________________________"


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"Here.\n\n---------- Forwarded message ---------\n{HEADERS}\nIt runs.", "Here. It runs."),
        (f"Yes.\n\n-----Original Message-----\n{HEADERS}\nDoes it?", "Yes. Does it?"),
        (f"Yes.\n\n{RULE}\n{HEADERS}\nDoes it?", "Yes. Does it?"),
        (f"Yes.\n\n{HEADERS}\nDoes it?", "Yes. Does it?"),
        ("Begin forwarded message:\n\n> From: Mia\n> Date: May 3\n>\n> It runs.", "> > It runs."),
        ("Fares\n\nFrom: Quay\nTo: Sund\n\nFour.", "Fares From: Quay To: Sund Four."),
        (f"Plan\n\n{RULE}\n\nIt runs.", f"Plan {RULE} It runs."),
    ],
)
def test_headers_of_mails_inside_are_left_out(text: str, left: str) -> None:
    """Those of a forwarded and of an answered mail, but no table of two lines."""
    assert " ".join(leave_out_frames(text).split()) == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hello,\n\n>From Monday on it runs.", "Hello,\n\nFrom Monday on it runs."),
        ("It stops.\n>From May on it runs.\nAt nine.", "It stops.\nFrom May on it runs.\nAt nine."),
        (">From the quay it is a mile.", "From the quay it is a mile."),
        (">>From the quay it is a mile.", ">>From the quay it is a mile."),
        ("Bo wrote:\n\n>From Monday on?\n\nYes.", "Bo wrote:\n\n>From Monday on?\n\nYes."),
        (">When?\n>From Monday on.\n\nYes.", ">When?\n>From Monday on.\n\nYes."),
        (">From Monday on.\n\n>Until May.\n\nYes.", ">From Monday on.\n\n>Until May.\n\nYes."),
        ("> From Monday on?\n\nYes.", "> From Monday on?\n\nYes."),
        (">Fromage?\n\nYes.", ">Fromage?\n\nYes."),
    ],
)
def test_the_mark_of_a_mailbox_is_taken_away(text: str, left: str) -> None:
    """It stays on a mail that was taken out of one; a quotation keeps its own."""
    assert leave_out_frames(text) == left
