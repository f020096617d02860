"""Sizes at which the exact search changes its method; they alter its speed and no result. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuning:
    """When to prune, and in which portions.

    max_postings_to_add      add all postings of a query if there are at most this many: done before
                             bounds would be known
    max_units_beside_postings
                             of such a query, score all units instead if there are at most this many
                             more than postings: to add weights up in their order is faster
    max_units_to_score_all   score all units if there are at most this many: faster than bounds
    min_units_per_hit        score all units if there are at most this many for each of the k hits:
                             pruning then saves nothing
    extra_picks              units scored first, besides k, in order of their bounds
    min_units_to_refine      above this many candidates, replace bounds by true weights before
                             scoring; up to it, scoring is as fast
    max_blocks_at_once       above this many blocks, score about this many of the best first
    sample_size              units or blocks sampled to find a bound that enough of them reach
    rounding_margin          how much each term may make a bound wrong, as a share of the sum of all
                             bounds; one float32 operation makes it wrong by 6e-8
    bound_steps              quantisation steps in k1 + 1, the most that a term with idf 1 can weigh
    max_steps                steps that fit into a byte; with 8 in k1 + 1 that is an idf of 31,
                             higher than any possible number of units gives
    max_drift                recompute block maxima once changed statistics make them this many
                             times too high
    blocks_per_lookup        look single blocks up if there is at most one in this many; otherwise
                             it is faster to add up all of them
    """

    max_postings_to_add: int = 8192
    max_units_beside_postings: int = 2048
    max_units_to_score_all: int = 16_384
    min_units_per_hit: int = 64
    extra_picks: int = 64
    min_units_to_refine: int = 256
    max_blocks_at_once: int = 512
    sample_size: int = 8192
    rounding_margin: float = 1e-6
    bound_steps: int = 8
    max_steps: int = 255
    max_drift: float = 1.05
    blocks_per_lookup: int = 64


DEFAULT_TUNING = Tuning()
