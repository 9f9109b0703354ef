"""The command line's dispatcher: which module knows which command, and what ends where.

Light to import, since the desktop program asks it whether it is meant: only the module of the
command that was asked for is loaded.
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

COMMANDS: Mapping[str, str] = {
    "account": "clicktodial.cli.accounts",
    "contacts": "clicktodial.cli.contacts",
    "dial": "clicktodial.cli.calls",
    "conference": "clicktodial.cli.calls",
    "calls": "clicktodial.cli.calls",
    "hold": "clicktodial.cli.calls",
    "resume": "clicktodial.cli.calls",
    "transfer": "clicktodial.cli.calls",
    "voicemail": "clicktodial.cli.calls",
    "park": "clicktodial.cli.calls",
    "unpark": "clicktodial.cli.calls",
    "record": "clicktodial.cli.calls",
    "stop-recording": "clicktodial.cli.calls",
    "pickup": "clicktodial.cli.calls",
    "barge-in": "clicktodial.cli.calls",
    "whisper": "clicktodial.cli.calls",
    "monitor": "clicktodial.cli.calls",
    "hangup": "clicktodial.cli.calls",
    "events": "clicktodial.cli.events",
    "presence": "clicktodial.cli.presence",
    "cdr": "clicktodial.cli.records",
    "explain": "clicktodial.cli.explain",
    "sim": "clicktodial.cli.sim",
    "bridge": "clicktodial.cli.bridge",
}
"""Each command's module. It has ``register(commands)``, which adds the parsers of all its commands
with ``set_defaults(run=function)``; the function takes the ``Namespace``, gives the exit code and
raises ``ClickToDialError``."""

DEMO_SYSTEMS = ("unifiedapi", "callcontrol")
"""The values of ``model.systems.System``, which need not be loaded for every start."""
LINK_SCHEMES = ("tel:", "callto:", "sip:", "sips:", "clicktodial:")
MAX_LINK_CHARACTERS = 2000


def main(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run one command; the exit code is the product's contract. Never shows a traceback."""
    from clicktodial.cli.output import Output
    from clicktodial.errors import ClickToDialError

    _make_printable()
    output = Output(as_json="--json" in arguments)
    try:
        args = _parser(arguments).parse_args(arguments)
        code: int = args.run(args)
        sys.stdout.flush()
    except ClickToDialError as error:
        return output.error(error)
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a person is told where the details are
        from clicktodial.storage.crash_log import noted
        from clicktodial.storage.paths import Paths

        return output.error(noted(error, Paths.from_environment(environ).log_file))
    return code


def desktop_parser() -> argparse.ArgumentParser:
    """What the desktop program understands."""
    parser = argparse.ArgumentParser(prog="clicktodial", allow_abbrev=False)
    parser.add_argument(
        "link", nargs="?", type=_link, metavar="LINK", help="a tel:, callto: or sip: link to open"
    )
    parser.add_argument("--demo", action="store_true", help="try it with a built-in phone system")
    parser.add_argument(
        "--system",
        choices=DEMO_SYSTEMS,
        help="with --demo: which kind of phone system to try",
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray")
    parser.add_argument("--tour", type=_folder, metavar="DIR", help="save pictures of the window")
    return parser


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    from clicktodial import __version__

    parser = argparse.ArgumentParser(
        prog="clicktodial",
        usage="clicktodial [LINK] [--demo] [--hidden]\n       clicktodial COMMAND ...",
        description="Dial, see, hold, transfer and hang up the calls of your phone. "
        "Without a command the desktop program starts.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"clicktodial {__version__}")
    if "--version" in arguments[:1]:
        return parser
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", prog=parser.prog, required=True
    )
    for module in _modules(arguments):
        import_module(module).register(commands)
    return parser


def _modules(arguments: Sequence[str]) -> Iterable[str]:
    asked = COMMANDS.get(arguments[0]) if arguments else None
    return [asked] if asked else dict.fromkeys(COMMANDS.values())


def _link(text: str) -> str:
    if not text.lower().startswith(LINK_SCHEMES):
        message = f"{text[:40]!r} is neither a command nor a link; see clicktodial --help"
        raise argparse.ArgumentTypeError(message)
    if len(text) > MAX_LINK_CHARACTERS or not text.isprintable():
        message = "the link is too long or holds characters that no link has"
        raise argparse.ArgumentTypeError(message)
    return text


def _folder(text: str) -> Path:
    from pathlib import Path

    return Path(text)


def _make_printable() -> None:
    """JSON is UTF-8 wherever it is piped to; a terminal that lacks a letter shows another sign."""
    from io import TextIOWrapper

    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            piped = not stream.isatty()
            stream.reconfigure(encoding="utf-8" if piped else None, errors="replace")
