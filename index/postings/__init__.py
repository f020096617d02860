"""The inverted index of one field of one volume."""
