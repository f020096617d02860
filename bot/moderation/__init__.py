"""What moderators do with the articles."""
