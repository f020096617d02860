"""Settings for all tests."""

import signal

from hypothesis import settings

# Tests time nothing, so Hypothesis sets no deadline. The parent profile keeps what CI asks for.
settings.register_profile("untimed", parent=settings(), deadline=None)
settings.load_profile("untimed")

# A shell's background job ignores SIGINT, and so would every process that the tests interrupt.
signal.signal(signal.SIGINT, signal.default_int_handler)
