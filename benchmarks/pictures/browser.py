"""How is a page looked at without a person? Chromium, headless, told what to do over its port."""

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
_PATIENCE = 20.0


class Page:
    """One page of a browser; JavaScript in, values and pictures out."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)

    async def call(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method of the DevTools protocol and return its result."""
        number = next(self._numbers)
        await self._socket.send_json({"id": number, "method": method, "params": params})
        while True:
            answer = await self._socket.receive_json(timeout=_PATIENCE)
            if answer.get("id") == number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                result: dict[str, Any] = answer["result"]
                return result

    async def run(self, script: str) -> Any:
        """Run JavaScript in the page and return its value, awaited if it is a promise."""
        given = await self.call(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in given:
            raise RuntimeError(f"{script}: {given['exceptionDetails']}")
        return given["result"].get("value")

    async def until(self, condition: str) -> None:
        """Wait until a JavaScript expression is true. Raises TimeoutError."""
        async with asyncio.timeout(_PATIENCE):
            while not await self.run(f"Boolean({condition})"):  # noqa: ASYNC110 - no event tells us
                await asyncio.sleep(0.05)

    async def picture(self, *, x: float, y: float, width: float, height: float) -> bytes:
        """Return a part of the page as PNG."""
        clip = {"x": x, "y": y, "width": width, "height": height, "scale": 1}
        given = await self.call("Page.captureScreenshot", format="png", clip=clip)
        return base64.b64decode(given["data"])


@asynccontextmanager
async def opened(url: str, *, width: int, height: int, scale: float) -> AsyncIterator[Page]:
    """Open a page in a browser of its own, which is closed at the end."""
    program = shutil.which("chromium") or shutil.which("google-chrome") or "chromium"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        flags = (*_FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}")
        quiet = asyncio.subprocess.DEVNULL
        browser = await asyncio.create_subprocess_exec(
            program, *flags, "about:blank", stdout=quiet, stderr=quiet
        )
        try:
            port = await _port(Path(profile) / "DevToolsActivePort")
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


async def _port(path: Path) -> int:
    """Return the port that the browser took, once it has written it down."""
    async with asyncio.timeout(_PATIENCE):
        while (port := _written(path)) is None:  # noqa: ASYNC110 - no event tells us
            await asyncio.sleep(0.05)
    return port


def _written(path: Path) -> int | None:
    lines = path.read_text().splitlines() if path.exists() else []
    return int(lines[0]) if len(lines) > 1 else None
