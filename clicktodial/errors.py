"""The whole error tree. Each error speaks to a person and carries its own policy.

::

    ClickToDialError
    ├── InputError                what was asked for cannot be done: nothing was sent
    │   ├── NotANumberError
    │   ├── UnknownCallError
    │   ├── NotPossibleNowError   this call, in this state, does not allow it
    │   ├── NoAnswerFromOwnerError   the program whose text is asked for hangs
    │   ├── DialInProgressError   a second press while the first is still under way
    │   └── OneAtATimeError       this system places the next call after the one before
    ├── SetupError                no account, not signed in, no keyring
    │   ├── NoAccountError
    │   ├── UnknownAccountError
    │   ├── AccountExistsError
    │   ├── NotSignedInError      no secret is stored for the account
    │   ├── SignInRefusedError    the PBX does not take the credentials
    │   │   └── SourceSignInError     a source of contacts does not, or none are stored
    │   └── KeyringError          the system's keyring is missing, locked or refuses
    ├── RefusedError              the PBX answered no
    │   ├── NotPermittedError     401, 403
    │   │   └── ForeignExtensionError   one may dial from one's own extension only
    │   ├── NotOfferedError       501
    │   ├── SourceRefusedError    a source of contacts answered no
    │   └── RateLimitedError      409, 429
    │       └── TooManyCallsError       no call can be placed for some seconds
    ├── UnreachableError          no usable answer came from the PBX
    │   ├── NameLookupError
    │   ├── ConnectError
    │   ├── TlsError
    │   ├── NoAnswerError         time-out
    │   ├── ServerFaultError      5xx
    │   └── NotAPbxError          HTML, half a document, too much, a redirect
    │       └── NotASourceError   a server of contacts answers so, or lies
    ├── NotConfirmedError         taken, but the list does not show the effect
    ├── OutcomeUnknownError       a call may have been placed: it is never repeated by itself
    └── StorageError              a file of ours cannot be read or written
        └── BrokenFileError       kept aside under another name, never overwritten

``title`` is a headline, ``message`` says what happened and what it means for the call, ``hint``
what to do. No error ever carries a secret. ``exit_code`` is the command line's (product contract),
``retryable`` tells whether asking the same question again may help by itself, ``needs_sign_in``
whether only a person can mend it.
"""

from __future__ import annotations

from typing import ClassVar

from clicktodial.i18n import tr


class ClickToDialError(Exception):
    """Base of all errors that may reach a person."""

    exit_code: ClassVar[int] = 1
    retryable: ClassVar[bool] = False
    needs_sign_in: ClassVar[bool] = False

    def __init__(self, title: str, message: str = "", hint: str = "") -> None:
        super().__init__(title)
        self.title = title
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return _sentences(self.title, self.message, self.hint)

    @property
    def what_happened(self) -> str:
        """Title and message, without the hint."""
        return _sentences(self.title, self.message)

    @property
    def what_to_do(self) -> str:
        """Title and hint, where there is room for no more."""
        return _sentences(self.title, self.hint)


def _sentences(title: str, *others: str) -> str:
    """A title bears no full stop of its own."""
    end = "" if title.endswith(("?", "!", ".", "…")) else "."
    return " ".join(part for part in (title + end, *others) if part)


class InputError(ClickToDialError):
    """What was asked for cannot be done; nothing was sent."""


class NotANumberError(InputError):
    """The text holds no number that a phone system could dial."""

    def __init__(self, text: str) -> None:
        shown = text if len(text) <= 40 else text[:39] + "…"
        if shown.strip():
            title = tr("“{text}” is not a number", text=shown)
        else:
            title = tr("There is no number to dial")
        super().__init__(
            title,
            tr("Nothing was dialled."),
            tr("Type digits, optionally with a leading +, or an extension such as 0003*210."),
        )


class UnknownCallError(InputError):
    """No call with this id is going on."""

    def __init__(self, call_id: str) -> None:
        super().__init__(
            tr("There is no call “{call}”", call=call_id[:40]),
            tr("It may have ended. Nothing was changed."),
            tr("“clicktodial calls” shows the calls that are going on."),
        )


class NotPossibleNowError(InputError):
    """The call's state does not allow the action."""

    def __init__(self, reason: str) -> None:
        super().__init__(tr("Not possible now"), reason, tr("Nothing was changed."))


class NoAnswerFromOwnerError(InputError):
    """The program that owns the selected or copied text does not hand it over."""

    def __init__(self) -> None:
        super().__init__(
            tr("The other program does not hand over its text"),
            tr("It may be busy, or it hangs. Nothing was dialled."),
            tr("Try again, or type the number."),
        )


