"""``clicktodial contacts source add|list|remove`` and ``clicktodial contacts sync``."""

from __future__ import annotations

import asyncio
import os
import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, BinaryIO

from clicktodial.cli.credentials import SECRET_VARIABLE, read_secret
from clicktodial.cli.output import Output
from clicktodial.errors import (
    AccountExistsError,
    ClickToDialError,
    InputError,
    KeyringError,
    SourceSignInError,
)
from clicktodial.i18n import tr, trn
from clicktodial.model.secret import Secret
from clicktodial.model.sources import DEFAULT_INTERVAL_MIN, SourceKind, make_source
from clicktodial.storage.paths import Paths
from clicktodial.storage.secret_names import source_secret
from clicktodial.storage.settings import SettingsFile

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from clicktodial.desktop.secrets.base import SecretStore
    from clicktodial.model.settings import Settings
    from clicktodial.model.sources import ContactSource
    from clicktodial.storage.contact_sync import ContactSync, SourceRecord

    Parsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name


@dataclass(frozen=True, slots=True)
class Desk:
    """What these commands work with."""

    paths: Paths
    file: SettingsFile
    store: SecretStore
    stdin: BinaryIO
    environ: Mapping[str, str]
    output: Output

    @classmethod
    def of_this_user(cls, *, as_json: bool) -> Desk:
        """The real ones."""
        from clicktodial.desktop.secrets import open_secret_store

        paths = Paths.from_environment(os.environ)
        return cls(
            paths,
            SettingsFile(paths.settings_file),
            open_secret_store(os.environ),
            sys.stdin.buffer,
            os.environ,
            Output(as_json=as_json),
        )

    def sources(self) -> tuple[ContactSource, ...]:
        """The sources; what is wrong in the file is said."""
        read = self.file.read()
        for problem in read.problems:
            self.output.say(f"{self.file.path}: {problem}")
        return read.settings.contact_sources

    def chosen(self, name: str) -> ContactSource:
        """The source of that name. Raises ``InputError``."""
        found = next((one for one in self.sources() if one.name == name), None)
        if found is None:
            raise InputError(
                tr("There is no source of contacts “{name}”", name=name[:40]),
                tr("Nothing was changed."),
                tr("“clicktodial contacts source list” shows the sources."),
            )
        return found


def register(actions: Parsers) -> None:
    """Add ``source`` and ``sync`` to the commands of ``contacts``."""
    parser = actions.add_parser("source", help="the address books that contacts come from")
    verbs = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _register_add(verbs)
    _leaf(verbs, "list", "show the sources and how they stand", list_sources)
    remove_parser = _leaf(verbs, "remove", "remove a source, its password and contacts", remove)
    remove_parser.add_argument("name", metavar="NAME")
    sync_parser = _leaf(actions, "sync", "bring contacts up to date from their sources", sync)
    sync_parser.add_argument("name", nargs="?", metavar="SOURCE", help="all of them if left out")
    sync_parser.add_argument(
        "--test", action="store_true", help="only try it out, step by step; nothing is changed"
    )


def _register_add(verbs: Parsers) -> None:
    parser = _leaf(verbs, "add", "add a source; its password is read from standard input", add)
    parser.add_argument("name", metavar="NAME")
    parser.add_argument("--kind", type=SourceKind, choices=list(SourceKind), required=True)
    parser.add_argument(
        "--server",
        required=True,
        metavar="URL",
        help="https://contacts.example.com or ldaps://directory.example.com",
    )
    parser.add_argument("--user", default="", metavar="NAME", help="the name to sign in with")
    parser.add_argument(
        "--password-stdin", action="store_true", help="read the password from there"
    )
    parser.add_argument("--address-book", default="", metavar="NAME", help="CardDAV: only this one")
    parser.add_argument("--base", default="", metavar="DN", help="LDAP: where the people are")
    parser.add_argument("--filter", default="", metavar="FILTER", help="LDAP: only what fits")
    parser.add_argument(
        "--attribute",
        action="append",
        default=[],
        metavar="PART=NAMES",
        help="LDAP: where a part comes from, such as mobile=mobile,cell; repeatable",
    )
    parser.add_argument("--every", type=int, default=DEFAULT_INTERVAL_MIN, metavar="MINUTES")
    parser.set_defaults(usage_error=parser.error)


