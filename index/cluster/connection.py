"""Connections to the nodes that the settings name, over TLS where an address says so.

What fails there is told as an error of ours, without a password.
"""

import ssl
from typing import Any

from index.cluster.faults import clip, describe_status
from index.errors import (
    ClusterError,
    ClusterRefused,
    ClusterUnreachable,
    ConfigError,
    DocumentChanged,
)
from index.settings import ClusterSettings

_NOT_TRUSTED = (
    "the certificate of {where} is not trusted; name the file of its authority with "
    "FOOTNOTE_CLUSTER_CA"
)
_NO_ANSWER = "{where} did not answer within {seconds:g} s; look after its nodes"
_NO_CONNECTION = "{where} cannot be reached; start it, or correct FOOTNOTE_CLUSTER"
_NO_CLUSTER = "{where} does not answer as a search cluster; correct FOOTNOTE_CLUSTER"


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


def translate_error(
    settings: ClusterSettings, where: str, error: Exception, seconds: float
) -> ClusterError:
    """Return an error of the connection or an answer as ours; `where` names the cluster.

    `seconds` is for how long an answer was waited for.
    """
    from opensearchpy import exceptions as theirs  # noqa: PLC0415, only where it is used

    if isinstance(error, theirs.ConflictError):
        return DocumentChanged(f"{where}: another process was faster; try again")
    if isinstance(error, theirs.TransportError) and isinstance(error.status_code, int):
        return describe_status(where, error.status_code, error.info, settings.secrets)
    for kind, raised, message in (
        (theirs.SSLError, ClusterRefused, _NOT_TRUSTED),
        (theirs.ConnectionTimeout, ClusterUnreachable, _NO_ANSWER),
        (theirs.ConnectionError, ClusterUnreachable, _NO_CONNECTION),
        (theirs.SerializationError, ClusterRefused, _NO_CLUSTER),
    ):
        if isinstance(error, kind):
            return raised(message.format(where=where, seconds=seconds))
    text = clip(f"{type(error).__name__}: {error}", settings.secrets)
    return ClusterError(f"{where}: {text}")
