"""Speed of exact search, beside other systems."""
