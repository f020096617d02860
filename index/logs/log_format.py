"""Logging to stderr, as text or as JSON lines."""

import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime

from index.errors import ConfigError
from index.logs.request_id import current_request


class TextFormatter(logging.Formatter):
    """Formats each log record as a line of text, with the request's id if there is one."""

    def format(self, record: logging.LogRecord) -> str:
        """Return time, level, logger, request and message, and any traceback below."""
        request = current_request()
        record.request = f" [{request}]" if request else ""
        return super().format(record)


class JsonLinesFormatter(logging.Formatter):
    """Formats each log record as a line of JSON, for programs that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as JSON: time, level, logger, request, message and any traceback."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            **({"request": current_request()} if current_request() else {}),
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def configure_logging(env: Mapping[str, str], *, default: str = "WARNING") -> None:
    """Log to stderr, by FOOTNOTE_LOG_LEVEL (else `default`) and FOOTNOTE_LOG_FORMAT.

    Raises ConfigError for a value that is not allowed.
    """
    level = env.get("FOOTNOTE_LOG_LEVEL", "").strip().upper() or default
    levels = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
    if level not in levels:
        raise ConfigError(f"FOOTNOTE_LOG_LEVEL must be one of {', '.join(levels)}, not {level}")
    style = env.get("FOOTNOTE_LOG_FORMAT", "").strip().lower() or "text"
    if style not in {"text", "json"}:
        raise ConfigError(f"FOOTNOTE_LOG_FORMAT must be text or json, not {style}")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        JsonLinesFormatter()
        if style == "json"
        else TextFormatter("%(asctime)s %(levelname)s %(name)s%(request)s: %(message)s")
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
