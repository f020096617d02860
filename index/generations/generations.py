r"""How does a new index become live? Immutable folders of arrays, one of them named by `CURRENT`.

    CURRENT          "13 5f0c6a11\n": the live generation and the CRC-32 of its manifest
    g12/manifest     what is in it: meta, parts with size and CRC-32, arrays with their place
    g12/arrays       the arrays that were new in generation 12: a *part*
    g12/checked      when this part was last read whole and found right (see `parts`)
    g13/...          refers to parts of older generations for the arrays that it took over
    staged.tmp/      the arrays of a merge that is not over (see `staged`)

A generation is written as `gN.tmp` and fsynced file by file; its folder, the rename and `CURRENT`
follow, each durable before the next. So whenever the power goes, `CURRENT` names a whole one.
Numbers only grow. They are not index versions: a merge makes a generation without a new version,
and a rollback may name an older one; versions are the business of `meta`.

Damage raises GenerationDamaged, and who has the database publishes afresh. It is found when a
generation is opened: its manifest and small parts are checksummed each time, a large part once
after each start of the machine and whenever its file was touched.

Only the holder of the writer's lock may publish, make_current or prune; anyone may read.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from index.errors import DataFolderError, GenerationDamaged
from index.generations import array_files
from index.generations import manifest as manifests
from index.generations.array_files import Array
from index.generations.disk import DISK, Disk
from index.generations.manifest import Json, Manifest, Part

KEPT = 3
STAGED = "staged.tmp"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Generation:
    """An open generation: its arrays stay readable for as long as they are referred to.

    `arrays` are read-only. `checksum` is the manifest's: with the number it identifies a
    generation, also where numbers began again because the folder was lost.
    """

    number: int
    checksum: int
    meta: Mapping[str, Json]
    arrays: Mapping[str, Array]
    manifest: Manifest


class Generations:
    """The generations in one folder, which is made when something is first published."""

    def __init__(self, folder: Path, *, disk: Disk = DISK) -> None:
        self.folder = folder
        self._disk = disk
        self._pointer = folder / "CURRENT"
        self._open: Generation | None = None

    # --- reading ---------------------------------------------------------------------------------

    def current(self) -> Generation | None:
        """Return the live generation, or None if none was ever published.

        The same object as last time while nothing was published since: that costs one read of a
        tiny file. Raises GenerationDamaged.
        """
        named = self._named()
        while named is not None:
            seen = self._open
            if seen is not None and (seen.number, seen.checksum) == named:
                return seen
            try:
                self._open = self._read(*named)
            except GenerationDamaged:
                # Its folder may have been pruned since `CURRENT` was read: a newer one is live.
                if (now := self._named()) == named:
                    raise
                named = now
        return None

    def open(self, number: int) -> Generation:
        """Open a kept generation, live or not. Raises GenerationDamaged if it is not whole."""
        return self._read(number, None)

    def kept(self) -> tuple[int, ...]:
        """Return the three newest generations and the one that `CURRENT` names, oldest first."""
        newest = self._published()[-KEPT:]
        with suppress(GenerationDamaged):
            if (named := self._named()) is not None:
                newest.append(named[0])
        return tuple(sorted(set(newest)))

    def check(self, generation: Generation, *, deep: bool = False) -> tuple[str, ...]:
        """Return what is wrong with a generation's files by now, a sentence each; () if nothing.

        The manifest and all sizes are checked; with `deep`, every byte is read. What is found
        wrong is no longer trusted: the next `current` or `open` raises GenerationDamaged.
        """
        try:
            _, manifest = self._manifest(generation.number, generation.checksum)
        except GenerationDamaged as error:
            self._open = None
            return (f"g{generation.number}: {error.problem}",)
        found = []
        for number, part in manifest.parts.items():
            if problem := array_files.problem(self._folder(number), part, whole=deep):
                array_files.distrust(self._folder(number), self._disk)
                self._open = None
                found.append(f"g{number}: {problem}")
        return tuple(found)

    def _read(self, number: int, expected: int | None) -> Generation:
        checksum, manifest = self._manifest(number, expected)
        data = {}
        for holder, part in manifest.parts.items():
            try:
                data[holder] = array_files.read(self._folder(holder), part, self._disk)
            except ValueError as error:
                raise GenerationDamaged(self._folder(holder), str(error), number) from error
        arrays = {
            name: array_files.view(data[place.part], place)
            for name, place in manifest.places.items()
        }
        return Generation(
            number=number,
            checksum=checksum,
            meta=MappingProxyType(dict(manifest.meta)),
            arrays=MappingProxyType(arrays),
            manifest=manifest,
        )

    def _manifest(self, number: int, expected: int | None) -> tuple[int, Manifest]:
        path = self._folder(number) / "manifest"
        try:
            content = path.read_bytes()
            checksum = manifests.checksum(content)
            return checksum, manifests.load(content, expected)
        except OSError as error:
            problem = f"manifest cannot be read: {error.strerror}"
            raise GenerationDamaged(path.parent, problem, number) from error
        except ValueError as error:
            raise GenerationDamaged(path.parent, f"manifest: {error}", number) from error

    # --- writing ---------------------------------------------------------------------------------

    def publish(
        self,
        arrays: Mapping[str, Array],
        meta: Mapping[str, Json],
        reuse: Generation | None = None,
        *,
        live: bool = True,
        staged: Part | None = None,
    ) -> Generation:
        """Write a new generation, durably, make it the live one and return it open.

        An array that is (by identity) one of `reuse.arrays` is referred to and not written, under
        whatever name; where little of its part is still in use, it is copied; none is where all
        were `staged`. With `live=False`, `CURRENT` stays. Raises DataFolderError when the disk is
        full or fails: then the old generation is live, or this one if only the last fsync failed;
        ask `current`.
        """
        with self._refusals():
            generation = self.open(self._write(arrays, meta, reuse, staged))
            return self._go_live(generation, new=True) if live else generation

    def make_current(self, number: int) -> Generation:
        """Make a kept generation the live one, durably, and return it open: a rollback.

        Raises GenerationDamaged if it is not whole, DataFolderError if the disk refuses.
        """
        generation = self.open(number)
        with self._refusals():
            return self._go_live(generation)

    def prune(self, keep: Collection[int] = ()) -> None:
        """Remove all but the kept generations, those in `keep`, and the parts they refer to.

        What cannot be removed now (mapped, on Windows) is left for the next time.
        """
        wanted = {*self.kept(), *keep}
        for number in tuple(wanted):
            with suppress(GenerationDamaged):
                wanted |= self._manifest(number, None)[1].parts.keys()
        for path in tuple(self._folders()):
            if path.name not in {f"g{number}" for number in wanted}:
                self._drop(path)

    @contextmanager
    def staged(self, arrays: Mapping[str, Array]) -> Iterator[Part]:
        """Write all arrays of a generation that is yet to be published, and sync them.

        Needs the merge's lock alone. What is not published is gone afterwards. DataFolderError.
        """
        aside = self.folder / STAGED
        self._drop(aside)
        try:
            with self._refusals():
                self._disk.make_folder(aside)
                part = array_files.write(aside, arrays, self._disk)
            yield part
        finally:
            self._drop(aside)

    def _write(
        self,
        arrays: Mapping[str, Array],
        meta: Mapping[str, Json],
        reuse: Generation | None,
        staged: Part | None,
    ) -> int:
        old = array_files.carried_over(arrays, reuse.arrays, reuse.manifest) if reuse else {}
        new = {name: array for name, array in arrays.items() if name not in old}
        held = reuse.manifest.parts if reuse else {}
        listed = {place.part: held[place.part] for place in old.values()}
        self._disk.make_folders(self.folder)
        number = self._next()
        places = {**old, **array_files.lay_out(new, number)}
        aside = self.folder / (STAGED if staged else f"g{number}.tmp")
        try:
            if not staged:
                self._disk.make_folder(aside)
            if new:
                listed[number] = staged or array_files.write(aside, new, self._disk)
            manifest = Manifest(meta=meta, parts=listed, places=places)
            self._disk.write_file(aside / "manifest", [manifests.dump(manifest)])
            self._disk.sync_folder(aside)
            self._disk.rename(aside, self._folder(number))
            self._disk.sync_folder(self.folder)
        except OSError:
            self._drop(aside)
            self._drop(self._folder(number))
            raise
        return number

    def _go_live(self, generation: Generation, *, new: bool = False) -> Generation:
        named = (generation.number, generation.checksum)
        try:
            self._disk.replace_file(self._pointer, b"%d %08x\n" % named)
        except OSError:
            if new and self._named() != named:
                self._drop(self._folder(generation.number))
            raise
        self._open = generation
        return generation

    def _drop(self, path: Path) -> None:
        """Remove a generation's folder, in one step for those who list the folder."""
        with suppress(OSError):
            if path.suffix != ".tmp":
                aside = path.with_name(path.name + ".tmp")
                self._disk.rename(path, aside)
                path = aside
            self._disk.remove_tree(path)

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            problem = f"cannot be written ({error.strerror or error})"
            raise DataFolderError(self.folder, problem) from error

    def _folder(self, number: int) -> Path:
        return self.folder / f"g{number}"

    def _folders(self) -> Iterator[Path]:
        """Yield the folders of generations, half-written and half-removed ones as well."""
        if self.folder.is_dir():
            for path in sorted(self.folder.iterdir()):
                if re.fullmatch(r"g\d+(\.tmp)?", path.name) and path.is_dir():
                    yield path

    def _published(self) -> list[int]:
        """Return the numbers of the generations that were renamed in and not yet out."""
        whole = (path for path in self._folders() if path.suffix != ".tmp")
        return sorted(int(path.name[1:]) for path in whole if (path / "manifest").exists())

    def _named(self) -> tuple[int, int] | None:
        """Return the number and checksum in `CURRENT`."""
        try:
            with self._pointer.open("rb", buffering=0) as file:  # a question waits for this
                text = file.read()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise GenerationDamaged(self._pointer, error.strerror or "unreadable") from error
        if not (match := re.fullmatch(rb"(\d{1,18}) ([0-9a-f]{8})\n", text)):
            raise GenerationDamaged(self._pointer, "it names no generation")
        return int(match[1]), int(match[2], 16)

    def _next(self) -> int:
        """Return a number above all that can be seen, half-written generations included."""
        numbers = [int(re.sub(r"\D", "", path.name)) for path in self._folders()]
        with suppress(GenerationDamaged):
            numbers.append((self._named() or (0, 0))[0])
        return max(numbers, default=0) + 1
