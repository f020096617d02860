"""The connection to Discord: log in, stay, stop."""
