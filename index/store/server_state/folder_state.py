"""What is kept for servers, in small databases of a data folder.

DATA/docs_corpus-…/answers.db      answers under buttons
DATA/docs_corpus-…/servers.db      settings, audit log, votes, reported gaps
DATA/docs_corpus-…/left-servers.json      when the bot left which server
DATA/docs_corpus-…/scope.db        golden questions about the shared articles
DATA/docs_corpus-…/servers/ID/scope.db    versions that a server saw, its golden questions
"""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from index.errors import ServedElsewhere, WriterBusy
from index.generations import DISK, Disk, hold_lock
from index.store.given_answers import KEPT_DAYS, SqliteAnswerLog, SqliteMemberStore
from index.store.server_state.folder_records import FILES, read_records, replace_records
from index.store.server_state.records import DEPARTURE, StateRecord
from index.store.server_state.scope_store import SqliteScopeStore
from index.store.server_state.served_part import ServedPart
from index.store.server_state.server_store import SqliteServerStore

ANSWERS = "answers.db"
SERVERS = "servers.db"
SCOPE_DATABASE = "scope.db"
LEFT_SERVERS = "left-servers.json"
SERVERS_FOLDER = "servers"


def find_server_folder(data_folder: Path, guild: int) -> Path:
    """Return the folder of what one server has in the data folder of a corpus."""
    return data_folder / SERVERS_FOLDER / str(guild)


