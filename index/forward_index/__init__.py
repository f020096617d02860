"""The forward index of an article: which words and expressions stand where, as arrays. Pure."""

from index.forward_index.arrays import (
    DIGEST_BYTES,
    PARAGRAPH_KINDS,
    AnalysedArticle,
    ForwardIndex,
    Int32Array,
    LocalForwardIndex,
    WordAndTerm,
    digest_paragraphs,
    restore_paragraphs,
)
from index.forward_index.builder import (
    MAX_WORDS,
    ForwardIndexBuilder,
    build_forward_index,
    with_own_vocabulary,
)

__all__ = [
    "DIGEST_BYTES",
    "MAX_WORDS",
    "PARAGRAPH_KINDS",
    "AnalysedArticle",
    "ForwardIndex",
    "ForwardIndexBuilder",
    "Int32Array",
    "LocalForwardIndex",
    "WordAndTerm",
    "build_forward_index",
    "digest_paragraphs",
    "restore_paragraphs",
    "with_own_vocabulary",
]
