"""WebDAV's answer about many resources (RFC 4918 §13), read while it comes.

Each ``response`` is given out when it ends and forgotten, so that an answer of any length takes the
memory of one. There are no document types and no entities: a document that declares any is refused
before they could be expanded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from xml.parsers import expat

from clicktodial.i18n import tr
from clicktodial.sources.base import MAX_CONTACT_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

DAV: Final = "DAV: "
CARD: Final = "urn:ietf:params:xml:ns:carddav "
CALENDAR_SERVER: Final = "http://calendarserver.org/ns/ "

_MAX_DEPTH: Final = 32
_MAX_NODES: Final = 5000
_MAX_RESPONSE: Final = 8 * MAX_CONTACT_BYTES
_MAX_TOKEN: Final = 2 * MAX_CONTACT_BYTES
"""What may come without an element or text that begins or ends: the parser keeps such a piece."""

_STATUS = re.compile(r"HTTP/[\d.]+\s+(\d{3})")


class BadDocumentError(Exception):
    """The document cannot be what it should be; says why, in words."""


@dataclass(slots=True)
class Node:
    """An element: its name after its namespace and a space, its text, what is inside."""

    name: str
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, *names: str) -> Node | None:
        """The element at the end of this path, if there is one."""
        found = self
        for name in names:
            inside = next((one for one in found.children if one.name == name), None)
            if inside is None:
                return None
            found = inside
        return found

    def text_of(self, *names: str) -> str:
        """The text of the element at the end of this path; empty without."""
        found = self.child(*names)
        return found.text.strip() if found is not None else ""


@dataclass(frozen=True, slots=True)
class Response:
    """One resource: its address as the server wrote it, its status (200 unless the whole resource
    has another), the properties that were found, and what went wrong."""

    href: str
    status: int
    properties: Node
    error: Node | None = None


class MultistatusReader:
    """Fed with pieces of the document; gives responses as they end."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._on_start
        self._parser.EndElementHandler = self._on_end
        self._parser.CharacterDataHandler = self._on_text
        self._parser.StartDoctypeDeclHandler = self._on_doctype
        self._stack: list[Node] = []
        self._nodes = self._size = self._silent = 0
        self._ready: list[Response] = []
        self.sync_token = ""
        """What the server wants to be asked with next time (RFC 6578), once it has come."""

    def feed(self, data: bytes) -> Iterator[Response]:
        """The responses that end in this piece. Raises ``BadDocumentError``."""
        yield from self._parsed(data, is_last=False)

    def close(self) -> Iterator[Response]:
        """The document has ended. Raises ``BadDocumentError`` when it has not."""
        yield from self._parsed(b"", is_last=True)

    def _parsed(self, data: bytes, *, is_last: bool) -> list[Response]:
        self._silent += len(data)
        if self._silent > _MAX_TOKEN:
            raise BadDocumentError(tr("Its answer is not about address books."))
        try:
            self._parser.Parse(data, is_last)
        except expat.ExpatError as error:
            raise BadDocumentError(tr("Its answer is no proper XML ({why}).", why=error)) from None
        ready, self._ready = self._ready, []
        return ready

    def _on_doctype(self, *_parts: object) -> None:
        raise BadDocumentError(tr("Its answer declares entities, which no address book needs."))

    def _on_start(self, name: str, _attributes: dict[str, str]) -> None:
        if not self._stack and name != f"{DAV}multistatus":
            raise BadDocumentError(tr("Its answer is not about address books."))
        self._silent = 0
        self._nodes += 1
        if len(self._stack) >= _MAX_DEPTH or self._nodes > _MAX_NODES:
            raise BadDocumentError(tr("Its answer is nested too deeply, or too long."))
        node = Node(name)
        if len(self._stack) > 1:
            self._stack[-1].children.append(node)
        elif self._stack:
            self._size = 0
        self._stack.append(node)

    def _on_text(self, text: str) -> None:
        self._silent = 0
        self._size += len(text)
        if self._size > _MAX_RESPONSE:
            raise BadDocumentError(tr("One contact in it is longer than any."))
        if self._size <= MAX_CONTACT_BYTES:
            self._stack[-1].text += text

    def _on_end(self, _name: str) -> None:
        self._silent = 0
        node = self._stack.pop()
        if len(self._stack) != 1:
            return
        # A child of the document itself: nothing of it is kept.
        self._nodes = self._size = 0
        if node.name == f"{DAV}response":
            self._ready.append(_response(node))
        elif node.name == f"{DAV}sync-token":
            self.sync_token = node.text.strip()


def _response(node: Node) -> Response:
    status = node.text_of(f"{DAV}status")
    found = Node("found")
    for part in node.children:
        if part.name == f"{DAV}propstat" and _status(part.text_of(f"{DAV}status")) == 200:
            properties = part.child(f"{DAV}prop")
            found.children += properties.children if properties is not None else []
    return Response(
        href=node.text_of(f"{DAV}href"),
        status=_status(status) if status else 200,
        properties=found,
        error=node.child(f"{DAV}error"),
    )


def _status(line: str) -> int:
    found = _STATUS.match(line)
    return int(found[1]) if found else 0
