"""Fetching from the web, from public addresses only. Slow to import, for it loads TLS."""

from index.sources.web.fetch import PageGone, fetch_page
from index.sources.web.public_addresses import (
    join_address,
    parse_url,
    resolve_public_address,
)

__all__ = ["PageGone", "fetch_page", "join_address", "parse_url", "resolve_public_address"]