def _leaf(
    verbs: Parsers, verb: str, summary: str, function: Callable[[argparse.Namespace, Desk], int]
) -> argparse.ArgumentParser:
    # Without abbreviations: "--password SECRET" must not pass for "--password-stdin".
    parser = verbs.add_parser(
        verb, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=_run, act=function)
    return parser


def _run(args: argparse.Namespace) -> int:
    code: int = args.act(args, Desk.of_this_user(as_json=args.json))
    return code


# ---- sources


def add(args: argparse.Namespace, desk: Desk) -> int:
    """``contacts source add``: the password first, then the file."""
    if args.kind is SourceKind.CARDDAV and not args.password_stdin:
        args.usage_error("--password-stdin is needed")
    if bool(args.user) != args.password_stdin:
        args.usage_error("--user and --password-stdin belong together")
    source = make_source(
        name=args.name,
        kind=args.kind,
        server=args.server,
        user=args.user,
        address_book=args.address_book,
        base=args.base,
        filter=args.filter,
        interval_min=args.every,
        attributes=dict(_attributes(args.attribute)),
    )
    _require_new(desk.sources(), source)
    stored = not args.password_stdin or _stored(desk, source)
    desk.file.update(lambda settings: _added(settings, source))
    document = {"source": _described(source, None), "secret_stored": stored}
    desk.output.result(document, [tr("Added “{name}”.", name=source.name)])
    return 0


