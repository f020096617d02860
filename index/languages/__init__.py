"""What is particular to a language, one table each."""
