"""Where do log lines go, and how do they look? Set up once, at the edge."""

import json
import logging
import sys
from collections.abc import Mapping
from datetime import UTC, datetime

from index.errors import ConfigError


class JsonLines(logging.Formatter):
    """One JSON object per line, for machines that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as time, level, logger and message, with a traceback if it has one."""
        line = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def log_to_stderr(env: Mapping[str, str], *, default: str = "WARNING") -> None:
    """Send log lines to stderr as FOOTNOTE_LOG_LEVEL and FOOTNOTE_LOG_FORMAT say."""
    level = env.get("FOOTNOTE_LOG_LEVEL", "").strip().upper() or default
    levels = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
    if level not in levels:
        raise ConfigError(f"FOOTNOTE_LOG_LEVEL must be one of {', '.join(levels)}, not {level}")
    style = env.get("FOOTNOTE_LOG_FORMAT", "").strip().lower() or "text"
    if style not in {"text", "json"}:
        raise ConfigError(f"FOOTNOTE_LOG_FORMAT must be text or json, not {style}")
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        JsonLines()
        if style == "json"
        else logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    )
    logging.basicConfig(level=level, handlers=[handler], force=True)
