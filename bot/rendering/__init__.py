"""Answers become cards, and cards become Discord messages."""
