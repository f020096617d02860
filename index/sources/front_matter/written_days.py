"""Days as people write them: "May 6, 2024", "6 May 2024", "06.05.2024". Pure."""

from contextlib import suppress
from datetime import datetime

_FORMS = ("%B %d, %Y", "%b %d, %Y", "%d %B %Y", "%d %b %Y", "%d.%m.%Y")


def plain_day(text: str) -> str | None:
    """Return a day that is written in words or figures in ISO 8601; None if it is none.

    A time may stand behind it.
    """
    for form in _FORMS:
        with suppress(ValueError):
            words = text.split()[: form.count(" ") + 1]
            return datetime.strptime(" ".join(words), form).date().isoformat()  # noqa: DTZ007
    return None
