"""The log on stderr: as text or JSON lines, with the id of the request that a line belongs to."""

from index.logs.log_format import configure_logging
from index.logs.request_id import current_request, request_scope

__all__ = ["configure_logging", "current_request", "request_scope"]
