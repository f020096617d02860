r"""Generations: immutable folders of arrays, of which the file `CURRENT` names the live one.

    CURRENT          "13 5f0c6a11\n": the live generation and the CRC-32 of its manifest
    g12/manifest     its contents: meta, array files with size and CRC-32, arrays with locations
    g12/arrays       the arrays that were new in generation 12 (see `array_files.py`)
    g12/checked      records the last check of this array file (see `array_files.py`)
    g13/...          refers to array files of older generations for the arrays that it took over
    staged.tmp/      the arrays of a merge in progress (see `Generations.stage`)

A generation is written as `gN.tmp` and fsynced file by file; its folder, the rename and `CURRENT`
follow, each durable before the next. So after a power cut at any time, `CURRENT` names a complete
generation. Numbers only grow. They are not index versions, which are in `meta`: a merge makes a
generation without a new version, and after a rollback `CURRENT` may name an older generation.

Damage raises GenerationDamaged; the caller then publishes again from the database. It is found when
a generation is opened: the manifest and small array files are checked each time, a large array file
once after each boot of the machine and whenever its size or times have changed.

Only the holder of the writer's lock may call publish, make_current or prune; anyone may read.
"""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from index.errors import DataFolderError, GenerationDamaged
from index.generations import array_files
from index.generations.array_files import Array
from index.generations.disk import DISK, Disk
from index.generations.generation_names import GenerationFolder
from index.generations.manifest import (
    ArrayFile,
    Json,
    Manifest,
    dump_manifest,
    load_manifest,
    verify_checksum,
)

