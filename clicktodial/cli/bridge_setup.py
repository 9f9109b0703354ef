"""``clicktodial bridge new-key|setup|invite|rekey``."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec.structs import replace

from clicktodial.bridge.book import Setup
from clicktodial.bridge.vault import fingerprint, new_key, new_secret
from clicktodial.cli.bridge_desk import NotSetUpError
from clicktodial.cli.credentials import read_secret
from clicktodial.errors import InputError, StorageError
from clicktodial.i18n import tr, trn
from clicktodial.model.settings_values import checked_server
from clicktodial.pbx.callcontrol.refresh import checked_token_url

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from clicktodial.bridge.book import Book
    from clicktodial.cli.bridge_desk import BridgeDesk

_PARTS = ("events", "activation", "deactivation")


def make_key(args: argparse.Namespace, desk: BridgeDesk) -> int:
    """Write a new key to a file of mode 0600, or print it."""
    key = new_key()
    file: Path | None = args.file
    if file is None:
        desk.output.result({"key": key}, [key])
        return 0
    try:
        opened = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except OSError as error:
        raise StorageError(
            tr("{file} cannot be made", file=file),
            tr("The system said: {detail}", detail=error.strerror),
            tr("A key that is there is never written over: without it all secrets are lost."),
        ) from None
    with os.fdopen(opened, "w", encoding="ascii") as stream:
        stream.write(f"{key}\n")
    desk.output.result({"file": str(file)}, [tr("The key is in {file}.", file=file)])
    return 0


async def set_up(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Keep what is told, beside what is known; print the addresses when they are new."""
    before = await book.setup()
    if before is None and args.public_url is None:
        raise NotSetUpError
    setup = before or Setup(public_url=checked_public_url(args.public_url), hook_print="")
    setup = _changed(setup, args, desk, book)
    hook = new_secret() if args.new_urls or not setup.hook_print else ""
    if hook:
        setup = replace(setup, hook_print=fingerprint(hook))
    await book.keep_setup(setup)
    urls = {name: f"{setup.public_url}/v1/callcontrol/{hook}/{name}" for name in _PARTS}
    shown = urls if hook else None
    desk.output.result({"urls": shown}, [f"{name}: {url}" for name, url in (shown or {}).items()])
    desk.output.say(
        tr("Give these addresses to the phone system's operator. They are shown this once.")
        if hook
        else tr("Kept. The addresses are as before; --new-urls makes new ones.")
    )
    return 0


async def invite(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:
    """Print a confirmation key: it lets one user's tokens in, once."""
    key = await book.invite(args.valid_for)
    desk.output.result({"confirmation_key": key, "valid_for_s": args.valid_for}, [key])
    return 0


async def rekey(args: argparse.Namespace, desk: BridgeDesk, book: Book) -> int:  # noqa: ARG001 - as all
    """Encrypt every secret with the first key, also while the service runs."""
    count = await book.rekey()
    words = trn("{n} record is written anew.", "{n} records are written anew.", count)
    desk.output.result({"records": count}, [words])
    return 0


def checked_public_url(text: str) -> str:
    """Where the outside reaches the bridge, with a path if there is one. Raises ``InputError``."""
    server = checked_server(text)
    path = urlsplit(text if "://" in text else f"https://{text}").path.rstrip("/")
    if not re.fullmatch(r"[\w./~-]*", path, re.ASCII):
        raise InputError(tr("“{text}” is not an address", text=text[:80]))
    return server + path


@dataclass(frozen=True, slots=True)
class _Told:
    """What the command line says about the set-up; secrets come from standard input."""

    args: argparse.Namespace
    desk: BridgeDesk
    book: Book

    def changes(self) -> dict[str, Any]:
        """The fields that are told."""
        args = self.args
        told: dict[str, Any] = {}
        if args.public_url is not None:
            told["public_url"] = checked_public_url(args.public_url)
        if args.server is not None:
            told["server"] = checked_server(args.server)
        if args.token_url is not None:
            told["token_url"] = checked_token_url(args.token_url)
        if args.client_id is not None:
            told["client_id"] = args.client_id.strip()
        if args.client_secret_stdin:
            secret = read_secret(self.desk.stdin, tr("The client's secret (not shown): "))
            told["client_secret_sealed"] = self.book.vault.seal(secret.reveal())
        return told | self._header()

    def _header(self) -> dict[str, str]:
        name: str | None = self.args.header
        if name is not None and not re.fullmatch(r"[A-Za-z0-9-]{1,64}", name):
            raise InputError(
                tr("“{name}” is not a header's name", name=name[:40]),
                "",
                tr("It looks like X-Webhook-Secret."),
            )
        if (name is not None) != self.args.header_secret_stdin:
            self.args.usage_error(tr("--header and --header-secret-stdin belong together"))
        if name is None:
            return {}
        secret = read_secret(self.desk.stdin, tr("The header's value (not shown): "))
        return {"header_name": name, "header_print": fingerprint(secret.reveal())}


def _changed(setup: Setup, args: argparse.Namespace, desk: BridgeDesk, book: Book) -> Setup:
    changes = _Told(args, desk, book).changes()
    return replace(setup, **changes)
