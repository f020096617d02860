"""Text analysis: tokens, folding, stems, acronyms, numerals. Text becomes terms."""
