"""``clicktodial links status|register|unregister``: whether phone links of other programs are
opened by this one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from clicktodial.cli.output import Output
from clicktodial.cli.tables import NOTHING, aligned
from clicktodial.errors import ClickToDialError, NotPossibleNowError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkScheme

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from clicktodial.cli.arguments import Parsers
    from clicktodial.desktop.links.base import LinkHandlers
    from clicktodial.model.links import LinkHandler

    Work = Callable[[LinkHandlers, Output, Sequence[LinkScheme]], None]


def register(commands: Parsers) -> None:
    """Add ``links`` and its sub-commands."""
    parser = commands.add_parser("links", help=tr("open the phone links of web pages and mails"))
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, summary, work in (
        ("status", tr("show which program opens phone links"), show_status),
        ("register", tr("open phone links from now on"), register_links),
        ("unregister", tr("leave phone links to whoever opened them before"), unregister_links),
    ):
        _add(actions, name, summary, work)


def _add(actions: Parsers, name: str, summary: str, work: Work) -> None:
    description = f"{summary[:1].upper()}{summary[1:]}."
    parser = actions.add_parser(name, help=summary, description=description, allow_abbrev=False)
    parser.add_argument(
        "schemes",
        nargs="*",
        type=LinkScheme,
        metavar="SCHEME",
        help=tr("tel, callto or sip; all of them if left out"),
    )
    parser.add_argument("--json", action="store_true", help=tr("print one JSON document"))
    parser.set_defaults(run=lambda args: _run(args, work))


def _run(args: argparse.Namespace, work: Work) -> int:
    from clicktodial.desktop.links import make_link_handlers
    from clicktodial.options import lasting_command

    handlers = make_link_handlers(os.environ, lasting_command(os.environ))
    return run(handlers, Output(as_json=args.json), args.schemes, work)


def run(handlers: LinkHandlers, output: Output, schemes: Iterable[LinkScheme], work: Work) -> int:
    """Do it and print how the links are then opened, also when it was refused."""
    asked = tuple(dict.fromkeys(schemes)) or tuple(LinkScheme)
    failure: ClickToDialError | None = None
    try:
        work(handlers, output, asked)
    except NotPossibleNowError as error:
        failure = error
    links = [link for link in handlers.status() if link.scheme in asked]
    document: dict[str, Any] = {"links": [link_document(link) for link in links]}
    reason = handlers.reason or (failure.what_happened if failure is not None else "")
    output.result(document | ({"reason": reason} if reason else {}), _table(links))
    if failure is None:
        return 0
    output.say(str(failure))
    return failure.exit_code


def link_document(link: LinkHandler) -> dict[str, Any]:
    """The JSON form (product contract)."""
    return {"scheme": link.scheme, "ours": link.is_ours, "program": link.program}


def _table(links: Iterable[LinkHandler]) -> Iterator[str]:
    rows = [
        (f"{link.scheme}:", tr("yes") if link.is_ours else tr("no"), link.program or NOTHING)
        for link in links
    ]
    return aligned((tr("Link"), tr("Ours"), tr("Opened by")), rows)


def show_status(handlers: LinkHandlers, output: Output, schemes: Sequence[LinkScheme]) -> None:
    """Say what can be done about it."""
    if handlers.reason:
        output.say(handlers.reason)
    elif not all(link.is_ours for link in handlers.status() if link.scheme in schemes):
        output.say(tr("“clicktodial links register” has them opened by Click-to-Dial."))


def register_links(handlers: LinkHandlers, output: Output, schemes: Sequence[LinkScheme]) -> None:
    """Take these links over, and say what a click does from now on."""
    handlers.register(schemes)
    ours = {link.scheme for link in handlers.status() if link.is_ours}
    if ours.issuperset(schemes):
        output.say(
            tr(
                "A click on such a link now shows its number in Click-to-Dial, where it waits for "
                "Enter. Browsers may ask once whether they may open it. To undo this: “clicktodial "
                "links unregister”."
            )
        )
    else:
        output.say(
            tr(
                "Only you can decide this on your system: its settings have been opened. Choose "
                "Click-to-Dial there for each kind of link."
            )
        )


def unregister_links(handlers: LinkHandlers, output: Output, schemes: Sequence[LinkScheme]) -> None:
    """Give these links back."""
    handlers.unregister(schemes)
    output.say(tr("Click-to-Dial no longer opens these links."))
