"""What somebody is told to do: whether a sentence of English is an instruction. Pure."""

import re

_VERBS = """add adjust allow apply arrange ask attach avoid back bake be beat bend blow boil book
bring brush build buy call carry catch change charge check choose clean clear click climb close
collect come connect contact cook cool copy count cover craft create cross cut delete dig
disable disconnect dissolve do download drag drain draw dress drill drink drive drop dry eat edit
email empty enable enter equip exit expect export fasten feed fetch fill find fit fix flip fold
follow gather get give glue go grab grease hang have head heat help hit hold import insert install
join jump keep kick kill knead knock lay leave let lift light link listen load lock log look loosen
lower mail make mark measure message mix move need note oil open order pack paint park paste pay
peel phone pick pin place plan plant play plug point post pour power prepare press print pull push
put raise read reboot reduce refill register release reload remove repeat replace report reset
restart restore return ring rinse roll rotate rub run save say scan scrape screw search select sell
send serve set shake shorten show shut sign sit slide soak sort sow speak spin split spray spread
squeeze stand start stay step stick stir stop store switch take talk tap tell test thread tie
tighten tilt touch transfer trim try turn twist type undo unplug unscrew untie update upload use
vacuum visit wait walk wash watch water wear weigh wind wipe wrap write"""

_OPENING = (
    r"(?:(?:\d{1,2}[.)]|[-*+•])\s+)?(?:[*_]{1,2}[^*_\n]{1,60}[*_]{1,2}\s*|[^:.\n]{1,60}:\s+)?"
    r"(?:(?:after|before|for|if|in|once|to|unless|until|when|with)\b[^,;]{1,80},\s+)?"
    r"(?:(?:(?:and|but|just|or|simply|then|first|always|never|instead|please|now|so|also)\b,?\s+)*)"
)
"""What may stand before it: a number, a label, a case and small words."""

_INSTRUCTION = re.compile(
    rf"\s*{_OPENING}(?:(?:do not|don['’]t)\b|(?:{'|'.join(_VERBS.split())})\b(?!['’-]))"
    r"|.*\byou (?:can|could|have to|may|must|need to|should)\b|.*\bplease\b",
    re.IGNORECASE | re.DOTALL,
)


def gives_instruction(text: str) -> bool:
    """Tell whether an English sentence says what to do: "Press F9", "If it is dry, water it"."""
    return _INSTRUCTION.match(text) is not None