class FolderState:
    """The databases of one data folder; each is made by the first change in it."""

    def __init__(self, folder: Path, *, disk: Disk = DISK) -> None:
        self._folder = folder
        self._disk = disk

    def open_answers(
        self, *, questions: bool = True, kept_days: int = KEPT_DAYS
    ) -> SqliteAnswerLog:
        """Open the log of answers; its file is made at once."""
        return SqliteAnswerLog(self._folder / ANSWERS, questions=questions, kept_days=kept_days)

    def open_members(self, *, kept_days: int = KEPT_DAYS) -> SqliteMemberStore:
        """Open the votes and gaps."""
        return SqliteMemberStore(self._folder / SERVERS, kept_days=kept_days)

    def open_servers(self) -> SqliteServerStore:
        """Open the settings and the audit log."""
        return SqliteServerStore(self._folder / SERVERS)

    def open_scope(self, guild: int | None) -> SqliteScopeStore:
        """Open what is kept of one server, or of the articles that all share if it is None."""
        return SqliteScopeStore(self._find_scope(guild))

    def list_guilds(self) -> list[int]:
        """Return the ids of the servers that have a folder, ascending."""
        folder = self._folder / SERVERS_FOLDER
        names = [path.name for path in folder.iterdir()] if folder.is_dir() else []
        return sorted(int(name) for name in names if name.isdecimal())

    def read_departures(self) -> dict[int, datetime]:
        """Return the servers that the bot has left, each with the time, in UTC."""
        # A damaged file costs some days more: the servers are noted again as left from now on.
        with suppress(OSError, ValueError, AttributeError, TypeError):
            noted = json.loads((self._folder / LEFT_SERVERS).read_text("utf-8")).items()
            return {
                int(guild): datetime.fromisoformat(moment).astimezone(UTC)
                for guild, moment in noted
            }
        return {}

    def change_departures(self, change: Callable[[dict[int, datetime]], bool]) -> None:
        """Store what `change` makes of the departures, if it returns True. Raises OSError."""
        left = self.read_departures()
        if change(left):
            written = {str(guild): at.isoformat() for guild, at in left.items()}
            self._disk.replace_file(self._folder / LEFT_SERVERS, json.dumps(written).encode())

    # --- all records -----------------------------------------------------------------------------

    def read_records(self) -> Iterator[StateRecord]:
        """Yield all that is kept. Raises StoreDamaged."""
        for path, guild in self._list_databases():
            yield from read_records(path, guild)
        for guild, at in self.read_departures().items():
            yield StateRecord(DEPARTURE, None, {"guild": guild, "at": at.isoformat()})

    def _list_databases(self) -> list[tuple[Path, int | None]]:
        """Return the databases that may exist, each with the server that it is of."""
        shared = [(self._folder / name, None) for name in (ANSWERS, SERVERS, SCOPE_DATABASE)]
        guilds = self.list_guilds()
        return [*shared, *((self._find_scope(guild), guild) for guild in guilds)]

    def _find_scope(self, guild: int | None) -> Path:
        folder = self._folder if guild is None else find_server_folder(self._folder, guild)
        return folder / SCOPE_DATABASE

    def replace_records(self, records: Iterable[StateRecord]) -> int:
        """Put records in the place of all that is kept; return how many.

        Raises OperationError or OSError. Each database is replaced whole or not at all.
        """
        left: dict[int, datetime] = {}
        done: set[Path] = set()
        count = 0
        for path, group in groupby(records, key=self._find_database):
            if path is None:
                for record in group:
                    left[record.row["guild"]] = datetime.fromisoformat(record.row["at"])
            elif path in done:
                raise ValueError(f"the records of {path} do not come together")
            else:
                done.add(path)
                self._create(path)
                count += replace_records(path, group)
        for path, _ in self._list_databases():
            if path not in done and path.exists():
                replace_records(path, ())

        def replace(known: dict[int, datetime]) -> bool:
            is_new = known != left
            known.clear()
            known.update(left)
            return is_new

        self.change_departures(replace)
        return count + len(left)

    def _find_database(self, record: StateRecord) -> Path | None:
        """Return the database that a record is of; departures are in none."""
        if record.table == DEPARTURE:
            return None
        name = FILES[record.table]
        return self._find_scope(record.guild) if name == SCOPE_DATABASE else self._folder / name

    @staticmethod
    def _create(path: Path) -> None:
        """Create a database with its tables, unless it is there."""
        if path.name == ANSWERS:
            SqliteAnswerLog(path).close()
        elif path.name == SERVERS:
            for store in (SqliteServerStore(path), SqliteMemberStore(path)):
                with closing(store):
                    store.create()
        else:
            with closing(SqliteScopeStore(path)) as scope:
                scope.create()

    # --- who serves which servers ----------------------------------------------------------------

    def claim(self, part: ServedPart | None) -> "FolderClaim":
        """Return the right to serve a part of the servers from this folder alone.

        Raises ServedElsewhere if another process serves some of them, as far as both have the same
        total.
        """
        return FolderClaim(self._folder, part)

    # --- erasing ---------------------------------------------------------------------------------

    def erase_source(self, source: str, *, scope: str | None = None) -> None:
        """Take a source out of the logged answers, or of those of a scope alone."""
        if (self._folder / ANSWERS).exists():
            with closing(self.open_answers()) as log:
                log.erase_source(source, scope=scope)

    def forget_server(self, guild: int) -> None:
        """Delete the answers, votes, settings and audit log of a server. Raises OperationError."""
        scope = str(guild)
        if (self._folder / ANSWERS).exists():
            with closing(self.open_answers()) as log:
                log.erase_scope(scope)
        if (self._folder / SERVERS).exists():
            with closing(self.open_servers()) as servers, closing(self.open_members()) as members:
                servers.forget(scope)
                members.forget(scope)


class FolderClaim:
    """Locks on files of a data folder, one for each number; they end with the process."""

    def __init__(self, folder: Path, part: ServedPart | None) -> None:
        """Take the locks. Raises ServedElsewhere if another process has one of them."""
        names = ["auto"]
        if part is not None:
            names = [f"{one}-of-{part.total}" for one in range(part.first, part.last + 1)]
        with ExitStack() as stack:
            for name in names:
                try:
                    stack.enter_context(hold_lock(folder / f"shard-{name}.lock"))
                except WriterBusy as error:
                    raise ServedElsewhere(str(folder)) from error
            self._held = stack.pop_all()

    def renew(self) -> None:
        """Do nothing: the locks last as long as the process."""

    def release(self) -> None:
        """Give the locks back."""
        self._held.close()
