"""What the page of phone links shows: pure, from handlers to words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from clicktodial.i18n import tr
from clicktodial.model.links import LinkScheme

if TYPE_CHECKING:
    from clicktodial.engine.messages import LinksKnown


class LinkLine(NamedTuple):
    """One kind of link: who opens it, and what the button would do. ``ours`` is ``None`` while
    that is not known."""

    scheme: LinkScheme
    state: str
    action: str
    ours: bool | None


def link_title(scheme: LinkScheme) -> str:
    """The kind of link, and where it is met."""
    return {
        LinkScheme.TEL: tr("tel: links, as on web pages"),
        LinkScheme.CALLTO: tr("callto: links, as in older programs"),
        LinkScheme.SIP: tr("sip: links, as in company directories"),
    }[scheme]


def link_lines(known: LinksKnown | None) -> tuple[LinkLine, ...]:
    """All kinds of links."""
    by_scheme = {h.scheme: h for h in known.handlers} if known is not None else {}
    lines = []
    for scheme in LinkScheme:
        handler = by_scheme.get(scheme)
        if handler is None:
            asking = tr("… asking the desktop") if known is None else tr("… not known")
            lines.append(LinkLine(scheme, asking, tr("Open with Click-to-Dial"), None))
        elif handler.is_ours:
            lines.append(
                LinkLine(scheme, tr("✓ Opened by Click-to-Dial"), tr("Leave to others"), ours=True)
            )
        else:
            by = tr("– Opened by {program}", program=f"\u2068{handler.program}\u2069")
            state = by if handler.program else tr("– No program opens them")
            lines.append(LinkLine(scheme, state, tr("Open with Click-to-Dial"), ours=False))
    return tuple(lines)


def not_ours(known: LinksKnown | None) -> tuple[LinkScheme, ...]:
    """The kinds of links that could be taken over."""
    return tuple(line.scheme for line in link_lines(known) if line.ours is False)
