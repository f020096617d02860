"""Messages to systemd, or to whatever else set NOTIFY_SOCKET, as sd_notify(3) describes them.

Why no library: the sdnotify package has had no release since 2016, and this is one datagram.
"""

import logging
import os
import socket
from collections.abc import Mapping

logger = logging.getLogger(__name__)


class ServiceManager:
    """Tells the service manager that the bot is ready, alive or stopping; without one, nobody."""

    def __init__(self, env: Mapping[str, str] = os.environ) -> None:
        address = env.get("NOTIFY_SOCKET", "")
        self._address = "\0" + address[1:] if address.startswith("@") else address

    def ready(self, status: str) -> None:
        """Report that the bot has started; `status` is shown by systemctl."""
        self._send(f"READY=1\nSTATUS={status}")

    def alive(self) -> None:
        """Report that the bot is not stuck, for a unit with WatchdogSec."""
        self._send("WATCHDOG=1")

    def status(self, text: str) -> None:
        """Set the line that systemctl shows."""
        self._send(f"STATUS={text}")

    def stopping(self) -> None:
        """Report that the bot answers what is under way, and ends."""
        self._send("STOPPING=1")

    def _send(self, message: str) -> None:
        if not self._address or not hasattr(socket, "AF_UNIX"):
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sender:
                sender.setblocking(False)
                sender.sendto(message.encode(), self._address)
        except OSError as error:
            logger.debug("the service manager was not reached: %s", error)
