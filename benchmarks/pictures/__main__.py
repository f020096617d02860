"""The pictures of the README, taken from the preview by a headless browser.

    python -m benchmarks.pictures [FOLDER] [--width PIXELS] [--all]

It needs chromium and the preview extra. `--width 390` shows what a phone shows, and `--all` adds
what the README does not show. The program types questions and presses buttons, and each picture
shows the messages that result. The questions are the constants below; the articles are the bundled
ones, and for answers in other languages those of `benchmarks/data_parallel`. Japanese needs a font.
"""

import argparse
import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from benchmarks.parallel import DATA as PARALLEL
from benchmarks.pictures.browser import Page, open_page
from bot.settings import BotSettings
from bot.tools.simulated_discord import PreviewWorld, open_preview_world
from index import Engine, IndexSettings

FOLDER = Path(".github/pictures")
QUESTION = "How many times was the soldier hit?"
QUOTED_TWICE = "Who said that the guards had kept to the rules?"
UNANSWERABLE = "Was the warehouse covered by insurance?"
MARKET = """\
Market day moves to the square

The weekly market moves from Pier 9 to the square for as long as the clearing lasts.

It opens at eight in the morning, as before.
"""
IN_LANGUAGES = {
    "german": ("de", "Wie viele Jahre dauerte der Krieg gegen die nördlichen Stämme?"),
    "japanese": ("ja", "重い車両の通行はなぜ禁止されていますか？"),
}
"""Questions in other languages, by the name of the picture, with the locale of the server."""
WIDTH, HEIGHT, SCALE = 1000, 1500, 1.5
_COMMANDS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("help", "help", {}),
    ("find", "find", {"words": "warehouse fire"}),
    ("source", "source", {"name": "harbor/gazette-warehouse-fire.md"}),
    ("golden", "sources golden add", {"question": QUESTION}),
    ("sources", "sources list", {}),
    ("history", "sources history", {}),
    ("erase", "sources remove", {"source": "harbor/herald-market-day.txt", "erase": True}),
    ("gaps", "insights gaps", {}),
    ("top", "insights top", {}),
    ("settings", "settings", {"answers": "private", "cooldown": 30}),
    ("privacy", "privacy", {}),
)

_MESSAGES = "[...document.querySelectorAll('#channel-message-list > article')]"
_COMPOSER = "document.querySelector('#channel-composer-input')"
_IDLE = (
    "!document.querySelector('[aria-busy=true]')"
    " && !document.querySelector('#send-message').disabled"
)


class Channel:
    """The channel in the preview, used as a member uses it."""

    def __init__(self, page: Page) -> None:
        self._page = page

    async def wait_until_ready(self) -> None:
        """Wait until the page shows the welcome and takes input."""
        await self._page.wait_until(f"{_MESSAGES}.length && {_IDLE}")
        toggle = "document.querySelector('#messages-toggle')"
        if await self._page.run(f"{toggle}.getAttribute('aria-expanded') === 'true'"):
            await self._page.run(f"{toggle}.click()")
            await asyncio.sleep(1.0)  # the sidebar slides away

    async def view_as(self, name: str) -> None:
        """Show the channel as another member sees it."""
        await self._page.run(
            "(() => { const picker = document.querySelector('#viewer-picker');"
            f"picker.value = [...picker.options].find(o => o.text.includes({name!r})).value;"
            "picker.dispatchEvent(new Event('change', {bubbles: true})); })()"
        )
        await asyncio.sleep(0.5)
        await self._page.wait_until(_IDLE)

    async def write(self, text: str) -> None:
        """Type a message and send it."""
        before = await self._count()
        await self._page.run(
            f"(() => {{ const input = {_COMPOSER}; input.focus(); input.value = {text!r};"
            "input.dispatchEvent(new Event('input', {bubbles: true}));"
            "document.querySelector('#channel-composer').requestSubmit(); })()"
        )
        await self._wait_for_more_than(before)

    async def refresh(self) -> None:
        """Reload the messages that the bot has sent meanwhile."""
        await self._page.run("document.querySelector('#refresh').click()")
        await asyncio.sleep(0.5)
        await self._page.wait_until(_IDLE)

    async def press(self, label: str) -> None:
        """Press the first button with this label below the last message."""
        before = await self._count()
        await self._page.run(
            f"[...{_MESSAGES}.at(-1).querySelectorAll('button.component-button')]"
            f".find(b => b.innerText.trim() === {label!r}).click()"
        )
        await self._wait_for_more_than(before)

    async def screenshot(self, *, last: int) -> bytes:
        """Return a picture of the last messages, PNG."""
        await self._page.run(f"{_MESSAGES}.at(-1).scrollIntoView({{block: 'end'}})")
        await asyncio.sleep(0.3)
        x, y, width, height = await self._page.run(
            f"(() => {{ const shown = {_MESSAGES}.slice(-{last}).map(m => "
            "m.getBoundingClientRect()); const [first, end] = [shown[0], shown.at(-1)];"
            "return [first.left, first.top, first.width, end.bottom - first.top]; })()"
        )
        return await self._page.screenshot(x=x, y=y - 8, width=min(width, 720), height=height + 8)

    async def _count(self) -> int:
        return int(await self._page.run(f"{_MESSAGES}.length"))

    async def _wait_for_more_than(self, before: int) -> None:
        await self._page.wait_until(f"{_MESSAGES}.length > {before} && {_IDLE}")
        await asyncio.sleep(0.3)


