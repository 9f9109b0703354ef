"""``clicktodial dial|calls|hold|resume|transfer|voicemail|hangup``: what can be typed.

What each does stands in ``dialling``, ``call_list``, ``call_watch`` and ``call_actions``, which are
loaded when they are asked for: the parts that speak with a phone system load slowly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.i18n import tr
from clicktodial.model.calls import Action

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    Parsers = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001 - has no other name

_LONGEST_WAIT_S = 3600


def register(commands: Parsers) -> None:
    """Add the parsers of all commands about calls."""
    _register_dial(commands)
    _register_calls(commands)
    act = _act_parser
    act(commands, Action.HOLD, tr("put a call on hold"))
    act(commands, Action.RESUME, tr("take a call off hold"))
    transfer = act(commands, Action.TRANSFER, tr("hand a call over at once (a blind transfer)"))
    transfer.add_argument("target", metavar="TARGET", help=tr("a number or an extension"))
    voicemail = act(commands, Action.VOICEMAIL, tr("send a call to voicemail"))
    voicemail.add_argument(
        "target", nargs="?", metavar="MAILBOX", help=tr("an extension; one's own if left out")
    )
    hangup = act(commands, Action.HANG_UP, tr("end a call"))
    hangup.add_argument(
        "--party", dest="target", metavar="NUMBER", help=tr("end it for this party alone")
    )


def _register_dial(commands: Parsers) -> None:
    parser = _parser(
        commands,
        "dial",
        tr("place a call: your own phone rings first"),
        _dial,
        account=tr("the account that dials; the default one if left out"),
    )
    add = parser.add_argument
    add("number", metavar="NUMBER", help=tr("a number, an extension or a tel: link"))
    add("--from", dest="source", default="", metavar="EXT", help=tr("the phone that rings first"))
    add("--caller-id", type=_caller_id, default="", metavar="'NAME <NR>'", help=tr("what it shows"))
    add("--wait-for-pickup", type=_seconds, metavar="S", help=tr("how long it rings, in seconds"))
    add("--raw", action="store_true", help=tr("dial exactly what was typed"))
    add("--dry-run", action="store_true", help=tr("show what would be dialled, and dial nothing"))


def _register_calls(commands: Parsers) -> None:
    parser = _parser(
        commands,
        "calls",
        tr("show the calls that are going on"),
        _calls,
        account=tr("only this account"),
    )
    parser.add_argument(
        "--watch", action="store_true", help=tr("go on and show each change, until Ctrl+C")
    )


def _act_parser(commands: Parsers, action: Action, summary: str) -> argparse.ArgumentParser:
    parser = _parser(
        commands, action.value, summary, _act, account=tr("the account that has the call")
    )
    parser.add_argument("call_id", metavar="CALL_ID", help=tr("as “clicktodial calls” shows it"))
    parser.set_defaults(action=action, target=None)
    return parser


def _parser(
    commands: Parsers,
    name: str,
    summary: str,
    run: Callable[[argparse.Namespace], int],
    *,
    account: str,
) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=summary, description=f"{summary[:1].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.add_argument(
        "--account",
        metavar="A",
        help=account,
    )
    parser.add_argument("--json", action="store_true", help=tr("print JSON"))
    parser.set_defaults(run=run)
    return parser


def _dial(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk
    from clicktodial.cli.dialling import dial

    return dial(args, CallDesk.of_this_user(as_json=args.json))


def _calls(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk

    desk = CallDesk.of_this_user(as_json=args.json)
    if args.watch:
        from clicktodial.cli.call_watch import watch

        return watch(args, desk)
    from clicktodial.cli.call_list import show

    return show(args, desk)


def _act(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_actions import act
    from clicktodial.cli.call_session import CallDesk

    return act(args, CallDesk.of_this_user(as_json=args.json))


def _seconds(text: str) -> int:
    value = int(text)
    if not 1 <= value <= _LONGEST_WAIT_S:
        raise ValueError(text)
    return value


def _caller_id(text: str) -> str:
    if not text.isprintable():
        raise ValueError(text)
    return text


# argparse shows these names: "invalid seconds value: '0'".
_seconds.__name__, _caller_id.__name__ = "seconds", "caller id"
