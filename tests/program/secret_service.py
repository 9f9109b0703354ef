"""A session's real keyring daemon, seen from the side of the machine's owner."""

from __future__ import annotations

from dataclasses import dataclass

from tests.program.bus import Bus, Call, Value, Values
from tests.program.processes import wait_until

NAME = "org.freedesktop.secrets"
SERVICE_PATH = "/org/freedesktop/secrets"
SERVICE = "org.freedesktop.Secret.Service"
COLLECTION = "org.freedesktop.Secret.Collection"
ITEM = "org.freedesktop.Secret.Item"
GNOME = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"
PASSWORD = "correct horse"


@dataclass(frozen=True, slots=True)
class Secret:
    """One entry of the keyring."""

    label: str
    attributes: dict[str, str]
    value: str


class SecretService:
    """The keyring that is unlocked when the session starts; ``PASSWORD`` opens it."""

    def __init__(self, address: str) -> None:
        self._bus = Bus(address)
        wait_until(lambda: self._bus.has_owner(NAME), "a keyring daemon")
        self._login = self._service("ReadAlias", "s", "default")[0]
        opened = self._service("OpenSession", "sv", "plain", ("s", ""))
        self._session = opened[1]

    def close(self) -> None:
        self._bus.close()

    @property
    def is_locked(self) -> bool:
        return bool(self._bus.get(NAME, self._login, COLLECTION, "Locked"))

    def lock(self) -> None:
        """Lock it: whoever asks now makes a prompt appear."""
        self._service("Lock", "ao", [self._login])

    def unlock(self) -> None:
        """Unlock it without a prompt."""
        secret = (self._session, b"", PASSWORD.encode(), "text/plain")
        body = (self._login, secret)
        method = "UnlockWithMasterPassword"
        self._bus.call(Call(NAME, SERVICE_PATH, GNOME, method, "o(oayays)", body))

    def secrets(self) -> list[Secret]:
        """All entries, values included. The keyring must not be locked."""
        return [self._secret(path) for path in self._items()]

    def clear(self) -> None:
        """Unlock it and delete all entries."""
        if self.is_locked:
            self.unlock()
        for path in self._items():
            self._bus.call(Call(NAME, path, ITEM, "Delete"))

    def _items(self) -> list[str]:
        return list(self._bus.get(NAME, self._login, COLLECTION, "Items"))

    def _secret(self, path: str) -> Secret:
        facts = self._bus.get_all(NAME, path, ITEM)
        call = Call(NAME, path, ITEM, "GetSecret", "o", (self._session,))
        value = self._bus.call(call)[0][2]
        return Secret(facts["Label"], dict(facts["Attributes"]), bytes(value).decode())

    def _service(self, method: str, signature: str, *body: Value) -> Values:
        return self._bus.call(Call(NAME, SERVICE_PATH, SERVICE, method, signature, body))
