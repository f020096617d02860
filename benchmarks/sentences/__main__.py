"""Benchmark of sentence splitting against gold sentences, beside other splitters.

    python -m benchmarks.sentences --conllu FOLDER      # a treebank: F1 of its boundaries
    python -m benchmarks.sentences --rules FILE.json    # rule cases: share split correctly
    python -m benchmarks.sentences                      # our own cases, all languages
    python -m benchmarks.sentences --language de        # texts without a language are German
    python -m benchmarks.sentences --hostile            # times on hostile text

The others are nltk's Punkt without training, pysbd, sentencex, razdel, syntok and uniseg (the
Unicode rules UAX 29, as in ICU), as far as they are installed, each for the languages that it has;
in other languages a splitter is used as for English. F1 counts sentence ends by character offset
within a paragraph, without the paragraph's own end.
Times are processor times on one core, the best of three runs.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from time import process_time
from typing import Any

from benchmarks.sentences.gold import GoldSet, read_folder, read_rules
from benchmarks.sentences.hostile import measure_hostile
from benchmarks.sentences.scores import Score, score_splitter
from benchmarks.sentences.splitters import load_splitters, split_ours
from index.analysis import extract_terms

OUR_CASES = Path(__file__).parents[1] / "data_sentences"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the benchmark; return 0, or 2 if there is nothing to measure."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.sentences", description="Measure sentence splitting."
    )
    parser.add_argument("--rules", type=Path, action="append", default=[], metavar="FILE.json")
    parser.add_argument("--conllu", type=Path, action="append", default=[], metavar="DIR")
    parser.add_argument(
        "--language", metavar="CODE", help="the language of texts that state none, e.g. de"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--misses", action="store_true", help="show each wrong boundary of ours")
    parser.add_argument("--hostile", action="store_true", help="time hostile text instead")
    options = parser.parse_args(argv)
    if options.hostile:
        return _print_hostile(as_json=options.json)
    sets = [read_rules(path) for path in options.rules]
    sets += [gold for folder in options.conllu for gold in read_folder(folder)]
    if not options.rules and not options.conllu:
        sets = [read_rules(path) for path in sorted(OUR_CASES.glob("*.json"))]
    sets = [gold.in_language(options.language) for gold in sets if gold.paragraphs]
    if not sets:
        print("nothing to measure: no rule case and no sentence found", file=sys.stderr)
        return 2
    if options.misses:
        return _print_misses(sets)
    report = [measure_set(gold) for gold in sets]
    print(
        json.dumps({"sets": report}, ensure_ascii=False) if options.json else _format_table(report)
    )
    return 0


def measure_set(gold: GoldSet) -> dict[str, Any]:
    """Return the scores of all splitters on one gold set, as the JSON output has them."""
    scores = [
        score_splitter(name, split, gold.paragraphs) for name, split in load_splitters().items()
    ]
    return {
        "set": gold.name,
        "paragraphs": len(gold.paragraphs),
        "sentences": sum(len(paragraph.sentences) for paragraph in gold.paragraphs),
        "splitters": [asdict(_round(each)) for each in scores],
        "terms_per_second": round(_measure_analysis(gold)),
    }


def _measure_analysis(gold: GoldSet) -> float:
    texts = [paragraph.text for paragraph in gold.paragraphs]
    count, seconds = 0, float("inf")
    for _ in range(3):
        started = process_time()
        count = sum(len(extract_terms(text)) for text in texts)
        seconds = min(seconds, process_time() - started)
    return count / max(seconds, 1e-9)


def _round(each: Score) -> Score:
    return replace(
        each,
        accuracy=round(each.accuracy, 4),
        precision=round(each.precision, 4),
        recall=round(each.recall, 4),
        f1=round(each.f1, 4),
        sentences_per_second=round(each.sentences_per_second),
        tokens_per_second=round(each.tokens_per_second),
    )


def _format_table(report: Sequence[dict[str, Any]]) -> str:
    lines = []
    for each in report:
        lines.append(
            f"{each['set']}: {each['paragraphs']} paragraphs, {each['sentences']} sentences"
        )
        lines.append(
            f"  {'':10}{'accuracy':>10}{'precision':>11}{'recall':>9}{'F1':>8}"
            f"{'sentences/s':>13}{'tokens/s':>12}"
        )
        lines += [
            f"  {row['splitter']:10}{row['accuracy']:10.4f}{row['precision']:11.4f}"
            f"{row['recall']:9.4f}{row['f1']:8.4f}{row['sentences_per_second']:13,}"
            f"{row['tokens_per_second']:12,}"
            for row in each["splitters"]
        ]
        lines.append(f"  terms with stems: {each['terms_per_second']:,} a second")
    return "\n".join(lines)


def _print_hostile(*, as_json: bool) -> int:
    found = measure_hostile()
    if as_json:
        print(json.dumps({"hostile": [asdict(each) for each in found]}))
        return 0
    print(f"{'milliseconds for':20}{'12,500':>8}{'25,000':>8}{'50,000':>8} characters")
    for each in found:
        print(f"{each.name:20}" + "".join(f"{value:8.1f}" for value in each.milliseconds))
    return 0


def _print_misses(sets: Sequence[GoldSet]) -> int:
    for gold in sets:
        for paragraph in gold.paragraphs:
            found = split_ours(paragraph.text, paragraph.language)
            if found != [sentence.strip() for sentence in paragraph.sentences]:
                print(gold.name)
                print("  expected", *paragraph.sentences, sep="\n    ")
                print("  found", *found, sep="\n    ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
