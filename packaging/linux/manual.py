"""The manual page, made from the program's own parsers, so that it cannot say anything else.

``python manual.py`` prints it; run with the program's sources on its path. The macros are those of
man(7), understood by groff and mandoc alike.
"""

from __future__ import annotations

import argparse
import os
import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ABOUT = """\
Click-to-Dial makes a hosted phone system pleasant to use: it shows the calls that are going on, \
places new ones, and holds, transfers, parks, records and ends them. It carries no sound: your own \
phone rings first, you pick it up, then the other side is called. It speaks to 4PSA VoipNow, \
Hubgets (UnifiedAPI) and Telsmart (Call Control).

Without a command the desktop program starts, or the one that runs already comes to the front; a \
link fills in its number there and waits. With a command no window is shown: it does its work, \
prints what came of it and ends.

Every command also has --help, and those that print facts have --json."""
SYNOPSIS = (
    r"[\fB\-\-hidden\fR] [\fILINK\fR]",
    r"\fB\-\-demo\fR [\fB\-\-system \fISYSTEM\fR] [\fB\-\-tour \fIDIR\fR]",
    r"\fICOMMAND\fR [\fIOPTION\fR...] [\fIARGUMENT\fR...]",
)
EXIT_STATUS = {
    "0": "Done.",
    "1": "The phone system or the input refused it; nothing was changed.",
    "2": "Wrong usage.",
    "3": "No account, not signed in, or no keyring.",
    "4": "The phone system cannot be reached.",
    "5": "The outcome is unknown: a call may have been placed.",
    "130": "Interrupted.",
}
ENVIRONMENT = {
    "CLICKTODIAL_HOME": "A folder for all files of the program, with secrets of its own.",
    "CLICKTODIAL_SECRET": "What commands sign in with where no keyring works.",
    "CLICKTODIAL_BRIDGE_KEY": "The key or keys for the secrets of the bridge, instead of a file.",
    "CLICKTODIAL_BRIDGE_EVENTS": "Where several nodes of the bridge meet, instead of --events.",
    "CLICKTODIAL_BRIDGE_METRICS_TOKEN": "What the bridge asks for before it shows its figures.",
    "DISPLAY, WAYLAND_DISPLAY": "Where the desktop program shows its window.",
    "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME": "Other places for the files named below.",
}
FILES = {
    "~/.config/clicktodial/settings.toml": "Settings and accounts, without secrets.",
    "~/.local/share/clicktodial/contacts.sqlite3": "People.",
    "~/.cache/clicktodial/": "The log of the desktop program.",
    "/etc/xdg/autostart/clicktodial.desktop": (
        "Starts the program at login for all users, if the line Hidden is removed."
    ),
}
EXAMPLES = {
    "clicktodial --demo": "Try it with a built-in phone system.",
    "clicktodial dial '+32 2 555 12 34'": "Call a number.",
    "clicktodial dial --dry-run '02 555 12 34'": "Show what would be dialled, and dial nothing.",
    "clicktodial calls --watch --json": "A line of JSON for each change of the calls.",
    "clicktodial links register": "Open the phone links of web pages and mails from now on.",
}
SECRETS = (
    "Secrets are kept in the keyring of the desktop (Secret Service, KWallet), under the service "
    "name Click-to-Dial, and nowhere else."
)


def page(parser: argparse.ArgumentParser, version: str, day: str) -> str:
    """The whole page."""
    return "\n".join(
        (
            r".\" Made from the command line's own parsers.",
            f'.TH CLICKTODIAL 1 {day} "Click-to-Dial {version}" "User Commands"',
            # Not spread over the line: it is full of commands.
            ".ad l",
            ".SH NAME",
            r"clicktodial \- see, place, transfer and hang up calls of a phone system",
            ".SH SYNOPSIS",
            *_synopsis(),
            ".SH DESCRIPTION",
            *_paragraphs(ABOUT.split("\n\n")),
            ".SH OPTIONS",
            *_options(parser),
            ".SH COMMANDS",
            *(line for command in _commands(parser) for line in _command(command)),
            *_section("EXIT STATUS", EXIT_STATUS),
            *_section("ENVIRONMENT", ENVIRONMENT),
            *_section("FILES", FILES),
            *_paragraphs((SECRETS,)),
            *_section("EXAMPLES", EXAMPLES),
            "",
        )
    )