async def take_pictures(width: int = WIDTH, *, every: bool = False) -> dict[str, bytes]:
    """Return the README's pictures by name, PNG, of a page of `width` pixels; or `every` one."""
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "articles"
        shutil.copytree(IndexSettings().corpus_folder(), corpus)
        async with _open_channel(corpus, width) as (stage, channel):
            pictures = await _play_scenes(stage, channel, corpus)
            if every:
                pictures |= await _play_others(stage, channel)
    return pictures | await take_pictures_in_languages(width)


async def take_pictures_in_languages(width: int = WIDTH) -> dict[str, bytes]:
    """Return pictures of answers in servers of other languages by name, PNG."""
    pictures = {}
    for name, (locale, question) in IN_LANGUAGES.items():
        with tempfile.TemporaryDirectory() as folder:
            data = json.loads((PARALLEL / f"{locale}.json").read_text("utf-8"))
            for place, each in enumerate(data["articles"]):
                text = f"{each['title']}\n\n{each['text']}\n"
                (Path(folder) / f"{place}.txt").write_text(text, "utf-8")
            async with _open_channel(Path(folder), width, locale=locale) as (_, channel):
                await channel.wait_until_ready()
                await channel.write(f"@Footnote {question}")
                pictures[name] = await channel.screenshot(last=2)
    return pictures


@asynccontextmanager
async def _open_channel(
    corpus: Path, width: int, *, locale: str = "en-US"
) -> AsyncIterator[tuple[PreviewWorld, Channel]]:
    """Yield a simulated server that asks these articles, and its channel in a page."""
    with tempfile.TemporaryDirectory() as folder:
        settings = IndexSettings(data=Path(folder), corpus=corpus)
        with Engine.open(settings) as engine:
            async with (
                open_preview_world(BotSettings(index=settings), engine, locale=locale) as stage,
                stage.page() as preview,
                open_page(preview.url, width=width, height=HEIGHT, scale=SCALE) as page,
            ):
                yield stage, Channel(page)


async def _play_scenes(stage: PreviewWorld, channel: Channel, corpus: Path) -> dict[str, bytes]:
    await channel.wait_until_ready()
    await channel.write(f"@Footnote {QUESTION}")
    pictures = {"answer": await channel.screenshot(last=2)}
    await channel.press("Context")
    pictures["context"] = await channel.screenshot(last=1)
    await channel.write(f"@Footnote {QUOTED_TWICE}")
    pictures["same-wording"] = await channel.screenshot(last=2)
    await channel.write(f"@Footnote {UNANSWERABLE}")
    pictures["not-found"] = await channel.screenshot(last=2)
    await channel.press("Report gap")  # so that /insights gaps has something to show
    await channel.view_as("Theo")
    _edit(corpus)
    await stage.moderator.slash(stage.channel, "sources reindex")
    _blank(corpus)
    await stage.moderator.slash(stage.channel, "sources reindex")
    await channel.refresh()
    pictures["reindex"] = await channel.screenshot(last=2)
    return pictures


async def _play_others(stage: PreviewWorld, channel: Channel) -> dict[str, bytes]:
    """Use the commands that the README does not show, as the moderator."""
    place, moderator = stage.channel, stage.moderator
    pictures = {}
    for name, command, options in _COMMANDS:
        chosen = {"auto_answer": place} if command == "settings" else {}
        await moderator.slash(place, command, **options, **chosen)
        await channel.refresh()
        pictures[name] = await channel.screenshot(last=1)
    return pictures


def _edit(corpus: Path) -> None:
    """Add a paragraph to one article, and add a new article."""
    article = corpus / "harbor" / "gazette-warehouse-fire.md"
    text = article.read_text("utf-8")
    article.write_text(text + "\n\nThis article was updated on Wednesday morning.\n", "utf-8")
    (corpus / "harbor" / "herald-market-day.txt").write_text(MARKET, "utf-8")


def _blank(corpus: Path) -> None:
    """Replace an article by an almost empty one, as a faulty export would."""
    (corpus / "harbor" / "gazette-warehouse-fire.md").write_text("# Page not found\n", "utf-8")


def main() -> None:
    """Take the pictures and print their paths."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--width", type=int, default=WIDTH, help="of the page, in pixels")
    parser.add_argument("--all", action="store_true", help="what the README does not show, too")
    options = parser.parse_args()
    folder: Path = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, picture in asyncio.run(take_pictures(options.width, every=options.all)).items():
        path = folder / f"{name}.png"
        path.write_bytes(picture)
        print(path)


if __name__ == "__main__":
    main()