NUM_KEPT = 3
"""Newest generations that are kept, for rollbacks and for readers that opened one a while ago."""
STAGED = "staged.tmp"
"""Name of the folder of a merge in progress."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Generation:
    """An open generation; its arrays, read-only, stay readable while somebody refers to them.

    `checksum` is that of the manifest. With the number it identifies a generation even if the
    folder was lost and numbers began again.
    """

    number: int
    checksum: int
    meta: Mapping[str, Json]
    arrays: Mapping[str, Array]
    manifest: Manifest


class Generations:
    """The generations in one folder, which is created by the first `publish`."""

    def __init__(self, folder: Path, *, disk: Disk = DISK) -> None:
        self.folder = folder
        self._disk = disk
        self._names = GenerationFolder(folder, disk)
        self._open: Generation | None = None

    # --- reading ---------------------------------------------------------------------------------

    def current(self) -> Generation | None:
        """Return the live generation, or None if none was ever published.

        Returns the same object as last time if nothing was published since, at the cost of reading
        one small file. Raises GenerationDamaged.
        """
        named = self._names.read_current()
        while named is not None:
            opened = self._open
            if opened is not None and (opened.number, opened.checksum) == named:
                return opened
            try:
                self._open = self._read(*named)
            except GenerationDamaged:
                # Its folder may have been removed since `CURRENT` was read: a newer one is live.
                if (now := self._names.read_current()) == named:
                    raise
                named = now
        return None

    def open(self, number: int) -> Generation:
        """Open a kept generation, live or not. Raises GenerationDamaged if it is damaged."""
        return self._read(number, None)

    def kept(self) -> tuple[int, ...]:
        """Return the three newest generations and the one that `CURRENT` names, oldest first."""
        newest = self._names.list_published()[-NUM_KEPT:]
        with suppress(GenerationDamaged):
            if (named := self._names.read_current()) is not None:
                newest.append(named[0])
        return tuple(sorted(set(newest)))

    def check(self, generation: Generation, *, deep: bool = False) -> tuple[str, ...]:
        """Return the problems of a generation's files, a sentence each; () if there are none.

        The manifest and all sizes are checked; with `deep`, every byte is read. After a problem,
        the next `current` or `open` raises GenerationDamaged.
        """
        try:
            _, manifest = self._read_manifest(generation.number, generation.checksum)
        except GenerationDamaged as error:
            self._open = None
            return (f"g{generation.number}: {error.problem}",)
        problems = []
        for number, file in manifest.files.items():
            folder = self._names.path_of(number)
            if problem := array_files.find_problem(folder, file, check_bytes=deep):
                array_files.forget_check(folder, self._disk)
                self._open = None
                problems.append(f"g{number}: {problem}")
        return tuple(problems)

    def _read(self, number: int, expected: int | None) -> Generation:
        """Open a generation; `expected` is the checksum that its manifest must have, if known."""
        checksum, manifest = self._read_manifest(number, expected)
        data = {}
        for written_by, file in manifest.files.items():
            folder = self._names.path_of(written_by)
            try:
                data[written_by] = array_files.read_arrays(folder, file, self._disk)
            except ValueError as error:
                raise GenerationDamaged(folder, str(error), number) from error
        arrays = {
            name: array_files.view_array(data[location.file], location)
            for name, location in manifest.locations.items()
        }
        return Generation(
            number=number,
            checksum=checksum,
            meta=MappingProxyType(dict(manifest.meta)),
            arrays=MappingProxyType(arrays),
            manifest=manifest,
        )

    def _read_manifest(self, number: int, expected: int | None) -> tuple[int, Manifest]:
        """Return a generation's manifest and its checksum. Raises GenerationDamaged."""
        path = self._names.path_of(number) / "manifest"
        try:
            content = path.read_bytes()
            checksum = verify_checksum(content)
            return checksum, load_manifest(content, expected)
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
        staged: ArrayFile | None = None,
    ) -> Generation:
        """Write a new generation, durably, make it the live one and return it open.

        An array that is, by identity, one of `reuse.arrays` is not written but referred to, under
        any name; if little of its file is still used, it is copied. If all arrays were `staged`,
        none is written. With `live=False`, `CURRENT` stays as it is. Raises DataFolderError when
        the disk is full or fails. Then the old generation is live, or the new one if only the last
        fsync failed; `current` returns which.
        """
        with self._disk_errors():
            generation = self.open(self._write(arrays, meta, reuse, staged))
            return self._go_live(generation, new=True) if live else generation

    def make_current(self, number: int) -> Generation:
        """Make a kept generation the live one, durably, and return it open: a rollback.

        Raises GenerationDamaged if it is damaged, DataFolderError if the disk is full or fails.
        """
        generation = self.open(number)
        with self._disk_errors():
            return self._go_live(generation)

    def prune(self, keep: Collection[int] = ()) -> None:
        """Remove all but the kept generations, those in `keep`, and the files they refer to.

        Files that cannot be removed now (on Windows, while they are mapped) are left for later.
        """
        needed = {*self.kept(), *keep}
        for number in tuple(needed):
            with suppress(GenerationDamaged):
                needed |= self._read_manifest(number, None)[1].files.keys()
        for path in tuple(self._names.list_folders()):
            if path.name not in {f"g{number}" for number in needed}:
                self._names.remove(path)

    def remove_others(self) -> None:
        """Remove every generation that the live one does not need, kept ones included."""
        named = self._names.read_current()
        if named is None:
            return
        needed = {named[0], *self._read_manifest(named[0], None)[1].files}
        for path in tuple(self._names.list_folders()):
            if path.name not in {f"g{number}" for number in needed}:
                self._names.remove(path)

    @contextmanager
    def stage(self, arrays: Mapping[str, Array]) -> Iterator[ArrayFile]:
        """Write all arrays of a generation durably, before it is published in the `with` block.

        Needs the merge lock and not the writer's lock. If the generation is not published, the
        file is removed at the end of the block. Raises DataFolderError.
        """
        aside = self.folder / STAGED
        self._names.remove(aside)
        try:
            with self._disk_errors():
                self._disk.make_folder(aside)
                file = array_files.write_arrays(aside, arrays, self._disk)
            yield file
        finally:
            self._names.remove(aside)

    def _write(
        self,
        arrays: Mapping[str, Array],
        meta: Mapping[str, Json],
        reuse: Generation | None,
        staged: ArrayFile | None,
    ) -> int:
        """Write a generation and return its number; arguments as in `publish`. Raises OSError."""
        reused = array_files.find_reusable(arrays, reuse.arrays, reuse.manifest) if reuse else {}
        new = {name: array for name, array in arrays.items() if name not in reused}
        known_files = reuse.manifest.files if reuse else {}
        files = {location.file: known_files[location.file] for location in reused.values()}
        self._disk.make_folders(self.folder)
        number = self._names.next_number()
        locations = {**reused, **array_files.assign_locations(new, number)}
        aside = self.folder / (STAGED if staged else f"g{number}.tmp")
        try:
            if not staged:
                self._disk.make_folder(aside)
            if new:
                files[number] = staged or array_files.write_arrays(aside, new, self._disk)
            manifest = Manifest(meta=meta, files=files, locations=locations)
            self._disk.write_file(aside / "manifest", [dump_manifest(manifest)])
            self._disk.sync_folder(aside)
            self._disk.rename(aside, self._names.path_of(number))
            self._disk.sync_folder(self.folder)
        except OSError:
            self._names.remove(aside)
            self._names.remove(self._names.path_of(number))
            raise
        return number

    def _go_live(self, generation: Generation, *, new: bool = False) -> Generation:
        """Make a generation the live one; if that fails, remove it if new. Raises OSError."""
        named = (generation.number, generation.checksum)
        try:
            self._names.write_current(*named)
        except OSError:
            if new and self._names.read_current() != named:
                self._names.remove(self._names.path_of(generation.number))
            raise
        self._open = generation
        return generation

    @contextmanager
    def _disk_errors(self) -> Iterator[None]:
        """Raise DataFolderError for an OSError."""
        try:
            yield
        except OSError as error:
            problem = f"cannot be written ({error.strerror or error})"
            raise DataFolderError(self.folder, problem) from error
