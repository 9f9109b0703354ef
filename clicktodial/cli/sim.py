"""``clicktodial sim``: run the built-in PBX (product contract §8)."""

from __future__ import annotations

import asyncio
from dataclasses import fields
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from clicktodial.cli.output import Output
from clicktodial.cli.stopping import stop_signal
from clicktodial.errors import ClickToDialError, InputError
from clicktodial.i18n import tr

if TYPE_CHECKING:
    import argparse

    from clicktodial.sim.callcontrol.quirks import CallControlQuirk
    from clicktodial.sim.callcontrol.settings import CallControlSettings
    from clicktodial.sim.options import SimOptions
    from clicktodial.sim.server import Welcome
    from clicktodial.sim.world import Timing

_INCOMING_EVERY_S = 90.0

_Choice = TypeVar("_Choice", bound=StrEnum)


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser(
        "sim",
        help=tr("run the built-in phone system on this computer"),
        description=tr("Runs a phone system to try, to train and to test with, until Ctrl+C."),
    )
    add = parser.add_argument
    add("--port", type=_port, default=0, metavar="N", help=tr("port; a free one by default"))
    add("--host", default="127.0.0.1", metavar="ADDRESS", help=tr("a loopback address"))
    add("--seed", type=int, default=1, metavar="N", help=tr("another number, another world"))
    add("--quiet-world", action="store_true", help=tr("nobody calls unasked"))
    every = tr("how often someone calls unasked")
    add("--incoming-every", type=_seconds, default=_INCOMING_EVERY_S, metavar="S", help=every)
    add("--answer-after", type=_seconds, metavar="S", help=tr("when one's own phone picks up"))
    add("--timing", action="append", default=[], metavar="NAME=S", help=_timing_help())
    wrong = tr("something that goes wrong, e.g. 429=5:3@POST or drop-answer:1; may be repeated")
    form = "NAME[=ARG][:COUNT][@METHOD][@/PATH][!ACTION]"
    add("--fault", action="append", default=[], metavar=form, help=wrong)
    add("--profile", default="field", metavar="NAME", help=tr("v5-doc, v3-doc or field"))
    odd = tr("an oddity of real systems, e.g. entry-missing; may be repeated")
    add("--quirk", action="append", default=[], metavar="NAME", help=odd)
    add("--empty", type=int, choices=(200, 204), help=tr("status of empty lists"))
    add("--https", action="store_true", help=tr("HTTPS, with a certificate authority of its own"))
    add("--manual-clock", action="store_true", help=tr("time moves by /control/advance only"))
    add("--until-eof", action="store_true", help=tr("stop when standard input ends"))
    add("--calls", type=_amount, default=0, metavar="N", help=tr("calls already going on"))
    add("--json", action="store_true", help=tr("say where it runs as one JSON document"))
    _add_call_control(parser)
    parser.set_defaults(run=run)


def _add_call_control(parser: argparse.ArgumentParser) -> None:
    """Add what concerns the second face. A webhook's secret headers are no arguments: they are set
    through the control address."""
    add = parser.add_argument_group(tr("Call Control")).add_argument
    told = tr("an address of this computer that is told of calls")
    add("--webhook", default="", metavar="URL", help=told)
    add("--activation-url", default="", metavar="URL", help=tr("is told who has activated it"))
    add("--deactivation-url", default="", metavar="URL", help=tr("is told who has left"))
    add("--lenient", action="store_true", help=tr("take the broken forms of the vendor's samples"))
    rate = tr("how many requests in how many seconds; 30;w=60 by default")
    add("--rate-limit", default="30;w=60", metavar="N;w=S", help=rate)
    add("--cc-status", type=int, default=200, metavar="N", help=tr("status of success, e.g. 204"))
    add("--event-delay", type=_seconds, default=0.0, metavar="S", help=tr("how late events come"))
    lost = tr("events that get lost: the next so many, or those of a state; may be repeated")
    add("--swallow", action="append", default=[], metavar="N|STATE", help=lost)


def run(args: argparse.Namespace) -> int:
    """Run the PBX until a signal, or the end of standard input, stops it."""
    output = Output(as_json=args.json)
    try:
        options = _options(args)
        asyncio.run(_serve(options, output, until_eof=args.until_eof))
    except ClickToDialError as error:
        return output.error(error)
    except KeyboardInterrupt:
        pass
    return 0


async def _serve(options: SimOptions, output: Output, *, until_eof: bool) -> None:
    from clicktodial.sim.server import serving

    stop = stop_signal(until_eof=until_eof)
    async with serving(options) as pbx:
        output.result(pbx.welcome.document(), _lines(pbx.welcome))
        await stop.wait()


