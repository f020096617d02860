"""A page in a headless Chromium, controlled over the DevTools protocol."""

import asyncio
import base64
import itertools
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--hide-scrollbars",
    "--remote-debugging-port=0",
)
_TIMEOUT = 20.0
"""Seconds until an answer of the browser, or a condition on a page, counts as missing."""


class Page:
    """One page of a browser: runs JavaScript and takes screenshots."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._ids = itertools.count(1)

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method of the DevTools protocol and return its result."""
        call_id = next(self._ids)
        await self._socket.send_json({"id": call_id, "method": method, "params": params})
        while True:
            answer = await self._socket.receive_json(timeout=_TIMEOUT)
            if answer.get("id") == call_id:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                result: dict[str, Any] = answer["result"]
                return result

    async def run(self, script: str) -> Any:
        """Run JavaScript in the page and return its value, awaited if it is a promise."""
        result = await self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in result:
            raise RuntimeError(f"{script}: {result['exceptionDetails']}")
        return result["result"].get("value")

    async def wait_until(self, condition: str) -> None:
        """Wait until a JavaScript expression is true. Raises TimeoutError."""
        async with asyncio.timeout(_TIMEOUT):
            while not await self.run(f"Boolean({condition})"):  # noqa: ASYNC110 - there is no event to wait for
                await asyncio.sleep(0.05)

    async def screenshot(self, *, x: float, y: float, width: float, height: float) -> bytes:
        """Return a rectangle of the page as PNG."""
        clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
        result = await self.call("Page.captureScreenshot", format="png", clip=clip)
        return base64.b64decode(result["data"])


@asynccontextmanager
async def open_page(url: str, *, width: int, height: int, scale: float) -> AsyncIterator[Page]:
    """Open a page in a browser of its own, and close the browser at the end."""
    program = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = (*_FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}")
        discard = asyncio.subprocess.DEVNULL
        browser = await asyncio.create_subprocess_exec(
            program, *flags, "about:blank", stdout=discard, stderr=discard
        )
        try:
            port = await _read_port(Path(profile) / "DevToolsActivePort")
            async with aiohttp.ClientSession() as session:
                async with session.put(f"http://127.0.0.1:{port}/json/new") as answer:
                    address = (await answer.json())["webSocketDebuggerUrl"]
                async with session.ws_connect(address, max_msg_size=0) as socket:
                    page = Page(socket)
                    await page.call(
                        "Emulation.setDeviceMetricsOverride",
                        width=width,
                        height=height,
                        deviceScaleFactor=scale,
                        mobile=False,
                    )
                    await page.call("Page.navigate", url=url)
                    yield page
        finally:
            browser.terminate()
            await browser.wait()


async def _read_port(path: Path) -> int:
    """Wait until the browser has written the number of its port to a file, and return it."""
    async with asyncio.timeout(_TIMEOUT):
        while (port := _parse_port(path)) is None:  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(0.05)
    return port


def _parse_port(path: Path) -> int | None:
    lines = path.read_text().splitlines() if path.exists() else []
    return int(lines[0]) if len(lines) > 1 else None
