"""A page as a server sent it, and by what the server recognises its version. Pure."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a server said of a page's version, sent back to ask whether it has a newer one."""

    etag: str | None = None
    last_modified: str | None = None


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedPage:
    """A page as received. `data` is None if it is the version of the validators that were sent.

    `url` is the address after redirects, `media_type` in lower case, "" if none was stated, as is
    `file_name`, under which a browser would save it.
    """

    url: str
    data: bytes | None
    media_type: str = ""
    file_name: str = ""
    charset: str | None = None
    validators: Validators = NO_VALIDATORS