def _lines(welcome: Welcome) -> list[str]:
    where = tr(
        "Phone system at {url} · App id {app_id} · secret {secret} · token {token} · "
        "extension {extension}",
        url=welcome.url,
        app_id=welcome.app_id,
        secret=welcome.app_secret,
        token=welcome.token,
        extension=welcome.extension,
    )
    second = tr(
        "Call Control at {url} · tenant {tenant} · extension {extension} · token {token} · "
        "client id {client_id} · secret {secret}",
        url=welcome.url,
        tenant=welcome.tenant,
        extension=welcome.cc_extension,
        token=welcome.cc_token,
        client_id=welcome.cc_client_id,
        secret=welcome.cc_client_secret,
    )
    session = tr("Cookies {cookies}", cookies=welcome.cookies)
    trust = tr("Certificate authority {file}", file=welcome.certificate)
    return [where, session, second, *([trust] if welcome.certificate else [])]


def _options(args: argparse.Namespace) -> SimOptions:
    from clicktodial.sim.callcontrol.quirks import CallControlQuirk
    from clicktodial.sim.faults import read_fault
    from clicktodial.sim.options import SimOptions
    from clicktodial.sim.profiles import ProfileName, Quirk

    try:
        faults = tuple(read_fault(flag) for flag in args.fault)
        timing = _timing(args.timing)
        profile = _one_of(ProfileName, "--profile", args.profile)
        second = frozenset(CallControlQuirk(n) for n in args.quirk if n in set(CallControlQuirk))
        first = [name for name in args.quirk if name not in second]
        quirks = frozenset(_one_of(Quirk, "--quirk", name, *CallControlQuirk) for name in first)
        call_control = _call_control(args, second)
    except ValueError as error:
        raise InputError(tr("The phone system cannot be started"), f"{error}.") from error
    return SimOptions(
        port=args.port,
        host=args.host,
        seed=args.seed,
        incoming_every_s=None if args.quiet_world else args.incoming_every,
        answer_after_s=args.answer_after,
        faults=faults,
        profile=profile,
        quirks=quirks,
        empty_status=args.empty,
        https=args.https,
        manual_clock=args.manual_clock,
        calls=args.calls,
        timing=timing,
        call_control=call_control,
    )


def _call_control(
    args: argparse.Namespace, quirks: frozenset[CallControlQuirk]
) -> CallControlSettings:
    """Return the settings of Call Control. Raises ValueError."""
    from clicktodial.sim.callcontrol.commands import read_setting
    from clicktodial.sim.callcontrol.quirks import CallControlQuirk
    from clicktodial.sim.callcontrol.settings import CallControlSettings, LegState

    counts = [int(word) for word in args.swallow if word.isdecimal()]
    states = [_one_of(LegState, "--swallow", word) for word in args.swallow if not word.isdecimal()]
    return CallControlSettings(
        webhook=read_setting("webhook", args.webhook),
        activation_url=read_setting("activation_url", args.activation_url),
        deactivation_url=read_setting("deactivation_url", args.deactivation_url),
        rate=read_setting("rate", args.rate_limit),
        status=read_setting("status", args.cc_status),
        event_delay_s=args.event_delay,
        swallow_next=sum(counts) if counts or not states else None,
        swallow_states=frozenset(states),
        quirks=quirks | {CallControlQuirk.LENIENT} if args.lenient else quirks,
    )


def _timing(flags: list[str]) -> Timing:
    """Read ``NAME=S`` flags; NAME is a field of ``Timing`` without its ``_s``."""
    from clicktodial.sim.world import Timing

    pairs = [flag.partition("=") for flag in flags]
    names = {field.name.removesuffix("_s") for field in fields(Timing)}
    unknown = [name for name, _, _ in pairs if name not in names]
    if unknown:
        message = f"--timing {unknown[0]}: choose from {', '.join(sorted(names))}"
        raise ValueError(message)
    return Timing(**{f"{name}_s": _seconds(value) for name, _, value in pairs})


def _one_of(kind: type[_Choice], flag: str, value: str, *others: str) -> _Choice:
    """Return the choice with this name; ``others`` may be chosen too, but not here."""
    if value not in set(kind):
        message = f"{flag} {value}: choose from {', '.join([*kind, *others])}"
        raise ValueError(message)
    return kind(value)


def _timing_help() -> str:
    return tr("how long something takes: setup, dial, busy, decline, patience, voicemail")


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 <= value < float("inf"):
        raise ValueError(text)
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        raise ValueError(text)
    return value


def _amount(text: str) -> int:
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value


# argparse shows these names: "invalid port value: '-1'".
_seconds.__name__, _port.__name__, _amount.__name__ = "seconds", "port", "amount"