class DialInProgressError(InputError):
    """A second press while the first is still being placed; it is swallowed."""

    def __init__(self, number: str) -> None:
        super().__init__(
            tr("{number} is already being dialled", number=number),
            tr("The second press was ignored: a call is placed once."),
        )


class OneAtATimeError(InputError):
    """This phone system cannot tell two calls that are being placed apart."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("A call to {name} is still being placed", name=name),
            tr("This phone system places one call at a time. Nothing was dialled."),
            tr("Pick up your phone, or end that call first."),
        )


class SetupError(ClickToDialError):
    """No account, not signed in, or no keyring."""

    exit_code = 3
    needs_sign_in = True


class NoAccountError(SetupError):
    """No account has been set up."""

    def __init__(self) -> None:
        super().__init__(
            tr("No account is set up"),
            tr("Click-to-Dial does not know your phone system yet."),
            tr("Add one in the window, or with “clicktodial account add”."),
        )


class UnknownAccountError(SetupError):
    """No account bears this name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("There is no account “{name}”", name=name[:40]),
            tr("Nothing was changed."),
            tr("“clicktodial account list” shows the accounts."),
        )


class AccountExistsError(SetupError):
    """The name is taken."""

    exit_code = 1
    needs_sign_in = False

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("There is already an account “{name}”", name=name[:40]),
            tr("Nothing was changed."),
            tr("Choose another name, or remove that account first."),
        )


class NotSignedInError(SetupError):
    """No secret is stored for the account."""

    def __init__(self, name: str) -> None:
        super().__init__(
            tr("Not signed in to “{name}”", name=name),
            tr("The keyring holds no secret for this account."),
            tr("Sign in again in the account's settings."),
        )


class SignInRefusedError(SetupError):
    """The PBX does not take the credentials."""

    def __init__(self, name: str, words: str = "") -> None:
        said = tr("The phone system said: {words}", words=words) if words else ""
        super().__init__(
            tr("“{name}” refused the sign-in", name=name),
            said or tr("The token or the App's secret is not valid (any more)."),
            tr("Sign in again in the account's settings."),
        )


class SourceSignInError(SignInRefusedError):
    """A source of contacts does not take the user and the password, or there is none."""

    def __init__(self, name: str, message: str = "") -> None:
        super().__init__(name)
        self.message = message or tr("The user or the password is not right (any more).")
        self.hint = tr("Enter them in the settings, on the page “Contacts”.")


class KeyringError(SetupError):
    """The system's keyring is missing, locked or refuses."""

    def __init__(self, what: str) -> None:
        super().__init__(
            tr("The system's keyring cannot be used"),
            what,
            tr(
                "Secrets are asked for each time and kept in memory only; the command line takes "
                "one from the environment variable CLICKTODIAL_SECRET."
            ),
        )


class RefusedError(ClickToDialError):
    """The PBX answered no. ``status`` is the HTTP status, ``code`` the PBX's word for the log."""

    def __init__(self, status: int, code: str = "", words: str = "", *, title: str = "") -> None:
        super().__init__(
            title or tr("The phone system refused"),
            tr("It said: {words}", words=words)
            if words
            else tr("It gave no reason (status {status}).", status=status),
            tr("Nothing was changed by this request."),
        )
        self.status = status
        self.code = code
        self.words = words


class SourceRefusedError(RefusedError):
    """A source of contacts answered no, with an HTTP status or LDAP's result code."""

    def __init__(self, status: int, words: str = "", hint: str = "") -> None:
        super().__init__(status, "", words, title=tr("The source of contacts refused"))
        self.hint = hint or tr("The contacts stay as they were.")


class NotPermittedError(RefusedError):
    """401 or 403, with a fresh token: this user may not do this."""

    def __init__(self, status: int, code: str = "", words: str = "") -> None:
        super().__init__(status, code, words, title=tr("The phone system does not permit this"))
        self.hint = tr("Ask your administrator for the permission, or check the extension.")


class ForeignExtensionError(NotPermittedError):
    """The sign-in is somebody else's than the extension (``seeds/003…``)."""

    def __init__(self, status: int, code: str = "", words: str = "") -> None:
        super().__init__(status, code, words)
        self.title = tr("This extension is not yours")
        self.hint = tr("Check extension and tenant in the account's settings. Nothing was dialled.")


class NotOfferedError(RefusedError):
    """501: the system never offers this."""

    def __init__(self, status: int = 501, code: str = "", words: str = "") -> None:
        super().__init__(status, code, words, title=tr("The phone system does not offer this"))


