"""The link that invites the bot to a server, and the permissions it asks for. Pure."""

from urllib.parse import urlencode, urlsplit

import discord

SCOPES = ("bot", "applications.commands")
NEEDED = (
    "view_channel",
    "send_messages",
    "send_messages_in_threads",
    "read_message_history",
)
"""Permissions without which the bot cannot answer where it is asked."""
HELPFUL = ("attach_files",)
"""Permissions for single functions, such as an article's exact text as a file."""
DISCORD = "https://discord.com"


def invite_link(application_id: int, *, api_url: str | None = None) -> str:
    """Return the address at which a moderator invites the application to a server.

    `api_url` is another Discord-compatible server's, with /api/v10; its host is used then.
    """
    permissions = discord.Permissions(**dict.fromkeys((*NEEDED, *HELPFUL), True))
    query = urlencode(
        {
            "client_id": application_id,
            "scope": " ".join(SCOPES),
            "permissions": permissions.value,
        }
    )
    return f"{_host(api_url)}/oauth2/authorize?{query}"


def missing_permissions(permissions: discord.Permissions) -> list[str]:
    """Return the needed permissions that are not granted, as Discord's settings name them."""
    if permissions.administrator:
        return []
    return [name.replace("_", " ") for name in NEEDED if not getattr(permissions, name)]


def _host(api_url: str | None) -> str:
    if api_url is None:
        return DISCORD
    parts = urlsplit(api_url)
    return f"{parts.scheme}://{parts.netloc}"
