"""The log on stderr: as text or JSON lines, with the id of the request that a line belongs to."""

from index.logs.log_format import configure_logging
from index.logs.request_id import (
    begin_request,
    claim_request_id,
    current_request,
    new_request_id,
)

__all__ = [
    "begin_request",
    "claim_request_id",
    "configure_logging",
    "current_request",
    "new_request_id",
]