def escaped(text: str) -> str:
    """Text as text: none of it is an instruction, and its hyphens can be copied."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    text = text.replace("^", "\\(ha").replace("~", "\\(ti").replace('"', "\\(dq")
    return f"\\&{text}" if text.startswith(".") else text


def _synopsis() -> Iterator[str]:
    for words in SYNOPSIS:
        yield f".SY clicktodial\n{words}\n.YS"


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        yield f".PP\n{escaped(text)}"


def _section(title: str, facts: dict[str, str]) -> Iterator[str]:
    yield f".SH {title}"
    for name, meaning in facts.items():
        yield f".TP\n.B {_quoted(name)}\n{escaped(meaning)}"


def _quoted(name: str) -> str:
    return f'"{escaped(name)}"'


# ---- the parsers


def _commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """The commands that do something, in the order of the help."""
    for action in parser._actions:  # noqa: SLF001 - argparse shows them nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for name, below in action.choices.items():
                inner = list(_commands(below))
                # What a command is for stands in the help of the one above it.
                below.description = below.description or _summary(action, name)
                yield from inner or [below]


def _summary(above: argparse._SubParsersAction[argparse.ArgumentParser], name: str) -> str:
    helps = {one.dest: one.help or "" for one in above._choices_actions}  # noqa: SLF001
    summary = helps.get(name, "")
    return f"{summary[:1].upper()}{summary[1:]}."


def _command(parser: argparse.ArgumentParser) -> Iterator[str]:
    places = [action for action in _own(parser) if not action.option_strings]
    options = [action for action in _own(parser) if action.option_strings]
    words = [rf"\fB{escaped(parser.prog)}\fR"]
    free = [option for option in options if not option.required]
    if len(free) == 1:
        words.append(f"[{_invocation(free[0])}]")
    elif free:
        words.append(r"[\fIOPTION\fR...]")
    words += [_invocation(option) for option in options if option.required]
    words += [_times(place) for place in places]
    yield f'.SS "{" ".join(words)}"'
    yield escaped(parser.description or "")
    for action in (*places, *options):
        if action.help or action.option_strings:
            yield from _described(action)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001
        if action.option_strings:
            yield from _described(action)


def _own(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """All but ``--help``, which every command has."""
    actions = parser._actions  # noqa: SLF001
    return [one for one in actions if not isinstance(one, argparse._HelpAction)]  # noqa: SLF001


def _described(action: argparse.Action) -> Iterator[str]:
    head = _invocation(action) if action.option_strings else _value(action)
    yield f".TP\n{head}\n{escaped(_sentence(action.help)) if action.help else ''}".rstrip()


def _sentence(text: str) -> str:
    # Addresses and the like are written as they are, at the beginning, too.
    text = re.sub(r"^[a-z]+(?=[ ,;]|$)", lambda word: word[0].capitalize(), text)
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _invocation(action: argparse.Action) -> str:
    names = ", ".join(rf"\fB{escaped(name)}\fR" for name in action.option_strings)
    return names if action.nargs == 0 else f"{names} {_value(action)}"


def _value(action: argparse.Action) -> str:
    if action.metavar is None and action.choices is not None:
        return "|".join(rf"\fB{escaped(str(choice))}\fR" for choice in action.choices)
    names = action.metavar or action.dest.upper()
    words = (names,) if isinstance(names, str) else names
    return " ".join(rf"\fI{escaped(name)}\fR" for name in words)


def _times(place: argparse.Action) -> str:
    forms = {"?": "[{}]", "*": "[{}...]", "+": "{}..."}
    return forms.get(str(place.nargs), "{}").format(_value(place))


def main() -> None:
    """Print the page."""
    from clicktodial import __version__
    from clicktodial.cli.main import whole_parser

    epoch = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    print(page(whole_parser(), __version__, day), end="")


if __name__ == "__main__":
    main()
