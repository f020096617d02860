"""`why`, `eval` and `verify`: may these answers be trusted?"""

import argparse

from index.cli.frame import Command
from index.cli.opening import opened
from index.cli.output import note, page, page_json, visible
from index.cli.progress import ProgressBar
from index.settings import IndexSettings
from index.wire import fault_json


def _json(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--json", action="store_true", help="print JSON")


def _verify(args: argparse.Namespace, settings: IndexSettings) -> int:
    """Re-check every citation against its source; exit code 1 when one does not hold."""
    with opened(settings, refresh=False) as engine, ProgressBar() as bar:
        faults = engine.verify(watcher=bar)
        version = engine.version
    if args.json:
        page_json({"version": version, "faults": [fault_json(fault) for fault in faults]})
        return int(bool(faults))
    for fault in faults:
        place = visible(fault.source or "the index")
        where = f"{place} ¶{fault.paragraph}" if fault.paragraph else place
        page(f"{where}: {visible(fault.what)}")
    if faults:
        note(f"{len(faults)} faults; read the sources anew with: footnote reindex")
        return 1
    note(f"Every citation of version {version} holds.")
    return 0


COMMANDS = (
    Command(
        name="verify",
        summary="check every citation against its source again",
        arguments=_json,
        run=_verify,
    ),
)
