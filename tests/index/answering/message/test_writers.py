"""Where a question speaks of whoever wrote the text."""

import pytest

from index.answering.message import find_writers

CASES = [
    # question, the nouns with what they are read as, all words that carry no subject
    ("who did the reviewer buy it for", "reviewer=i", "reviewer"),
    ("what does the author's sister cook", "author's=my", "author's"),
    ("what did the original poster plant", "poster=i", "original poster"),
    ("why is op late", "op=i", "op"),
    ("where does op's uncle live", "op's=my", "op's"),
    ("how long did this customer wait", "customer=i", "customer"),
    ("what does the author of the post grow", "author=i", "author post"),
    ("what does the blog's author grow", "author=i", "blog's author"),
    ("what does the writer think of the soup", "writer=i", "writer think"),
    ("what is the writer's opinion of the soup", "writer's=my", "writer's opinion"),
    ("according to the author which bus is best", "author=i", "according author"),
    ("when do the couple swim", "couple=i", "couple"),
    ("how long did the product last", "", "product"),
    ("what broke in the review", "", "review"),
    # nobody who wrote the text, or a writer who is asked about
    ("who is the author of the novel", "", ""),
    ("what does the user interface look like", "", ""),
    ("when is customer service open", "", ""),
    ("which author won the prize", "", ""),
    ("how many users are online", "", ""),
    ("where is the poster of the film", "", ""),
    ("when was the article published", "", ""),
    ("what product does it replace", "", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("question", "nouns", "framing"), CASES)
def test_words_for_the_writer_are_found(question, nouns, framing):
    """They are nouns behind an article, with what only says that the writer tells it."""
    words = question.split()
    found = find_writers(words)
    assert " ".join(f"{words[at]}={said}" for at, said in found.nouns.items()) == nouns
    assert " ".join(words[at] for at in sorted(found.framing)) == framing
