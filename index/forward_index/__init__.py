"""The forward index of an article: which words and expressions stand where, as arrays. Pure."""

from typing import TYPE_CHECKING

from index.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from index.forward_index.arrays import (
        DIGEST_BYTES,
        MAX_WORDS,
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
        ForwardIndexBuilder,
        build_forward_index,
        with_own_vocabulary,
    )
else:
    __getattr__ = lazy_exports(__name__)

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
