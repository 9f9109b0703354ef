"""Desktop entries: the file by which a desktop knows a program and what it opens."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.desktop.links.linux_keyfile import KeyFile
from clicktodial.i18n import tr
from clicktodial.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from clicktodial.model.links import LinkScheme

GROUP = "Desktop Entry"
ENTRY = "clicktodial.desktop"
"""The name under which the window shows itself to the desktop, too."""
MARK = "X-ClickToDial-Links"
"""Stands in the files that we wrote, and may change and remove."""

_FIELD_CODE = re.compile("%[a-zA-Z]")
_RESERVED = re.compile(r"""[\s"'\\><~|&;$*?#()`]""")
_WORD = re.compile(r"""(?s)"(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s\\]|\\.)+""")
_ESCAPES = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


class DesktopEntry(NamedTuple):
    """One program, as its file describes it. ``command``: its words, field codes included."""

    path: Path
    name: str
    command: tuple[str, ...]
    types: frozenset[str]
    is_offered: bool
    is_ours: bool

    def is_usable(self, environ: Mapping[str, str]) -> bool:
        """Whether a desktop would start it: it is no longer asked when its program is gone."""
        return self.is_offered and self.program(environ) is not None

    def program(self, environ: Mapping[str, str]) -> str | None:
        """The executable file."""
        return shutil.which(self.command[0], path=environ.get("PATH")) if self.command else None


def entry_command(environ: Mapping[str, str], command: Sequence[str]) -> tuple[str, ...]:
    """The words by which a desktop entry starts this program, which ``command`` starts here."""
    home = environ.get(HOME_VARIABLE)
    # A program with files of its own works with those, not with the user's usual ones.
    words = [f"{HOME_VARIABLE}={Path(home).expanduser().absolute()}"] if home else []
    if words or "%" in command[0]:
        # Some desktops look for the program before they have read "%%" as one sign.
        words.insert(0, "env")
    return (*words, *command)


def is_same_start(one: Sequence[str], other: Sequence[str], environ: Mapping[str, str]) -> bool:
    """Whether two commands start the same program with the same words; field codes do not count.
    Compared by the files that are run: a package's ``/usr/bin`` holds links."""
    if not one or not other:
        return False
    first, *its_words = (word for word in one if not _FIELD_CODE.fullmatch(word))
    mine, *my_words = other
    path = environ.get("PATH")
    found, mine = shutil.which(first, path=path), shutil.which(mine, path=path) or mine
    if found is None or its_words != my_words:
        return False
    # Not so for Python with its words: environments' Pythons are links to one and the same.
    is_same = not its_words and os.path.realpath(found) == os.path.realpath(mine)
    return found == mine or is_same


def mime_type(scheme: LinkScheme) -> str:
    """What a desktop calls a kind of link."""
    return f"x-scheme-handler/{scheme}"


def read_entry(path: Path, environ: Mapping[str, str]) -> DesktopEntry | None:
    """``None`` when there is no such file, or it cannot be read."""
    try:
        file = KeyFile(path.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return None
    offered = file.value(GROUP, "Type") == "Application" and file.value(GROUP, "Hidden") != "true"
    needed = _unescaped(file.value(GROUP, "TryExec"))
    if needed and shutil.which(needed, path=environ.get("PATH")) is None:
        offered = False
    return DesktopEntry(
        path,
        _name(file, environ),
        _words(file.value(GROUP, "Exec")),
        frozenset(file.items(GROUP, "MimeType")),
        offered,
        file.value(GROUP, MARK) == "true",
    )


def entry_text(command: Sequence[str], schemes: Iterable[LinkScheme]) -> str:
    """Our own file. It asks for start notification: without it the desktop gives no token, and
    the window may not come to the front."""
    types = "".join(f"{mime_type(scheme)};" for scheme in schemes)
    lines = {
        "Type": "Application",
        "Name": "Click-to-Dial",
        "GenericName": tr("Phone calls"),
        "Comment": tr("Dial, see, hold, transfer and hang up the calls of your phone"),
        "Exec": f"{exec_line(command)} %u",
        "Icon": "clicktodial",
        "Terminal": "false",
        "StartupNotify": "true",
        "Categories": "Network;Telephony;",
        "MimeType": types,
        MARK: "true",
    }
    return "".join((f"[{GROUP}]\n", *(f"{key}={value}\n" for key, value in lines.items())))


def exec_line(words: Sequence[str]) -> str:
    """A command as the Desktop Entry Specification wants it: quoted where needed, by its own
    rules, and then escaped once more as all its texts are. Words that need no quotes get none:
    the plain ``xdg-open`` of older systems does not know them."""
    return " ".join(map(_quoted, words))


def _quoted(word: str) -> str:
    word = word.replace("%", "%%")
    if word and not _RESERVED.search(word):
        return word
    quoted = re.sub(r'(["`$\\])', r"\\\1", word)
    escaped = quoted.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _words(line: str) -> tuple[str, ...]:
    return tuple(_unquoted(word).replace("%%", "%") for word in _WORD.findall(_unescaped(line)))


def _unquoted(word: str) -> str:
    if word.startswith("'"):
        return word[1:-1]
    if word.startswith('"'):
        return re.sub(r'\\(["`$\\])', r"\1", word[1:-1])
    return re.sub(r"\\(.)", r"\1", word)


def _unescaped(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), text)


def _name(file: KeyFile, environ: Mapping[str, str]) -> str:
    """In the user's language, as far as the file has it."""
    languages = (environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    language = next(filter(None, languages), "").partition(".")[0]
    for one in (language, language.partition("_")[0]):
        if one and (name := file.value(GROUP, f"Name[{one}]")):
            return _unescaped(name)
    return _unescaped(file.value(GROUP, "Name"))
