"""Answer span extraction: the words of a sentence that answer, printed bold."""
