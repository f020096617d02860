"""Connections to the nodes that the settings name, over TLS where an address says so."""

import ssl
from typing import Any

from index.errors import ConfigError
from index.settings import ClusterSettings


def make_client(settings: ClusterSettings) -> Any:
    """Return a client of opensearch-py. Raises ConfigError where that is missing."""
    try:
        from opensearchpy import OpenSearch  # noqa: PLC0415, an extra
    except ImportError:
        raise ConfigError(
            "FOOTNOTE_CLUSTER needs opensearch-py; install it with: "
            "pip install 'footnote-bot[cluster]'"
        ) from None
    context: ssl.SSLContext | None = None
    if settings.has_tls:
        context = _make_context(settings)
    return OpenSearch(
        hosts=[
            {"host": each.host, "port": each.port, "use_ssl": each.tls}
            for each in settings.addresses
        ],
        http_auth=settings.credentials,
        ssl_context=context,
        max_retries=len(settings.addresses) + 1,
        retry_on_status=(),
        retry_on_timeout=False,
        pool_maxsize=16,
    )


def _make_context(settings: ClusterSettings) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=str(settings.ca) if settings.ca else None)
    except (OSError, ssl.SSLError):
        raise ConfigError(
            f"FOOTNOTE_CLUSTER_CA: {settings.ca} is no file of certificates that can be read"
        ) from None
