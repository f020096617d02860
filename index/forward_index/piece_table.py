"""The words and flags of what stands between white space in texts, each analysed once. Pure."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from index.analysis import MAX_WORD_LENGTH, find_words_and_terms
from index.expressions import flags_of_piece
from index.forward_index.arrays import Int32Array, WordAndTerm

_MAX_PIECES = 100_000
"""Pieces of one language that are remembered; hostile text must not grow a table without end."""


class LocalWordIds(dict[WordAndTerm, int]):
    """The ids of words with their terms, which are their places in a growing vocabulary."""

    def __init__(self) -> None:
        self.vocabulary: list[WordAndTerm] = []

    def __missing__(self, pair: WordAndTerm) -> int:
        self[pair] = number = len(self.vocabulary)
        self.vocabulary.append(pair)
        return number


class PieceTable(dict[str, int]):
    """The numbers of pieces in one language, and what each piece gives a sentence, by its number.

    `flags` and `cues` are those of `PieceFlags`; the words of piece `i` are
    `words[first_words[i] : first_words[i] + num_words[i]]`.
    """

    def __init__(self, language: str, word_ids: LocalWordIds) -> None:
        self._language = language
        self._word_ids = word_ids
        self._num_words = self._num_pieces = 0
        self.flags = np.empty(1024, dtype=np.uint32)
        self.cues = np.empty(1024, dtype=np.int32)
        self._words = np.empty(1024, dtype=np.int32)
        self._first_words = np.empty(1024, dtype=np.int32)
        self._words_of_piece = np.empty(1024, dtype=np.int32)

    def is_full(self) -> bool:
        """Return whether a new table should go on."""
        return self._num_pieces > _MAX_PIECES

    def find(self, pieces: Sequence[str]) -> NDArray[np.intp]:
        """Return the number of each piece; new ones are analysed."""
        return np.fromiter(map(self.__getitem__, pieces), np.intp, len(pieces))

    def __missing__(self, piece: str) -> int:
        number = self._num_pieces
        pairs = find_words_and_terms(piece, self._language)
        if number == len(self.flags):
            for name in ("flags", "cues", "_first_words", "_words_of_piece"):
                setattr(self, name, np.resize(getattr(self, name), 2 * number))
        if self._num_words + len(pairs) > len(self._words):
            self._words = np.resize(self._words, 2 * (self._num_words + len(pairs)))
        self.flags[number], self.cues[number] = flags_of_piece(piece, self._language)
        self._first_words[number], self._words_of_piece[number] = self._num_words, len(pairs)
        for pair in pairs:
            self._words[self._num_words] = self._word_ids[pair]
            self._num_words += 1
        self._num_pieces += 1
        if len(piece) <= MAX_WORD_LENGTH:
            self[piece] = number
        return number

    def words_of(
        self, numbers: NDArray[np.intp], starts: NDArray[np.intp]
    ) -> tuple[Int32Array, Int32Array]:
        """Return the ids of the words of pieces, and how many there are from each start on."""
        counts, first = self._words_of_piece[numbers], self._first_words[numbers]
        lengths = np.add.reduceat(counts, starts, dtype=np.int32)
        ends = np.cumsum(counts, dtype=np.int32)
        places = np.repeat(first - ends + counts, counts)
        places += np.arange(len(places), dtype=np.int32)
        return self._words[places], lengths
