"""What does it cost, and how good is it? Each module is one command."""
