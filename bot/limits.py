"""What does Discord allow, and what do we allow ourselves of it?

The first group are Discord's own limits, as its documentation gives them in 2026; the second
are budgets that keep one answer within one message. Lengths count characters after escaping.
"""

COMPONENTS = 40
COMPONENT_TEXT = 4000
CONTENT = 2000
CUSTOM_ID = 100
LINK = 512
CHOICES = 25
CHOICE = 100
TOKEN_MINUTES = 15

PLAIN_TEXT = 1800  # leaves room for what a client adds when it forwards or edits
QUESTION = 300  # a slash option
MESSAGE_QUESTION = 1000  # a message may tell a story before it asks
ASKS = 10  # of one member within ASKS_SECONDS
ASKS_SECONDS = 10.0
QUOTE = 800  # three quotes and their footnotes fit COMPONENT_TEXT
PLAIN_QUOTE = 380
PASSAGE = 420
PASSAGES = 5  # to a page of found passages
PARAGRAPH = 1500
NEIGHBOUR = 700
TITLE = 80
ECHO = 300

DEFER_SECONDS = 1.5  # half of the three seconds that Discord waits for a first response
ANSWER_SECONDS = 12.0  # after that, a question is given up
EDIT_SECONDS = 1.0  # between two edits of one progress message
GRACE_SECONDS = 8.0  # for questions under way when the process is told to stop
REMEMBERED = 2000  # questions kept in memory where they may not be stored, and ids seen
