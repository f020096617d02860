"""Question analysis: terms, answer type, syntactic form, expansion, spelling."""
