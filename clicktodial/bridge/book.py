"""What the records say: each kind as a struct, each list as a drawer.

A field named ``…_sealed`` is encrypted, one named ``…_print`` is the fingerprint of a secret that
is kept nowhere. Moments are seconds since 1970.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

from clicktodial.bridge.records import RecordsAwayError, Shelf
from clicktodial.bridge.vault import fingerprint, new_secret
from clicktodial.i18n import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from clicktodial.bridge.records import Records
    from clicktodial.bridge.users import User
    from clicktodial.bridge.vault import Vault

DEFAULT_SERVER = "https://api-eu-central-1.phoneserver.dev"
"""Call Control's base URL (``seeds/003…``)."""

_ONE = "the one"
"""The key where there is only one record of a kind."""
_ID_LENGTH = 12


class Setup(msgspec.Struct, frozen=True, kw_only=True):
    """What was agreed on with the operator of Call Control (``reference/call-control.md §7.1``).

    ``public_url`` is where the outside reaches the bridge; without a slash at its end.
    """

    public_url: str
    hook_print: str
    server: str = DEFAULT_SERVER
    token_url: str = ""
    client_id: str = ""
    client_secret_sealed: str = ""
    header_name: str = ""
    header_print: str = ""


class Invitation(msgspec.Struct, frozen=True):
    """A confirmation key that was given out; its key here is the key's fingerprint."""

    valid_until: float


class SignIn(msgspec.Struct, frozen=True, kw_only=True):
    """A user's tokens at the phone system. ``access_print`` tells which access token it is.

    ``asked_at``: a refresh was sent then and its answer is not here yet. ``void``: why the tokens
    are of no use any more; empty while they are.
    """

    access_sealed: str
    refresh_sealed: str
    access_print: str
    issued_at: float
    expires_at: float
    asked_at: float = 0.0
    void: str = ""


class BridgeToken(msgspec.Struct, frozen=True):
    """A desktop's token; its key here is the token's fingerprint. ``user`` is the user's key."""

    user: str
    label: str
    created_at: float


class Phone(msgspec.Struct, frozen=True):
    """A UnifiedAPI user. ``registers``: the service registers the events at the PBX by itself."""

    door_print: str
    registers: bool
    created_at: float


class Pbx(msgspec.Struct, frozen=True):
    """How the bridge signs in to a PBX, to register events."""

    server: str
    app_id: str
    app_secret_sealed: str


class Check(msgspec.Struct, frozen=True):
    """Tells a wrong key before it does harm."""

    word_sealed: str


RecordT = TypeVar("RecordT", bound=msgspec.Struct)


@dataclass(frozen=True, slots=True)
class Held(Generic[RecordT]):
    """A record as it was when it was read: ``Drawer.replace`` needs that."""

    record: RecordT
    raw: bytes


class Drawer(Generic[RecordT]):
    """The records of one kind. Raises ``RecordsAwayError`` for a broken one, too."""

    def __init__(self, records: Records, shelf: Shelf, kind: type[RecordT]) -> None:
        self._records = records
        self._shelf = shelf
        self._kind = kind

    async def held(self, key: str) -> Held[RecordT] | None:
        """The record, if there is one, and how it was written."""
        raw = await self._records.get(self._shelf, key)
        return None if raw is None else Held(self._decoded(raw), raw)

    async def get(self, key: str) -> RecordT | None:
        """The record, if there is one."""
        held = await self.held(key)
        return None if held is None else held.record

    async def put(self, key: str, record: RecordT) -> None:
        """Write it."""
        await self._records.put(self._shelf, key, msgspec.json.encode(record))

    async def replace(
        self, key: str, old: Held[RecordT] | None, record: RecordT
    ) -> Held[RecordT] | None:
        """Write it unless somebody else has changed it; ``None`` if so."""
        raw = msgspec.json.encode(record)
        done = await self._records.replace(self._shelf, key, old.raw if old else None, raw)
        return Held(record, raw) if done else None

    async def delete(self, key: str) -> bool:
        """Delete it; whether it was there."""
        return await self._records.delete(self._shelf, key)

    async def take(self, key: str) -> RecordT | None:
        """Get and delete it."""
        raw = await self._records.take(self._shelf, key)
        return None if raw is None else self._decoded(raw)

    async def all(self) -> dict[str, RecordT]:
        """All of them by their keys."""
        found = await self._records.all(self._shelf)
        return {key: self._decoded(raw) for key, raw in found.items()}

    def _decoded(self, raw: bytes) -> RecordT:
        try:
            return msgspec.json.decode(raw, type=self._kind)
        except (msgspec.DecodeError, UnicodeDecodeError):
            pass
        raise RecordsAwayError(tr("A record of the kind “{kind}” is damaged.", kind=self._shelf))


