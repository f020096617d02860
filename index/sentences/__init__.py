"""Where does a sentence end, and which rule said so?"""

from index.sentences.splitter import VERSION, Boundary, explain, split

__all__ = ["VERSION", "Boundary", "explain", "split"]
