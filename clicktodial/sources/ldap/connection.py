"""One connection to an LDAP server: sign-in and searches in pages, with limits.

sansldap puts messages together and takes them apart; the socket, TLS, time and size are ours. A
message's length is read before the message: one that is too long is never begun.
"""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Final

from clicktodial.errors import (
    ConnectError,
    NoAnswerError,
    NotASourceError,
    SourceRefusedError,
    SourceSignInError,
    UnreachableError,
)
from clicktodial.i18n import tr
from clicktodial.sources.base import MAX_CONTACT_BYTES, MAX_CONTACTS, MAX_SYNC_BYTES
from clicktodial.web.trust import not_connected, shown_certificate, system_trust

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Sequence

    import sansldap

    from clicktodial.model.secret import Secret
    from clicktodial.model.sources import LdapAddress
    from clicktodial.sources.base import SourceTimeouts
    from clicktodial.web.trust import Certificate

PAGE: Final = 500
_SEQUENCE: Final = 0x30
_MOST_EMPTY_PAGES: Final = 20
_START_TLS: Final = "1.3.6.1.4.1.1466.20037"
_SHOWN: Final = 200


class LdapConnection:
    """Opened by ``open``. Used from one asyncio loop, one question at a time."""

    def __init__(self, address: LdapAddress, name: str, timeouts: SourceTimeouts) -> None:
        self.host, self._address, self._name, self._timeouts = address.host, address, name, timeouts
        self.certificate: Certificate | None = None
        """Whose certificate the server showed; ``None`` without TLS."""
        self._reader: asyncio.StreamReader
        self._writer: asyncio.StreamWriter | None = None
        self._bytes = 0
        import sansldap

        self._ldap = sansldap
        self._session = sansldap.LDAPClient()

    async def open(self, tls: ssl.SSLContext | None, *, start_tls: bool) -> None:
        """Connect, with TLS from the first byte or after asking for it (``start_tls``).

        ``tls`` replaces the system's trust store. Raises ``UnreachableError`` and its kinds, and
        ``SourceRefusedError`` when the server knows no StartTLS: then nothing was sent.
        """
        context = None
        if self._address.is_tls or start_tls:
            context = tls or await asyncio.to_thread(system_trust)
        problem = await self._connected(context if self._address.is_tls else None)
        if problem is None and start_tls and context is not None:
            await self._ask_for_tls()
            problem = await self._upgraded(context)
        if problem is not None:
            # Raised outside of any "except": no library's exception stays attached.
            raise problem
        if context is not None and self._writer is not None:
            self.certificate = shown_certificate(self._writer.get_extra_info("ssl_object"))

    async def _connected(self, context: ssl.SSLContext | None) -> UnreachableError | None:
        host, port = self._address.host, self._address.port
        try:
            async with asyncio.timeout(self._timeouts.connect_s):
                self._reader, self._writer = await asyncio.open_connection(
                    host, port, ssl=context, server_hostname=host if context else None
                )
        except TimeoutError:
            return NoAnswerError(host, self._timeouts.connect_s)
        except (OSError, UnicodeError, ValueError) as error:
            return not_connected(host, error)
        return None

    async def _upgraded(self, context: ssl.SSLContext) -> UnreachableError | None:
        assert self._writer is not None
        try:
            async with asyncio.timeout(self._timeouts.connect_s):
                await self._writer.start_tls(context, server_hostname=self.host)
        except TimeoutError:
            return NoAnswerError(self.host, self._timeouts.connect_s)
        except (OSError, ValueError) as error:
            return not_connected(self.host, error)
        return None

    async def _ask_for_tls(self) -> None:
        self._session.extended_request(_START_TLS)
        answer = await self._message()
        if not isinstance(answer, self._ldap.ExtendedResponse) or answer.result.result_code != 0:
            raise SourceRefusedError(
                0,
                tr("It offers no protected connection (StartTLS)."),
                tr("Nothing was sent. Use ldaps:// if the server has it."),
            )

    def close(self) -> None:
        """Drop the connection at once."""
        writer, self._writer = self._writer, None
        if writer is not None:
            with contextlib.suppress(Exception):
                writer.transport.abort()

    # ---- questions

    async def sign_in(self, user: str, password: Secret) -> None:
        """Sign in, or be nobody where there is no ``user``. Raises ``SourceSignInError``.

        A user without a password is never sent: servers take that for nobody and say yes
        (RFC 4513 §5.1.2).
        """
        if user and not password:
            raise SourceSignInError(self._name, tr("There is no password for it."))
        self._session.bind_simple(user, password.reveal() if user else "")
        answer = await self._message()
        if not isinstance(answer, self._ldap.BindResponse):
            raise self.wrong(tr("It does not answer the sign-in."))
        if answer.result.result_code in {48, 49, 53}:  # inappropriate, invalid, unwilling
            raise SourceSignInError(self._name)
        self._require_success(answer.result)

    async def search(
        self,
        base: str,
        *,
        wanted: sansldap.LDAPFilter,
        attributes: Sequence[str],
        only_base: bool = False,
    ) -> AsyncIterator[sansldap.SearchResultEntry]:
        """Each entry as it comes, asked for in pages (RFC 2696). References to other servers are
        not followed. Raises ``SourceRefusedError``, ``NotASourceError``, ``UnreachableError``."""
        cookie, count, empty = b"", 0, 0
        while True:
            before = count
            asked = self._ask_page(base, wanted, attributes, cookie, only_base=only_base)
            while True:
                message = await self._message()
                if message.message_id != asked:
                    raise self.wrong(tr("It answers something else than was asked."))
                if isinstance(message, self._ldap.SearchResultEntry):
                    count += 1
                    self._require_sane(count)
                    yield message
                elif isinstance(message, self._ldap.SearchResultDone):
                    break
                elif not isinstance(message, self._ldap.SearchResultReference):
                    raise self.wrong(tr("It answers something else than was asked."))
            self._require_success(message.result)
            cookie = self._cookie(message)
            empty = empty + 1 if count == before else 0
            if not cookie:
                return
            if empty > _MOST_EMPTY_PAGES:
                raise self.wrong(tr("It sends empty pages without end."))

    def _ask_page(
        self,
        base: str,
        wanted: sansldap.LDAPFilter,
        attributes: Sequence[str],
        cookie: bytes,
        *,
        only_base: bool,
    ) -> int:
        scope = self._ldap.SearchScope
        page = self._ldap.PagedResultControl(critical=False, size=PAGE, cookie=cookie)
        return self._session.search_request(
            base,
            scope.BASE if only_base else scope.SUBTREE,
            filter=wanted,
            attributes=list(attributes),
            controls=[] if only_base else [page],
        )

    def _cookie(self, done: sansldap.SearchResultDone) -> bytes:
        for control in done.controls:
            if isinstance(control, self._ldap.PagedResultControl):
                return bytes(control.cookie)
        return b""

    def _require_sane(self, count: int) -> None:
        if count > MAX_CONTACTS:
            raise self.wrong(tr("It has more than {n} contacts.", n=f"{MAX_CONTACTS:,}"))

    def _require_success(self, result: sansldap.LDAPResult) -> None:
        code = int(result.result_code)
        words = _harmless(result.diagnostics_message)
        if code == 0:
            return
        if code == 32:  # noSuchObject
            hint = tr("Check where the people are in the directory.")
            raise SourceRefusedError(code, tr("There is no such place in it."), hint)
        if code in {3, 4, 11}:  # limits of time, size, administrator
            raise SourceRefusedError(
                code,
                tr("It does not give all people at once, and no pages of them either."),
                tr("Ask its administrator for a higher limit, or use a filter."),
            )
        if code in {1, 8, 13, 50}:  # signs of a sign-in that is missing or has no right
            raise SourceSignInError(self._name, words or tr("This sign-in may not read it."))
        raise SourceRefusedError(code, words)

    # ---- messages

    async def _message(self) -> sansldap.LDAPMessage:
        """The next message. Raises ``UnreachableError`` and its kinds."""
        found: sansldap.LDAPMessage | UnreachableError
        try:
            async with asyncio.timeout(self._timeouts.silence_s):
                await self._send()
                found = self._understood(await self._raw())
        except TimeoutError:
            found = NoAnswerError(self.host, self._timeouts.silence_s)
        except UnreachableError as error:
            found = error.with_traceback(None)
        except (OSError, EOFError):
            what = tr("The connection broke before the answer came.")
            found = ConnectError(self.host, what)
        if isinstance(found, UnreachableError):
            self.close()
            raise found
        return found

    async def _send(self) -> None:
        data = self._session.data_to_send()
        if data and self._writer is not None:
            self._writer.write(data)
            await self._writer.drain()

    async def _raw(self) -> bytes:
        """The bytes of one message; its length is believed only if it is sane."""
        head = await self._reader.readexactly(2)
        if head[0] != _SEQUENCE:
            raise self.wrong(tr("It does not speak LDAP."))
        length = head[1]
        if length & 0x80:
            size = length & 0x7F
            if not 1 <= size <= 4:
                raise self.wrong(tr("It does not speak LDAP."))
            more = await self._reader.readexactly(size)
            head, length = head + more, int.from_bytes(more, "big")
        self._bytes += length
        if length > MAX_CONTACT_BYTES or self._bytes > MAX_SYNC_BYTES:
            raise self.wrong(tr("It sends more than any directory holds."))
        return head + await self._reader.readexactly(length)

    def _understood(self, raw: bytes) -> sansldap.LDAPMessage:
        try:
            messages = self._session.receive(raw)
        except Exception:  # noqa: BLE001 - whatever a hostile message makes of the library
            messages = []
        if len(messages) != 1:
            raise self.wrong(tr("It does not speak LDAP as it should."))
        return messages[0]

    def wrong(self, what: str) -> NotASourceError:
        """The server does not answer as it should."""
        return NotASourceError(self.host, what)


def _harmless(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text[:_SHOWN]).strip()
