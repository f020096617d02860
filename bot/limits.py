"""Limits of Discord, and our own budgets within them.

The first group are Discord's limits, from its documentation in 2026; the second group are budgets
that keep one answer within one message. Lengths count characters after escaping.
"""

COMPONENTS = 40
BUTTONS_A_ROW = 5
COMPONENT_TEXT = 4000
CUSTOM_ID = 100
LINK = 512
FAQ_ANSWER = 2000  # characters of an answer that a moderator writes
UPLOAD = 20_000_000  # bytes of an attached source
CHOICES = 25
CHOICE = 100
TYPED = 100  # of what is being typed, that suggestions are looked up for
CHOICE_NAME = 60  # of it for the name of a source whose title others have too

PLAIN_TEXT = 1800  # leaves room for what a client adds when it forwards or edits
QUESTION = 4000  # in a message or a slash option, which may tell a story before it asks
QUOTE = 900  # with its footnotes; three of them and what stands around fit COMPONENT_TEXT
QUOTE_FLOOR = 200  # of it for the quote, however long the footnotes are
ABOVE = 200  # of it for what is shown over the quote, such as the question that it answers
ABOVES = 2  # such texts over one quote
CITATIONS = 3  # to a quote; further ones are counted
PASSAGE = 420
PASSAGES = 5  # to a page of found passages
FURTHER = 15  # passages beyond those quoted
PARAGRAPH = 1500
NEIGHBOUR = 1000
TITLE = 80
SOURCE = 60  # of the name of a source, beside its title
WORD = 40
ECHO = 240
FURTHER_QUESTIONS = 3  # of one message, named as not answered
FURTHER_QUESTION = 100  # of each of them
CLAIM_FIGURES = 5  # lines that compare figures of a claim
REASON = 500  # of a vote
FILE_BYTES = 8_000_000

NAMES_SECONDS = 0.7  # for the names of members that a command marks
DIRECTORY_SECONDS = 0.05  # then the list of sources of the version before is searched
DEFER_SECONDS = 1.5  # half of the three seconds that Discord waits for a first response
SHORT_WORK_SECONDS = 0.2  # that work gets at least before it is announced
READERS = 2  # threads that answer; Python runs one at a time, and more only contend
GIVE_WAY_SECONDS = 0.2  # that a re-index pauses after each source while people wait for answers
SWITCH_SECONDS = 0.001  # after which a thread lets others run: a fifth of Python's usual time
COLLECT_AFTER = 20_000  # new objects after which Python looks for cycles; 700 take 4% of an answer
ANSWER_SECONDS = 12.0  # after that, a question is given up
FIRST_RESPONSE_SECONDS = 2.9  # after the three seconds that Discord waits, a try is useless
RETRY_SECONDS = (1.0, 2.0)  # pauses before a second and a third try
FIRST_RETRY_SECONDS = (0.3, 0.7)  # the same, within the three seconds of a first response
HELD_BACK_SECONDS = 60.0  # longer than that no answer waits for a rate limit
EDIT_SECONDS = 1.0  # between two edits of one progress message
GRACE_SECONDS = 8.0  # for questions under way when the process is told to stop
REMEMBERED = 2000  # questions kept in memory where they may not be stored, and ids seen
