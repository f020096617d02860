"""Abbreviations that everybody writes and few texts define, such as "UK" and "2FA". Pure.

Each stands for its long forms, and these for it. Only those of one meaning are listed, and no words
that are merely shortened: these are synonyms. "World War I" is left out, for of its terms only
those of any world war are searched for.
"""

from collections.abc import Mapping, Sequence
from functools import cache

from index.analysis import extract_terms

_LONG_FORMS = {
    "2FA": "two-factor authentication, two factor authentication, two step verification",
    "AC": "air conditioning, air conditioner",
    "AGM": "annual general meeting",
    "AI": "artificial intelligence",
    "amex": "American Express",
    "AOB": "any other business",
    "API": "application programming interface",
    "ATM": "cash machine",
    "Ave": "Avenue",
    "Blvd": "Boulevard",
    "Capt": "captain",
    "CCTV": "closed-circuit television",
    "CEO": "chief executive, chief executive officer",
    "CFO": "chief financial officer",
    "CLI": "command line, command line interface",
    "Cllr": "councillor",
    "Cpl": "corporal",
    "CPU": "central processing unit",
    "CTO": "chief technology officer",
    "DCI": "detective chief inspector",
    "Dept": "department",
    "DI": "detective inspector",
    "DLC": "downloadable content",
    "DM": "direct message, private message",
    "DOB": "date of birth",
    "EOL": "end of life",
    "EU": "European Union",
    "EULA": "end user license agreement",
    "EV": "electric vehicle, electric car",
    "FAQ": "frequently asked questions",
    "FPS": "frames per second",
    "GDP": "gross domestic product",
    "Govt": "government",
    "GPU": "graphics card, graphics processing unit",
    "GUI": "graphical user interface",
    "HP": "hit points, health points",
    "HQ": "headquarters, head office",
    "HR": "human resources",
    "HSE": "Health and Safety Executive",
    "ICU": "intensive care unit",
    "Insp": "inspector",
    "ISP": "internet service provider",
    "Jr": "junior",
    "Lt": "lieutenant",
    "LTS": "long-term support, long term support",
    "MFA": "multi-factor authentication, multi factor authentication",
    "MP": "member of parliament",
    "Mt": "Mount",
    "MVP": "most valuable player",
    "NATO": "North Atlantic Treaty Organization",
    "NDA": "non-disclosure agreement",
    "NPC": "non-player character",
    "NYC": "New York City",
    "OAP": "old-age pensioner, pensioner",
    "OS": "operating system",
    "OTP": "one-time password, one time password",
    "PC": "personal computer",
    "Prof": "professor",
    "PvE": "player versus environment",
    "PvP": "player versus player",
    "Q1": "first quarter, 1st quarter",
    "Q2": "second quarter, 2nd quarter",
    "Q3": "third quarter, 3rd quarter",
    "Q4": "fourth quarter, 4th quarter",
    "Rev": "reverend",
    "RPG": "role-playing game, role playing game",
    "RTC": "road traffic collision",
    "Sgt": "sergeant",
    "Sr": "senior",
    "SSO": "single sign-on, single sign on",
    "Supt": "superintendent",
    "TOS": "terms of service",
    "UAE": "United Arab Emirates",
    "UI": "user interface",
    "UK": "United Kingdom",
    "UN": "United Nations",
    "US": "United States, United States of America",
    "USSR": "Soviet Union",
    "VAT": "value added tax",
    "VPN": "virtual private network",
    "VR": "virtual reality",
    "WHO": "World Health Organization",
    "WWI": "First World War",
    "WWII": "World War II, Second World War",
    "XP": "experience points",
}


@cache
def load_common_forms() -> Mapping[str, Sequence[str]]:
    """Return the other forms of each abbreviation or long form, all as terms joined by spaces."""
    forms: dict[str, list[str]] = {}
    for short, long_forms in _LONG_FORMS.items():
        typed = (short, f"{short}s", *long_forms.split(", "))
        names = list(dict.fromkeys(" ".join(extract_terms(name)) for name in typed))
        for name in names:
            forms.setdefault(name, []).extend(each for each in names if each != name)
    return forms
