"""The command line's dispatcher: which module knows which command, and what ends where.

Light to import, since the desktop program asks it whether it is meant, also when it only hands a
link over: only the module of the command that was asked for is loaded, and argparse only for one.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
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
    "links": "clicktodial.cli.links",
    "events": "clicktodial.cli.events",
    "presence": "clicktodial.cli.presence",
    "cdr": "clicktodial.cli.records",
    "history": "clicktodial.cli.history",
    "explain": "clicktodial.cli.explain",
    "doctor": "clicktodial.cli.doctor",
    "sim": "clicktodial.cli.sim",
    "bridge": "clicktodial.cli.bridge",
}
"""Each command's module. It has ``register(commands)``, which adds the parsers of all its commands
with ``set_defaults(run=function)``; the function takes the ``Namespace``, gives the exit code and
raises ``ClickToDialError``."""

DESKTOP_COMMANDS: Mapping[str, str] = {
    "dial-selection": "dial the number that is selected in another program",
    "quit": "end the running program",
}
"""Commands of the desktop program, which does them itself; here they are only described."""

DEMO_SYSTEMS = ("unifiedapi", "callcontrol")
"""The values of ``model.systems.System``, which need not be loaded for every start."""


def main(arguments: Sequence[str], environ: Mapping[str, str]) -> int:
    """Run one command; the exit code is the product's contract. Never shows a traceback."""
    from clicktodial.cli.output import Output
    from clicktodial.errors import ClickToDialError

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


def is_command(arguments: Sequence[str]) -> bool:
    """Whether the command line is meant, and not the desktop program."""
    if not arguments:
        return False
    first, *others = arguments
    if first in DESKTOP_COMMANDS:
        # What is neither this command nor its one flag is wrong usage, or a request for help.
        return bool(set(others) - {"--json"})
    return first in COMMANDS or first in {"-h", "--help", "--version"}


def desktop_parser() -> argparse.ArgumentParser:
    """What the desktop program understands."""
    import argparse

    parser = argparse.ArgumentParser(prog="clicktodial", allow_abbrev=False)
    parser.add_argument(
        "link", nargs="?", type=_link, metavar="LINK", help="a tel:, callto: or sip: link to open"
    )
    _add_desktop_options(parser)
    return parser


def whole_parser() -> argparse.ArgumentParser:
    """The whole command line in one, for those who describe it: a manual, a shell's completion.
    No arguments are parsed with it, since a link and a command exclude each other."""
    parser = _parser(())
    _add_desktop_options(parser)
    return parser


def _add_desktop_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--demo", action="store_true", help="try it with a built-in phone system")
    parser.add_argument(
        "--system",
        choices=DEMO_SYSTEMS,
        help="with --demo: which kind of phone system to try",
    )
    parser.add_argument("--hidden", action="store_true", help="start in the tray")
    parser.add_argument("--tour", type=_folder, metavar="DIR", help="save pictures of the window")


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    import argparse
    from importlib import import_module

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
    for name, summary in DESKTOP_COMMANDS.items():
        described = commands.add_parser(
            name, help=summary, description=f"{summary.capitalize()}.", allow_abbrev=False
        )
        described.add_argument("--json", action="store_true", help="print JSON")
    return parser


def _modules(arguments: Sequence[str]) -> Iterable[str]:
    asked = COMMANDS.get(arguments[0]) if arguments else None
    return [asked] if asked else dict.fromkeys(COMMANDS.values())


def _link(text: str) -> str:
    from argparse import ArgumentTypeError

    from clicktodial.desktop.instance.base import LINK_SCHEMES, is_link

    if is_link(text):
        return text
    if text.lower().startswith(LINK_SCHEMES):
        raise ArgumentTypeError("the link is too long or holds characters that no link has")
    raise ArgumentTypeError(
        f"{text[:40]!r} is neither a command nor a link; see clicktodial --help"
    )


def _folder(text: str) -> Path:
    from pathlib import Path

    return Path(text)
