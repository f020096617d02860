"""The words and flags of what stands between white space in texts, each analysed once. Pure."""

from array import array
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from index.analysis import (
    CAPITAL_HOMOGRAPHS,
    MAX_WORD_LENGTH,
    find_simple_words,
    find_words_and_terms,
    reads_as_english,
    stem_word,
)
from index.expressions import (
    PLAIN_MARKS,
    PiecesOfText,
    cues_of_plain_word,
    flags_of_piece,
    list_telling_words,
)
from index.forward_index.arrays import Int32Array, WordAndTerm

_MAX_PIECES = 200_000
"""Pieces of one language that are remembered; hostile text must not grow a table without end."""


class LocalWordIds:
    """The ids of words, which are their places in a growing vocabulary of (word, term)."""

    def __init__(self) -> None:
        self.vocabulary: list[WordAndTerm] = []
        self._ids: dict[str, int] = {}

    def find(self, pairs: Iterable[WordAndTerm]) -> list[int]:
        """Return the id of each word, given with its term; new ones are added."""
        ids = self._ids
        return [ids[word] if word in ids else self._add(word, term) for word, term in pairs]

    def find_plain(self, word: str) -> int:
        """Return the id of an English word of letters a to z, or of a number."""
        number = self._ids.get(word)
        return self._add(word, stem_word(word)) if number is None else number

    def _add(self, word: str, term: str) -> int:
        self._ids[word] = number = len(self.vocabulary)
        self.vocabulary.append((word, term))
        return number


class PieceTable(dict[str, int]):
    """The numbers of pieces in one language, and what each piece gives a sentence.

    Piece `i` has the words `words[ends[i - 1] : ends[i]]`. Pieces count from 1, and a word that
    belongs to none comes first, so that no array is empty.
    """

    def __init__(self, language: str, word_ids: LocalWordIds) -> None:
        self._language = language
        self._word_ids = word_ids
        self._is_english = reads_as_english(language)
        self._not_plain = list_telling_words(language).union(CAPITAL_HOMOGRAPHS)
        self._begin()

    def _begin(self) -> None:
        self.clear()
        self._new: list[str] = []
        self._num_known = 0
        self._flags = array("I", [0])
        self._cues = array("i", [0])
        self._words = array("i", [0])
        self._ends = array("i", [1])

    def is_full(self) -> bool:
        """Return whether a new table should go on."""
        return len(self._ends) > _MAX_PIECES

    def find(self, pieces: Sequence[str]) -> NDArray[np.intp]:
        """Return the number of each piece; new ones are analysed."""
        try:
            numbers = np.fromiter(map(self.__getitem__, pieces), np.intp, len(pieces))
            self._analyse_new()
        except BaseException:
            self._begin()  # else numbers would be left of which nothing is known
            raise
        return numbers

    def __missing__(self, piece: str) -> int:
        """Give a new piece its number; what it is is found later, of many together."""
        self._new.append(piece)
        number = self._num_known + len(self._new)
        if len(piece) <= MAX_WORD_LENGTH:
            self[piece] = number
        return number

    def _analyse_new(self) -> None:
        """Find the words and flags of the new pieces.

        Four of five are a word of letters a to z, perhaps with a mark behind it, and tell no flag:
        what the functions below would find of these takes a third of their time.
        """
        new, self._new = self._new, []
        self._num_known += len(new)
        words, is_english, not_plain = self._words, self._is_english, self._not_plain
        find_plain = self._word_ids.find_plain
        flags, cues = [], []
        for piece in new:
            is_bare = piece[-1:] not in PLAIN_MARKS
            bare = piece if is_bare else piece[:-1]
            if (
                is_english
                and bare.isalpha()
                and bare.isascii()
                and (bare.islower() or bare.istitle())
                and bare not in not_plain
            ):
                words.append(find_plain(bare.lower()))
                flags.append(0)
                cues.append(cues_of_plain_word(bare, is_last=is_bare))
            else:
                self._add_words(piece)
                found, cue = flags_of_piece(piece, self._language)
                flags.append(found)
                cues.append(cue)
            self._ends.append(len(words))
        self._flags.extend(flags)
        self._cues.extend(cues)

    def _add_words(self, piece: str) -> None:
        simple = find_simple_words(piece) if self._is_english else ()
        if simple:
            self._words.extend(map(self._word_ids.find_plain, simple))
        else:
            pairs = find_words_and_terms(piece, self._language)
            self._words.extend(self._word_ids.find(pairs))

    # The arrays of numpy that look at a growing one are gone when it grows.

    def pieces_of(self, numbers: NDArray[np.intp]) -> PiecesOfText:
        """Return what tells the flags of sentences of these pieces."""
        return PiecesOfText(
            np.frombuffer(self._flags, np.uint32)[numbers],
            np.frombuffer(self._cues, np.int32)[numbers],
        )

    def words_of(
        self, numbers: NDArray[np.intp], starts: NDArray[np.intp]
    ) -> tuple[Int32Array, Int32Array]:
        """Return the ids of the words of pieces, and how many there are from each start on."""
        ends = np.frombuffer(self._ends, np.int32)
        last = ends[numbers]
        counts = last - ends[numbers - 1]
        lengths = np.add.reduceat(counts, starts, dtype=np.int32)
        places = np.repeat(last - np.cumsum(counts, dtype=np.int32), counts)
        places += np.arange(len(places), dtype=np.int32)
        return np.frombuffer(self._words, np.int32)[places], lengths
