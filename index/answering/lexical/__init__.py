"""Relations between words: synonyms and word families."""
