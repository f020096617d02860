"""Fetching from the web, from public addresses only. Slow to import, for it loads TLS."""

from index.sources.web.fetch import PageGone, fetch_page
from index.sources.web.public_addresses import parse_url, resolve_public_address

__all__ = ["PageGone", "fetch_page", "parse_url", "resolve_public_address"]
