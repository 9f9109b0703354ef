"""``clicktodial dial|conference|calls`` and all actions on a call: what can be typed.

What each does stands in ``dialling``, ``call_list``, ``call_watch`` and ``call_actions``, which are
loaded when they are asked for: the parts that speak with a phone system load slowly.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.cli.arguments import (
    add_account,
    add_filter,
    add_sort,
    caller_id,
    command,
    one_filter,
    whole,
)
from clicktodial.i18n import tr
from clicktodial.model.calls import (
    LONGEST_PARKING_S,
    SHORTEST_PARKING_S,
    Action,
    RecordingFormat,
)
from clicktodial.model.dialling import LONGEST_CALL_S

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.cli.arguments import Parsers

    Add = Callable[[argparse.ArgumentParser], None]

_LONGEST_WAIT_S = 3600
_wait = whole("seconds", 1, _LONGEST_WAIT_S)


def register(commands: Parsers) -> None:
    """Add the parsers of all commands about calls."""
    _register_dial(commands)
    _register_conference(commands)
    _register_calls(commands)
    for act in _acts():
        _register_act(commands, act)


def _register_dial(commands: Parsers) -> None:
    parser = command(commands, "dial", tr("place a call: your own phone rings first"), _dial)
    add_account(parser, tr("the account that dials; the default one if left out"))
    add = parser.add_argument
    add("number", metavar="NUMBER", help=tr("a number, an extension or a tel: link"))
    add(
        "--from",
        dest="sources",
        action="append",
        default=[],
        metavar="EXT",
        help=tr("the phone that rings first; repeatable: all of them ring at once"),
    )
    add(
        "--callback",
        metavar="EXT",
        help=tr("your Callback extension calls the public number given with --from, then NUMBER"),
    )
    _add_manner(parser)
    add(
        "--public-transfer",
        action=argparse.BooleanOptionalAction,
        help=tr("may the call be transferred to a public number? As the settings say if left out"),
    )
    add("--raw", action="store_true", help=tr("dial exactly what was typed"))
    add("--dry-run", action="store_true", help=tr("show what would be dialled, and dial nothing"))


def _register_conference(commands: Parsers) -> None:
    summary = tr("call someone into a conference")
    parser = command(commands, "conference", summary, _conference)
    add_account(parser, tr("the account that calls; the default one if left out"))
    add = parser.add_argument
    add("number", metavar="NUMBER", help=tr("whom to call: a number or an extension"))
    add("--extension", required=True, metavar="EXT", help=tr("your Conference extension"))
    add(
        "--number",
        dest="conference",
        default="",
        metavar="N",
        help=tr("the scheduled conference's number; a voice asks for it if left out"),
    )
    pin = parser.add_mutually_exclusive_group()
    pin.add_argument(
        "--pin",
        default="",
        metavar="P",
        help=tr("its PIN; other users of this computer can see it while the command runs"),
    )
    pin.add_argument(
        "--pin-stdin", action="store_true", help=tr("read the PIN from standard input instead")
    )
    _add_manner(parser)


def _add_manner(parser: argparse.ArgumentParser) -> None:
    """What ``dial`` and ``conference`` have in common."""
    add = parser.add_argument
    _add_ringing(parser, tr("what the phone that rings first shows"))
    add(
        "--to-caller-id",
        type=caller_id,
        default="",
        metavar="'NAME <NR>'",
        help=tr("what the other side's phone shows"),
    )
    add(
        "--max-duration",
        type=whole("seconds", 1, LONGEST_CALL_S),
        metavar="S",
        help=tr("end the call after so many seconds"),
    )
    add("--video", action="store_true", help=tr("offer video"))


def _add_ringing(parser: argparse.ArgumentParser, shown: str) -> None:
    add = parser.add_argument
    add("--caller-id", type=caller_id, default="", metavar="'NAME <NR>'", help=shown)
    add("--wait-for-pickup", type=_wait, metavar="S", help=tr("how long it rings, in seconds"))


def _register_calls(commands: Parsers) -> None:
    parser = command(commands, "calls", tr("show the calls that are going on"), _calls)
    add_account(parser, tr("only this account"))
    parser.add_argument(
        "--watch", action="store_true", help=tr("go on and show each change, until Ctrl+C")
    )
    add_filter(
        parser,
        tr(
            "only calls such as 'published>2026-01-31T09:00' (in quotes) or id^=c3e9; the fields "
            "are id and published, the signs = =a,b > < ^= (begins with) and *= (contains)"
        ),
    )
    add_sort(parser, tr("by the time at which they began"))
    parser.add_argument("--of", metavar="EXT", help=tr("the calls of a colleague"))


class _Act(NamedTuple):
    """One command that does something to a call; ``add`` adds its own arguments."""

    action: Action
    summary: str
    add: Add = lambda _parser: None


def _acts() -> tuple[_Act, ...]:
    return (
        _Act(Action.HOLD, tr("put a call on hold")),
        _Act(Action.RESUME, tr("take a call off hold")),
        _Act(Action.TRANSFER, tr("hand a call over at once (a blind transfer)"), _add_target),
        _Act(Action.VOICEMAIL, tr("send a call to voicemail"), _add_mailbox),
        _Act(Action.PARK, tr("park a call: the other side waits in the parking lot"), _add_parking),
        _Act(Action.UNPARK, tr("take a parked call back: your phone rings"), _add_joining),
        _Act(Action.RECORD, tr("record a call"), _add_format),
        _Act(Action.STOP_RECORDING, tr("stop recording a call")),
        _Act(Action.PICK_UP, tr("take a call that rings at another phone"), _add_joining),
        _Act(Action.BARGE_IN, tr("join a call: both sides hear you"), _add_joining),
        _Act(
            Action.WHISPER,
            tr("join a call: only the phone whose call it is hears you"),
            _add_whispering,
        ),
        _Act(Action.MONITOR, tr("listen to a call: nobody hears you"), _add_joining),
        _Act(Action.HANG_UP, tr("end a call, or leave one that you joined"), _add_party),
    )


def _register_act(commands: Parsers, act: _Act) -> None:
    parser = command(commands, act.action.value, act.summary, _act)
    add_account(parser, tr("the account that has the call"))
    parser.add_argument("call_id", metavar="CALL_ID", help=tr("as “clicktodial calls” shows it"))
    parser.set_defaults(
        action=act.action,
        target=None,
        of=None,
        park_s=None,
        recording_format=RecordingFormat.WAV,
        private=False,
        caller_id="",
        wait_for_pickup=None,
    )
    act.add(parser)


def _add_target(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", metavar="TARGET", help=tr("a number or an extension"))


def _add_mailbox(parser: argparse.ArgumentParser) -> None:
    meaning = tr("an extension; one's own if left out")
    parser.add_argument("target", nargs="?", metavar="MAILBOX", help=meaning)


def _add_parking(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--for",
        dest="park_s",
        type=whole("seconds", SHORTEST_PARKING_S, LONGEST_PARKING_S),
        metavar="S",
        help=tr("your phone rings again after so many seconds"),
    )


def _add_format(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--format",
        dest="recording_format",
        type=RecordingFormat,
        choices=list(RecordingFormat),
        default=RecordingFormat.WAV,
        help=tr("how the recording is kept"),
    )


def _add_party(parser: argparse.ArgumentParser) -> None:
    meaning = tr("end it for this party alone")
    parser.add_argument("--party", dest="target", metavar="NUMBER", help=meaning)
    _add_of(parser)


def _add_joining(parser: argparse.ArgumentParser) -> None:
    meaning = tr("the phone of yours that rings; the account's first extension if left out")
    parser.add_argument("target", nargs="?", metavar="EXT", help=meaning)
    _add_of(parser)
    _add_ringing(parser, tr("what your phone shows"))


def _add_whispering(parser: argparse.ArgumentParser) -> None:
    _add_joining(parser)
    parser.add_argument(
        "--private", action="store_true", help=tr("you do not hear the conversation")
    )


def _add_of(parser: argparse.ArgumentParser) -> None:
    meaning = tr("whose call it is: a colleague's extension; one's own if left out")
    parser.add_argument("--of", metavar="EXT", help=meaning)


def _dial(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk
    from clicktodial.cli.dialling import dial

    return dial(args, CallDesk.of_this_user(as_json=args.json))


def _conference(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk
    from clicktodial.cli.dialling import conference

    return conference(args, CallDesk.of_this_user(as_json=args.json))


def _calls(args: argparse.Namespace) -> int:
    from clicktodial.cli.call_session import CallDesk

    chosen = one_filter(args) is not None or args.sort
    if args.watch and (chosen or args.of is not None):
        args.usage_error(tr("--watch shows all calls: without --filter, --sort and --of"))
    if args.of is not None and chosen:
        args.usage_error(tr("--filter and --sort are for one's own calls: without --of"))
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