def _attributes(given: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for text in given:
        part, equals, names = text.partition("=")
        if not equals:
            raise InputError(
                tr("“{text}” is not understood", text=text[:40]),
                "",
                tr("It looks like {example}.", example="mobile=mobile,cell"),
            )
        yield part.strip(), names.split(",")


def _stored(desk: Desk, source: ContactSource) -> bool:
    prompt = tr("Password of {user} (not shown): ", user=source.user)
    password = read_secret(desk.stdin, prompt)
    try:
        desk.store.set(source_secret(source.name), password)
    except KeyringError as error:
        desk.output.say(
            tr(
                "The password of “{name}” is not stored: {why} Give it to each command in the "
                "environment variable {variable}.",
                name=source.name,
                why=error.message,
                variable=SECRET_VARIABLE,
            )
        )
        return False
    return True


def _require_new(sources: Sequence[ContactSource], source: ContactSource) -> None:
    if any(one.name.casefold() == source.name.casefold() for one in sources):
        raise AccountExistsError(source.name)


def _added(settings: Settings, source: ContactSource) -> Settings:
    _require_new(settings.contact_sources, source)
    return replace(settings, contact_sources=(*settings.contact_sources, source))


def list_sources(_args: argparse.Namespace, desk: Desk) -> int:
    """``contacts source list``."""
    sources = desk.sources()
    records = _records(desk) if sources else {}
    described = [_described(source, records.get(source.name)) for source in sources]
    if not sources:
        desk.output.say(tr("There is no source. Add one with “clicktodial contacts source add”."))
    desk.output.result({"sources": described}, map(_line, described))
    return 0


def _records(desk: Desk) -> Mapping[str, SourceRecord]:
    sync = _opened(desk)
    try:
        return sync.records()
    finally:
        sync.close()


def _opened(desk: Desk) -> ContactSync:
    from clicktodial.storage.contact_sync import ContactSync

    return ContactSync.open(desk.paths.contacts_file)


def _described(source: ContactSource, record: SourceRecord | None) -> dict[str, Any]:
    return {
        "name": source.name,
        "kind": source.kind,
        "server": source.server,
        "user": source.user,
        "address_book": source.address_book,
        "base": source.base,
        "filter": source.filter,
        "attributes": {key: list(names) for key, names in source.attributes.items()},
        "every_min": source.interval_min,
        "contacts": record.contacts if record else 0,
        "synced": _moment(record.synced if record else None),
        "error": record.error if record else "",
    }


def _moment(seconds: float | None) -> str | None:
    from datetime import datetime

    return None if seconds is None else datetime.fromtimestamp(seconds).astimezone().isoformat()


def _line(source: Mapping[str, Any]) -> str:
    count = trn("{n} contact", "{n} contacts", source["contacts"])
    parts = [source["name"], source["kind"], source["server"], count, source["error"]]
    return "  ".join(part for part in parts if part)


def remove(args: argparse.Namespace, desk: Desk) -> int:
    """``contacts source remove NAME``: its contacts and its password go with it."""
    source = desk.chosen(args.name)
    desk.file.update(
        lambda settings: replace(
            settings,
            contact_sources=tuple(s for s in settings.contact_sources if s.name != source.name),
        )
    )
    sync = _opened(desk)
    try:
        removed = sync.forget(source.name)
    finally:
        sync.close()
    deleted = True
    try:
        desk.store.delete(source_secret(source.name))
    except KeyringError as error:
        deleted = False
        desk.output.say(
            tr(
                "If the keyring holds a secret of “{name}”, it is still there: {why}",
                name=source.name,
                why=error.message,
            )
        )
    document = {"name": source.name, "contacts_removed": removed, "secret_deleted": deleted}
    words = trn("{n} contact went with it.", "{n} contacts went with it.", removed)
    desk.output.result(document, [tr("Removed “{name}”.", name=source.name), words])
    return 0


# ---- syncing


def sync(args: argparse.Namespace, desk: Desk) -> int:
    """``contacts sync [SOURCE] [--test]``: each source by itself; the code of the last failure."""
    sources = (desk.chosen(args.name),) if args.name else desk.sources()
    if not sources:
        desk.output.say(tr("There is no source. Add one with “clicktodial contacts source add”."))
    act = _tested if args.test else _synced
    reports = [_reported(source, desk, act) for source in sources]
    desk.output.result({"sources": [report for report, _code in reports]})
    return next((code for _report, code in reversed(reports) if code), 0)


def _reported(
    source: ContactSource,
    desk: Desk,
    act: Callable[[ContactSource, Secret, Desk], tuple[dict[str, Any], int]],
) -> tuple[dict[str, Any], int]:
    try:
        report, code = act(source, _password(source, desk), desk)
    except ClickToDialError as error:
        if act is _synced:
            _note_failure(source, desk, error)
        desk.output.say(f"{source.name}: {error}")
        report, code = {"error": str(error)}, error.exit_code
    return {"name": source.name, **report}, code


def _password(source: ContactSource, desk: Desk) -> Secret:
    """``CLICKTODIAL_SECRET`` counts only where no keyring works. Raises ``SetupError``."""
    if not source.user:
        return Secret("")
    try:
        password = desk.store.get(source_secret(source.name))
    except KeyringError:
        given = desk.environ.get(SECRET_VARIABLE, "").strip()
        if not given:
            raise
        return Secret(given)
    if password is None:
        raise SourceSignInError(source.name, tr("The keyring holds no password for it."))
    return password


def _note_failure(source: ContactSource, desk: Desk, error: ClickToDialError) -> None:
    import time

    with suppress(ClickToDialError):
        opened = _opened(desk)
        try:
            opened.note_failure(source.name, str(error), time.time())
        finally:
            opened.close()


def _synced(source: ContactSource, password: Secret, desk: Desk) -> tuple[dict[str, Any], int]:
    from clicktodial.sources.registry import make_source_client
    from clicktodial.sources.syncing import Syncing
    from clicktodial.storage.worker import Worker

    async def work() -> dict[str, Any]:
        client = make_source_client(source, password)
        syncing = Syncing(desk.paths.contacts_file, Worker("contact-sync"))
        try:
            count = await syncing.run(source, client, whole=True)
        finally:
            await client.aclose()
            await syncing.close()
        return {
            "added": count.added,
            "changed": count.changed,
            "removed": count.removed,
            "contacts": count.total,
        }

    report = asyncio.run(work())
    words = tr(
        "{name}: {added} added, {changed} changed, {removed} removed, {total} in all.",
        name=source.name,
        added=report["added"],
        changed=report["changed"],
        removed=report["removed"],
        total=report["contacts"],
    )
    if not desk.output.as_json:
        desk.output.result(None, [words])
    return report, 0


def _tested(source: ContactSource, password: Secret, desk: Desk) -> tuple[dict[str, Any], int]:
    from clicktodial.cli.account_check import described_step, step_lines
    from clicktodial.model.steps import Outcome
    from clicktodial.sources.registry import make_source_client

    async def work() -> tuple[dict[str, Any], int]:
        client, steps, code = make_source_client(source, password), [], 0
        try:
            async for step in client.examine():
                steps.append(described_step(step))
                if not desk.output.as_json:
                    desk.output.result(None, step_lines(step))
                code = step.exit_code if step.outcome is Outcome.FAILED else code
        finally:
            await client.aclose()
        return {"ok": code == 0, "steps": steps}, code

    return asyncio.run(work())
