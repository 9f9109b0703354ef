"""Why goals are missed, as far as is known: what the profilers said when last asked."""

from __future__ import annotations

REASONS = {
    "CPU until tray icon": (
        "Before Qt is loaded 20 ms go into the command line and the single-instance check; the "
        "icon itself comes before everything else."
    ),
    "CPU until painted window": (
        "Imports of our own modules, 45 ms (half of it the making of frozen data classes), and "
        "20 ms before Qt is loaded. Making and painting the window costs what the floor's costs."
    ),
    "CPU until signed in and polling": (
        "Libraries, each in its thread: xcffib for the global keys 70 ms, keyring with "
        "cryptography 60-80 ms, httpx with anyio and h11 50 ms, asyncio and ssl 20 ms, "
        "phonenumbers 20 ms, filelock 9 ms, msgspec 6 ms. Reading the secret without "
        "the keyring library would save some 60 ms and 12 MB, and its encryption on the bus."
    ),
    "Memory after 60 s, PSS": (
        "Python modules: asyncio 7 MB, xcffib 5, keyring 5, httpx and httpcore 5, and files mapped "
        "by nobody else: cryptography's library 7 MB, OpenSSL 4, SQLite 1."
    ),
    "Block, 1 of": (
        "A row is real widgets, for keyboard and screen reader: new words on its buttons mean a "
        "new layout, and the style sheet paints each button anew: 2 ms in sight. Elsewhere it "
        "takes 0.7 ms among 100 calls."
    ),
    "Key press to painted list": (
        "The first letters fill the whole list: some 11 people, each painted by Python in 0.3 ms. "
        "The search takes 0.8 ms. The very first key also loads what paints (10 ms, once)."
    ),
    "Scrolling": (
        "The thread's own time is 8 ms at most, of which painting in Python is 6; the rest it "
        "waits, for the processor or the X server, while a page is read in another thread."
    ),
    "Installed": (
        "The bundle's bootloader starts itself twice and loads ctypes, 10 to 15 ms; all else was "
        "the unpacking of compressed modules, which is why they are stored."
    ),
}


def reason(what: str) -> str:
    """The reason for the figure of that name."""
    found = (text for beginning, text in REASONS.items() if what.startswith(beginning))
    return next(found, "No reason is known yet.")
