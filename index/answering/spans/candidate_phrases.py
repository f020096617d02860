"""Which stretches of a sentence could be printed as an answer?"""

from index.answering.spans.annotated_sentence import Reading
from index.answering.spans.token_classes import Has

MOST_WORDS = 6
_MOST_TOKENS = 9
_MOST_PHRASES = 200

Phrase = tuple[int, int, int, int]
"""Its first token and the one after its last, what they are together (`Has`), its words."""


def phrases(reading: Reading) -> list[Phrase]:
    """Return the phrases that begin and end with a content word, shorter ones first.

    None holds a verb's auxiliary, a pronoun or a clause's end, nor more than `MOST_WORDS` words.
    """
    bits = reading.bits
    found: list[Phrase] = []
    for start in [at for at, bit in enumerate(bits) if bit & Has.OPENS]:
        held = num_words = 0
        for at, bit in enumerate(bits[start : start + _MOST_TOKENS], start):
            if not bit & (Has.CONTENT | Has.INNER):
                break
            if not bit & Has.MARK:
                num_words += 1
                if num_words > MOST_WORDS:
                    break
            held |= bit
            if bit & Has.CLOSES:
                found.append((start, at + 1, held, num_words))
        if len(found) >= _MOST_PHRASES:
            break
    return found