class RateLimitedError(RefusedError):
    """409 or 429. ``retry_after_s`` is the server's wish, if it named one."""

    retryable = True

    def __init__(self, status: int, words: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(status, "", words, title=tr("Too many requests to the phone system"))
        self.hint = tr("Wait a moment, then try again.")
        self.retry_after_s = retry_after_s


class TooManyCallsError(RateLimitedError):
    """The quota of requests is used up (``reference/call-control.md §5``). ``wait_s``: seconds
    until one is free. Nothing is sent by itself then: the person may have walked away."""

    def __init__(self, wait_s: float) -> None:
        super().__init__(429, retry_after_s=wait_s)
        self.title = tr("Too many calls in a row")
        self.message = tr("Possible again in {seconds} s.", seconds=max(1, round(wait_s)))
        self.hint = tr("It is not sent by itself: try again then, or use your phone.")


class UnreachableError(ClickToDialError):
    """No usable answer came from the PBX.

    ``request_may_have_arrived`` tells whether the PBX may have done what it was asked, although
    its answer was lost; while it is false, nothing can have happened.
    """

    exit_code = 4
    retryable = True
    request_may_have_arrived: bool = False


class NameLookupError(UnreachableError):
    """The host's name does not resolve."""

    def __init__(self, host: str) -> None:
        super().__init__(
            tr("{host} was not found", host=host),
            tr("Its name could not be looked up."),
            tr("Check the address and the network connection."),
        )


class ConnectError(UnreachableError):
    """No connection could be made, or it broke."""

    def __init__(self, host: str, detail: str = "") -> None:
        super().__init__(
            tr("No connection to {host}", host=host),
            detail,
            tr("Check the address, the network connection and the proxy."),
        )


class TlsError(UnreachableError):
    """The server's certificate is not trusted, or is for another name."""

    retryable = True

    def __init__(self, host: str, detail: str = "") -> None:
        super().__init__(
            tr("The certificate of {host} is not trusted", host=host),
            detail,
            tr(
                "Nothing was sent. Check the address; a company's own certificate must be "
                "installed in the system's trust store."
            ),
        )


class NoAnswerError(UnreachableError):
    """The PBX took longer than the time allowed."""

    def __init__(self, host: str, seconds: float) -> None:
        super().__init__(
            tr("No answer from {host}", host=host),
            tr("It did not answer within {seconds} s.", seconds=f"{seconds:g}"),
            tr("The server or the network may be busy."),
        )


class ServerFaultError(UnreachableError):
    """5xx: the PBX has trouble of its own."""

    def __init__(self, status: int, words: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(
            tr("The phone system has a fault (status {status})", status=status),
            tr("It said: {words}", words=words) if words else "",
            tr("Try again later, or tell your administrator."),
        )
        self.status = status
        self.words = words
        self.retry_after_s = retry_after_s


class NotAPbxError(UnreachableError):
    """What answered does not speak as it should: HTML, half a document, too much, a redirect."""

    def __init__(self, host: str, what: str) -> None:
        super().__init__(
            tr("{host} did not answer like a phone system", host=host),
            what,
            tr("Check the server's address; a proxy or a log-in page may be in between."),
        )


class NotASourceError(NotAPbxError):
    """What answered is no source of contacts, or none that can be trusted: too much, endless
    pages, other servers' addresses. The contacts stay as they were."""

    def __init__(self, host: str, what: str) -> None:
        super().__init__(host, what)
        self.title = tr("{host} did not answer like a source of contacts", host=host)
        self.hint = tr("Check the source's address. The contacts stay as they were.")


class NotConfirmedError(ClickToDialError):
    """The PBX took an action, but its list does not show the effect in time."""

    def __init__(self) -> None:
        super().__init__(
            tr("The phone system did not confirm this"),
            tr("It took the request, but its list shows the call as before."),
            tr("Look at your phone, then try again."),
        )


class OutcomeUnknownError(ClickToDialError):
    """The answer to a create request was lost: a call may have been placed. Never repeated."""

    exit_code = 5

    def __init__(self, number: str) -> None:
        super().__init__(
            tr("It is not known whether {number} was dialled", number=number),
            tr("The phone system's answer was lost, and nothing was heard of the call since."),
            tr("Look at your phone before you dial again."),
        )


class StorageError(ClickToDialError):
    """A file of ours cannot be read or written."""


class BrokenFileError(StorageError):
    """A file of ours is unreadable. It was kept aside as ``kept_as`` and not overwritten."""

    def __init__(self, path: str, kept_as: str, detail: str) -> None:
        super().__init__(
            tr("{path} cannot be read", path=path),
            detail,
            tr("The file was kept as {kept_as}; a new one is used.", kept_as=kept_as),
        )
        self.path = path
        self.kept_as = kept_as
