"""Phone links on Windows: a choice in "Default apps", which only the user may take.

Since Windows 10 a program cannot make itself the default: the user's choice is signed by the
system. A program registers what it is capable of and opens the system's page. All of it lies in the
user's own part of the registry (``HKEY_CURRENT_USER``). Nothing here is Windows' own but the names,
so that the contract tests run it everywhere.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from clicktodial.errors import NotPossibleNowError, StorageError
from clicktodial.i18n import tr
from clicktodial.model.links import LinkHandler, LinkScheme
from clicktodial.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

NAME = "Click-to-Dial"
CLASSES = r"Software\Classes"
OUR_KEY = r"Software\ClickToDial"
CAPABILITIES = rf"{OUR_KEY}\Capabilities"
URL_ASSOCIATIONS = rf"{CAPABILITIES}\UrlAssociations"
REGISTERED = r"Software\RegisteredApplications"
CHOICES = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations"
PAGE = f"ms-settings:defaultapps?registeredAppUser={NAME}"


class Registry(Protocol):
    """The user's part of the registry, as far as it is needed. Any method may raise ``OSError``,
    but nothing for what is not there. ``name`` ``""`` is a key's default value."""

    def read(self, key: str, name: str = "") -> str | None:
        """A text, or ``None`` when it is not there."""
        ...

    def read_class(self, name: str) -> str | None:
        """The default value of a class, the whole computer's included."""
        ...

    def write(self, key: str, name: str, text: str) -> None:
        """Write a text; the key is made if needed."""
        ...

    def remove_value(self, key: str, name: str) -> None:
        """Remove one value."""
        ...

    def remove_key(self, key: str) -> None:
        """Remove a key with all below it."""
        ...

    def announce(self) -> None:
        """Tell the shell that what opens what has changed."""
        ...

    def open_page(self, address: str) -> None:
        """Open a page of the system's settings."""
        ...


class WindowsLinkHandlers:
    """See ``LinkHandlers``."""

    def __init__(
        self, environ: Mapping[str, str], command: Sequence[str], registry: Registry
    ) -> None:
        self._command = command
        self._registry = registry
        self.reason = ""
        if environ.get(HOME_VARIABLE):
            self.reason = tr(
                "CLICKTODIAL_HOME is set: Windows would start the program without it, and so with "
                "other settings."
            )

    def status(self) -> tuple[LinkHandler, ...]:
        """See ``LinkHandlers``."""
        try:
            return tuple(map(self._handler, LinkScheme))
        except OSError as error:
            raise _refused(error) from error

    def register(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. The system's page is not opened when all are ours already."""
        self._require_possible()
        wanted = list(schemes)
        try:
            for scheme in wanted:
                self._write_class(scheme)
                self._registry.write(URL_ASSOCIATIONS, scheme, class_name(scheme))
            self._registry.write(CAPABILITIES, "ApplicationName", NAME)
            self._registry.write(
                CAPABILITIES,
                "ApplicationDescription",
                tr("Dial, see, hold, transfer and hang up the calls of your phone"),
            )
            self._registry.write(REGISTERED, NAME, CAPABILITIES)
            self._registry.announce()
            if not all(self._handler(scheme).is_ours for scheme in wanted):
                self._registry.open_page(PAGE)
        except OSError as error:
            raise _refused(error) from error

    def unregister(self, schemes: Iterable[LinkScheme]) -> None:
        """See ``LinkHandlers``. Windows itself forgets a choice whose program is gone."""
        self._require_possible()
        registry = self._registry
        try:
            for scheme in schemes:
                registry.remove_value(URL_ASSOCIATIONS, scheme)
                registry.remove_key(rf"{CLASSES}\{class_name(scheme)}")
            if not any(registry.read(URL_ASSOCIATIONS, scheme) for scheme in LinkScheme):
                registry.remove_value(REGISTERED, NAME)
                registry.remove_key(OUR_KEY)
            registry.announce()
        except OSError as error:
            raise _refused(error) from error

    def _require_possible(self) -> None:
        if self.reason:
            raise NotPossibleNowError(self.reason)

    def _write_class(self, scheme: LinkScheme) -> None:
        key = rf"{CLASSES}\{class_name(scheme)}"
        program = quoted(self._command[0])
        for below, name, text in (
            ("", "", tr("Phone link ({scheme}:)", scheme=scheme)),
            ("", "URL Protocol", ""),
            (r"\DefaultIcon", "", f"{program},0"),
            (r"\Application", "ApplicationName", NAME),
            (r"\shell\open\command", "", command_line(self._command)),
        ):
            self._registry.write(key + below, name, text)

    def _handler(self, scheme: LinkScheme) -> LinkHandler:
        registry = self._registry
        chosen = registry.read(rf"{CHOICES}\{scheme}\UserChoice", "ProgId")
        if chosen is None:
            # Nobody was chosen: the class that bears the scheme's own name, as of old.
            return LinkHandler(scheme, is_ours=False, program=registry.read_class(scheme) or "")
        if chosen == class_name(scheme):
            is_ours = registry.read(rf"{CLASSES}\{chosen}\shell\open\command") is not None
            return LinkHandler(scheme, is_ours, NAME if is_ours else "")
        name = registry.read(rf"{CLASSES}\{chosen}\Application", "ApplicationName")
        program = name or registry.read_class(chosen)
        return LinkHandler(scheme, is_ours=False, program=program or chosen)


def class_name(scheme: LinkScheme) -> str:
    """The class of our links of one kind."""
    return f"ClickToDial.{scheme}"


def command_line(command: Sequence[str]) -> str:
    """The command with the link as its last word. A link's own quotation marks reach us
    percent-encoded, and ``%1`` is put in by the shell without another look: it stays one word."""
    return " ".join((*map(quoted, command), '"%1"'))


def quoted(word: str) -> str:
    """One word of a command line, as programs take them apart again; ``%`` stands for itself."""
    # Backslashes count only where a quotation mark follows, as the closing one does.
    inner = re.sub(r'(\\*)"', r'\1\1\\"', word)
    inner = re.sub(r"(\\+)$", r"\1\1", inner)
    return f'"{inner}"'.replace("%", "%%")


def _refused(error: OSError) -> StorageError:
    return StorageError(
        tr("The choice of programs for links cannot be changed"),
        tr("The system says: {words}.", words=error.strerror or type(error).__name__),
    )
