"""The operating system's keyring: Secret Service, KWallet, Keychain, Credential Manager.

Facts about each case: ``reference/desktop.md §3``. The only module that imports ``keyring``, and
late: finding the system's keyring takes 150 ms.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from clicktodial.errors import KeyringError
from clicktodial.i18n import tr
from clicktodial.model.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend

    from clicktodial.storage.secret_names import SecretKey

_Result = TypeVar("_Result")

REFUSED_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")
"""They keep nothing, or keep secrets in files that any backup carries away."""


class OsKeyring:
    """One entry per secret under the name ``service``, which the user sees in the keyring."""

    def __init__(self, service: str) -> None:
        self._service = service
        self._backend: KeyringBackend | None = None

    def get(self, key: SecretKey) -> Secret | None:
        """See ``SecretStore``."""
        text = _told(lambda: self._found().get_password(self._service, key))
        return None if text is None else Secret(text)

    def set(self, key: SecretKey, secret: Secret) -> None:
        """See ``SecretStore``."""
        text = secret.reveal()
        _told(lambda: self._found().set_password(self._service, key, text))

    def delete(self, key: SecretKey) -> None:
        """See ``SecretStore``."""
        # Asked first: a keyring refuses to delete what is absent with the same error as any other.
        if self.get(key) is not None:
            _told(lambda: self._found().delete_password(self._service, key))

    def reason(self) -> str:
        """See ``SecretStore``. A locked keyring counts as one that keeps: it can be unlocked."""
        try:
            _told(self._found)
        except KeyringError as error:
            return error.message
        return ""

    def _found(self) -> KeyringBackend:
        if self._backend is None:
            self._backend = _system_keyring()
        return self._backend


def _system_keyring() -> KeyringBackend:
    import keyring
    from keyring.backends.chainer import ChainerBackend
    from keyring.errors import NoKeyringError

    chosen = keyring.get_keyring()
    chain = chosen.backends if isinstance(chosen, ChainerBackend) else [chosen]
    for backend in chain:
        if _keeps_secrets(backend):
            return backend
    raise NoKeyringError


def _keeps_secrets(backend: KeyringBackend) -> bool:
    kind = type(backend)
    refused = kind.__module__.startswith(REFUSED_MODULES)
    return not refused and "plaintext" not in kind.__name__.lower()


def _told(work: Callable[[], _Result]) -> _Result:
    """Do ``work`` and turn whatever a keyring raises into ours.

    Each system's library has its own exceptions and some reach us as they are, so all are taken;
    none stays attached to ours, since nobody has promised that its text holds no secret.
    """
    try:
        return work()
    except Exception as error:  # noqa: BLE001 - see above
        words = _words_for(error)
    raise KeyringError(words)


def _words_for(error: Exception) -> str:
    from keyring import errors

    match error:
        case errors.NoKeyringError():
            return tr("No keyring service is running in this session.")
        case errors.KeyringLocked():
            return tr("It is locked, and it was not unlocked.")
        case errors.InitError():
            return tr("It could not be opened, or its opening was cancelled.")
        case errors.KeyringError():
            return tr("It refused ({kind}).", kind=type(error).__name__)
        case _:
            return tr("It failed ({kind}).", kind=type(error).__name__)
