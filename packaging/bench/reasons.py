"""Why goals are missed, as far as is known: what the profilers said when last asked."""

from __future__ import annotations

REASONS = {
    "CPU until tray icon": (
        "The icon waits for the window's modules: 50 ms of imports (half of it the making of some "
        "40 frozen dataclasses) and 20 ms of widgets; before them, 20 ms for the command line "
        "and the single-instance check. An icon shown before these imports comes at 1.0 x floor."
    ),
    "CPU until painted window": (
        "Imports of our own modules, 50 ms, and 20 ms before Qt is loaded, as above. Making and "
        "painting the window itself costs what the floor's costs."
    ),
    "CPU until signed in and polling": (
        "Libraries, each in its thread: httpx with anyio and h11 90 ms (half of it its command "
        "line with click, rich and pygments, where these are installed), keyring with cryptography "
        "60-80 ms, asyncio and ssl 20 ms, msgspec 6 ms, filelock 9 ms."
    ),
    "Memory after 60 s, PSS": (
        "Python modules: asyncio 7 MB, keyring 5, httpx and httpcore 5, its command line (click, "
        "rich, pygments, where installed) 5, and files mapped by nobody else: cryptography's "
        "library 7 MB, OpenSSL 4, SQLite 1."
    ),
    "Block, 1 of": (
        "A row is real widgets, for keyboard and screen reader; one that goes on hold gets a chip, "
        "grows, and moves those below: 2 ms in sight, and 0.5 ms for its menu in the tray. "
        "Out of sight it costs 0.7 ms for 100 calls."
    ),
    "Key press to painted list": (
        "The first letters fill the whole list: some 11 people, each painted by Python in 0.3 ms. "
        "The search takes 0.8 ms. The very first key also loads what paints (10 ms, once)."
    ),
}


def reason(what: str) -> str:
    """The reason for the figure of that name."""
    found = (text for beginning, text in REASONS.items() if what.startswith(beginning))
    return next(found, "No reason is known yet.")
