"""``clicktodial contacts import|export|search``; ``source`` and ``sync`` stand beside."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from clicktodial.cli import contact_sources
from clicktodial.cli.output import Output
from clicktodial.errors import ClickToDialError, StorageError
from clicktodial.i18n import tr, trn

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator

    from clicktodial.storage.contacts import ContactStore
    from clicktodial.storage.imports import ImportResult

_STDIO = "-"
_SHOWN_PROBLEMS = 20


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``contacts`` and its sub-commands."""
    parser = commands.add_parser("contacts", help=tr("import, export and search people"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    _register_import(actions)
    _register_export(actions)
    _register_search(actions)
    contact_sources.register(actions)


def _register_import(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("import", help=tr("add people from vCard and CSV files"))
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help=tr("a file, or - for standard input")
    )
    _finish(parser, import_files)


def _register_export(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("export", help=tr("write all people to a file"))
    parser.add_argument(
        "--format", choices=("vcard", "csv"), help=tr("default: by the file's name")
    )
    parser.add_argument(
        "file",
        nargs="?",
        default=_STDIO,
        metavar="FILE",
        help=tr("a file, or - for standard output"),
    )
    _finish(parser, export_file)


def _register_search(actions: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = actions.add_parser("search", help=tr("find people by name, company or number"))
    parser.add_argument("text", nargs="+", metavar="TEXT")
    parser.add_argument("--limit", type=_amount, default=20, metavar="N")
    _finish(parser, search)


def _finish(parser: argparse.ArgumentParser, run: Callable[[argparse.Namespace], int]) -> None:
    parser.add_argument("--json", action="store_true", help=tr("print one JSON document"))
    parser.set_defaults(run=run)


def _amount(text: str) -> int:
    amount = int(text)
    if amount < 1:
        raise ValueError(text)
    return amount


def import_files(args: argparse.Namespace) -> int:
    """``contacts import FILE…``: each file whole or not at all; 1 when nothing was usable."""
    output = Output(as_json=args.json)
    try:
        with _store(output) as store:
            reports = [_import_one(store, name, output) for name in args.files]
    except ClickToDialError as error:
        return output.error(error)
    usable = sum(report["imported"] + report["skipped"] for report in reports)
    output.result({"files": reports})
    return 0 if usable else 1


def _import_one(store: ContactStore, name: str, output: Output) -> dict[str, Any]:
    report: dict[str, Any] = {"file": name, "imported": 0, "skipped": 0, "problems": []}
    try:
        result = _read(name)
        count = store.import_contacts(result.contacts)
    except StorageError as error:
        output.say(str(error))
        return report | {"error": str(error)}
    _say_summary(output, name, count.added, count.skipped, result)
    problems = [{"line": p.line, "reason": p.reason} for p in result.problems]
    return report | {"imported": count.added, "skipped": count.skipped, "problems": problems}


def _say_summary(output: Output, name: str, added: int, skipped: int, result: ImportResult) -> None:
    output.say(
        tr(
            "{file}: {imported}, {skipped}, {problems}.",
            file=name,
            imported=trn("{n} contact imported", "{n} contacts imported", added),
            skipped=trn("{n} skipped as known", "{n} skipped as known", skipped),
            problems=trn("{n} problem", "{n} problems", len(result.problems)),
        )
    )
    for problem in result.problems[:_SHOWN_PROBLEMS]:
        output.say(tr("  line {line}: {reason}", line=problem.line, reason=problem.reason))
    more = len(result.problems) - _SHOWN_PROBLEMS
    if more > 0:
        output.say(trn("  … and {n} more", "  … and {n} more", more))


def _read(name: str) -> ImportResult:
    from clicktodial.storage.contact_files import read_contact_file, read_contacts
    from clicktodial.storage.imports import MAX_BYTES

    if name == _STDIO:
        return read_contacts(sys.stdin.buffer.read(MAX_BYTES + 1))
    return read_contact_file(Path(name))


def export_file(args: argparse.Namespace) -> int:
    """``contacts export``: the file appears whole or not at all."""
    from clicktodial.storage.contact_files import write_contact_file
    from clicktodial.storage.contact_tables import write_csv
    from clicktodial.storage.vcards import write_vcards

    output = Output(as_json=args.json)
    by_name = "csv" if args.file.lower().endswith(".csv") else "vcard"
    write = write_csv if (args.format or by_name) == "csv" else write_vcards
    try:
        with _store(output) as store:
            count = store.count()
            if args.file != _STDIO:
                write_contact_file(Path(args.file), store, write)
            elif args.json:
                text = b"".join(write(store.all())).decode("utf-8-sig")
                output.result({"exported": count, "text": text})
                return 0
            else:
                _write_out(write(store.all()))
    except ClickToDialError as error:
        return output.error(error)
    if args.file != _STDIO:
        output.result({"exported": count, "file": args.file})
        output.say(trn("{n} contact exported.", "{n} contacts exported.", count))
    return 0


def _write_out(pieces: Iterable[bytes]) -> None:
    for piece in pieces:
        sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


def search(args: argparse.Namespace) -> int:
    """``contacts search TEXT``: one line for each number found; 0 also when there is none."""
    output = Output(as_json=args.json)
    try:
        with _store(output) as store:
            hits = store.search(" ".join(args.text), args.limit)
    except ClickToDialError as error:
        return output.error(error)
    output.result(
        {
            "contacts": [
                {
                    "id": hit.contact_id,
                    "name": hit.name,
                    "company": hit.company,
                    "number": hit.number,
                    "label": hit.label,
                    "favourite": hit.favourite,
                }
                for hit in hits
            ]
        },
        ("\t".join((hit.name or hit.company, hit.label, hit.number)) for hit in hits),
    )
    if not hits:
        output.say(tr("Nobody was found."))
    return 0


@contextlib.contextmanager
def _store(output: Output) -> Iterator[ContactStore]:
    from clicktodial.storage.contacts import ContactStore
    from clicktodial.storage.paths import Paths

    store, broken = ContactStore.open(Paths.from_environment(os.environ).contacts_file)
    if broken is not None:
        output.say(str(broken))
    try:
        yield store
    finally:
        store.close()