class Book:
    """All records, with the secrets in them. ``now`` gives seconds since 1970."""

    def __init__(
        self, records: Records, vault: Vault, now: Callable[[], float] = time.time
    ) -> None:
        self.records = records
        self.vault = vault
        self.now = now
        self._used: dict[str, bytes] = {}
        self.sign_ins = Drawer(records, Shelf.SIGN_IN, SignIn)
        self.phones = Drawer(records, Shelf.PHONE, Phone)
        self.pbxes = Drawer(records, Shelf.PBX, Pbx)
        self.tokens = Drawer(records, Shelf.TOKEN, BridgeToken)
        self._setups = Drawer(records, Shelf.SETUP, Setup)
        self._checks = Drawer(records, Shelf.CHECK, Check)
        self._invitations = Drawer(records, Shelf.INVITATION, Invitation)

    async def check_key(self) -> None:
        """Raises ``WrongKeyError`` when the records were written with another key."""
        fresh = Check(self.vault.seal("clicktodial"))
        if await self._checks.replace(_ONE, None, fresh) is None:
            check = await self._checks.get(_ONE)
            self.vault.open(check.word_sealed if check else "")

    # ---- the set-up

    async def setup(self) -> Setup | None:
        """What was agreed on, once it was."""
        return await self._setups.get(_ONE)

    async def keep_setup(self, setup: Setup) -> None:
        """From now on this is agreed."""
        await self._setups.put(_ONE, setup)

    # ---- invitations

    async def invite(self, valid_for_s: float) -> str:
        """A new confirmation key; it is kept as a fingerprint only."""
        key = new_secret()
        await self._invitations.put(fingerprint(key), Invitation(self.now() + valid_for_s))
        return key

    async def redeem(self, key: str) -> bool:
        """Use a confirmation key up; whether it was good."""
        invitation = await self._invitations.take(fingerprint(key))
        return invitation is not None and self.now() < invitation.valid_until

    async def invitations(self) -> int:
        """How many are open; those that have run out are deleted."""
        found = await self._invitations.all()
        over = [key for key, each in found.items() if each.valid_until <= self.now()]
        for key in over:
            await self._invitations.delete(key)
        return len(found) - len(over)

    # ---- bridge tokens

    async def create_token(self, user: User, label: str) -> tuple[str, str]:
        """A new bridge token: its id and itself, which is kept as a fingerprint only."""
        token = new_secret()
        kept = fingerprint(token)
        await self.records.put(Shelf.LISTENER, user.key, b"1")
        await self.tokens.put(kept, BridgeToken(user.key, label, self.now()))
        return kept[:_ID_LENGTH], token

    async def revoke_token(self, token_id: str) -> bool:
        """Revoke the token of that id; whether there was one."""
        tokens = await self.tokens.all()
        meant = [key for key in tokens if key[:_ID_LENGTH] == token_id]
        for key in meant:
            await self.tokens.delete(key)
            await self.records.delete(Shelf.LAST_USE, key)
            await self._forget_listener(tokens[key].user)
        return bool(meant)

    async def revoke_all(self, user: User) -> int:
        """Revoke every token of a user; how many there were."""
        tokens = await self.tokens.all()
        meant = [key for key, token in tokens.items() if token.user == user.key]
        for key in meant:
            await self.tokens.delete(key)
            await self.records.delete(Shelf.LAST_USE, key)
        await self._forget_listener(user.key)
        return len(meant)

    async def has_listener(self, user: User) -> bool:
        """Whether the user has a bridge token."""
        return await self.records.get(Shelf.LISTENER, user.key) is not None

    def note_use(self, token_print: str) -> None:
        """A token was used; ``write_uses`` writes the day down."""
        self._used[token_print] = _day(self.now())

    async def write_uses(self) -> None:
        """Write down what was noted: one after the other, so that a thousand desktops that come in
        the morning do not keep others waiting."""
        used, self._used = self._used, {}
        for token_print, day in used.items():
            if await self.records.get(Shelf.LAST_USE, token_print) != day:
                await self.records.put(Shelf.LAST_USE, token_print, day)

    async def last_uses(self) -> dict[str, str]:
        """The day of each token's last use."""
        found = await self.records.all(Shelf.LAST_USE)
        return {key: day.decode() for key, day in found.items()}

    async def _forget_listener(self, user: str) -> None:
        await self.records.delete(Shelf.LISTENER, user)
        if any(token.user == user for token in (await self.tokens.all()).values()):
            await self.records.put(Shelf.LISTENER, user, b"1")

    # ---- doors: where a PBX tells of a UnifiedAPI user's calls

    async def open_door(self, user: User, *, registers: bool) -> str:
        """A new unguessable part for a user's event URL; an earlier one is void."""
        await self.close_door(user)
        key = new_secret()
        await self.records.put(Shelf.DOOR, fingerprint(key), user.key.encode())
        await self.phones.put(user.key, Phone(fingerprint(key), registers, self.now()))
        return key

    async def close_door(self, user: User) -> bool:
        """Forget a user's event URL; whether there was one."""
        phone = await self.phones.take(user.key)
        return phone is not None and await self.records.delete(Shelf.DOOR, phone.door_print)

    async def behind(self, door: str) -> str | None:
        """The key of the user whose event URL has this part."""
        found = await self.records.get(Shelf.DOOR, fingerprint(door))
        return None if found is None else found.decode()

    # ---- another key

    async def rekey(self) -> int:
        """Encrypt every secret with the first key; how many records were written anew.

        Raises ``WrongKeyError`` before anything is changed when the keys do not fit.
        """
        await self.check_key()
        counts = [
            await self._rekeyed(self._setups),
            await self._rekeyed(self.sign_ins),
            await self._rekeyed(self.pbxes),
            await self._rekeyed(self._checks),
        ]
        return sum(counts)

    async def _rekeyed(self, drawer: Drawer[RecordT]) -> int:
        keys = list(await drawer.all())
        for key in keys:
            held = await drawer.held(key)
            while held is not None:
                if await drawer.replace(key, held, self._resealed(held.record)):
                    break
                # The service has refreshed a token meanwhile.
                held = await drawer.held(key)
        return len(keys)

    def _resealed(self, record: RecordT) -> RecordT:
        sealed = [name for name in record.__struct_fields__ if name.endswith("_sealed")]
        fresh = {name: self.vault.resealed(getattr(record, name)) for name in sealed}
        return msgspec.structs.replace(record, **fresh)


def _day(moment: float) -> bytes:
    return time.strftime("%Y-%m-%d", time.gmtime(moment)).encode()
