"""What holds for every test."""

from hypothesis import settings

# Tests time nothing: a busy machine is no failure. The parent keeps what CI asks for.
settings.register_profile("untimed", parent=settings(), deadline=None)
settings.load_profile("untimed")
