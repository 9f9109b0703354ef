"""The people and extensions of the built-in PBX, and how their phones behave."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum

PREFIX = "0003"
OWNER_ID = "3"
OWNER_NAME = "Default Organization"
USER_ID = "12"

_SHORT = re.compile(r"\d{3}")
_EXTENDED = re.compile(r"\d{4}\*\d{3}")
_PUBLIC = re.compile(r"\+?\d+")


class Pickup(StrEnum):
    """What a phone does when it rings."""

    ANSWER = "answer"
    NEVER = "never"
    BUSY = "busy"
    DECLINE = "decline"


class ExtensionType(StrEnum):
    """What an extension is; PUBLIC is a number outside the system."""

    PHONE = "phone"
    CALLBACK = "callback"
    CONFERENCE = "conference"
    QUEUE = "queue"
    IVR = "ivr"
    PUBLIC = "public"


class Registration(IntEnum):
    """Whether a phone has announced itself (``reference/unifiedapi.md §13``)."""

    REGISTERED = 1
    NOT_NEEDED = 2
    UNKNOWN = 0
    NOT_REGISTERED = -1
    EXPIRED = -2


REACHABLE = frozenset({Registration.REGISTERED, Registration.NOT_NEEDED})


@dataclass(frozen=True, slots=True)
class Policy:
    """A phone's habits. ``talk_s`` after being connected it hangs up; None: it never does.

    ``incoming_after_s`` replaces ``after_s`` when the call was not of this phone's own making;
    None: the same.
    """

    pickup: Pickup = Pickup.ANSWER
    after_s: float = 4.0
    incoming_after_s: float | None = None
    talk_s: float | None = None

    def answers_after_s(self, *, expected: bool) -> float:
        """Return after how many seconds of ringing it is picked up."""
        if expected or self.incoming_after_s is None:
            return self.after_s
        return self.incoming_after_s


@dataclass(frozen=True, slots=True)
class Person:
    """Someone (or something) that can be called. ``calls_in``: calls the user now and then."""

    number: str
    name: str
    policy: Policy = Policy()
    type: ExtensionType = ExtensionType.PHONE
    user_id: str = ""
    calls_in: bool = False
    registration: Registration = Registration.REGISTERED


MINE = f"{PREFIX}*210"
MY_SECOND = f"{PREFIX}*211"
MY_CALLBACK = f"{PREFIX}*218"
MY_CONFERENCE = f"{PREFIX}*219"

_MY_PHONE = Policy(after_s=2.0, incoming_after_s=8.0)
_AT_ONCE = Policy(after_s=0.0)

USER = (
    Person(MINE, "Demo User", _MY_PHONE, user_id=USER_ID),
    Person(MY_SECOND, "Demo User mobile", _MY_PHONE, user_id=USER_ID),
    Person(MY_CALLBACK, "Callback", _AT_ONCE, ExtensionType.CALLBACK, USER_ID),
    Person(MY_CONFERENCE, "Conference room", _AT_ONCE, ExtensionType.CONFERENCE, USER_ID),
)

# Public numbers are from the ranges that regulators keep free for fiction.
PEOPLE = (
    Person(f"{PREFIX}*220", "Zoë Åström", Policy(after_s=3.0), user_id="20", calls_in=True),
    Person(f"{PREFIX}*221", "Jürgen Müller", Policy(Pickup.BUSY), user_id="21"),
    Person(f"{PREFIX}*222", "Siobhán O'Brien", Policy(Pickup.NEVER), user_id="22"),
    Person(f"{PREFIX}*223", "Łukasz Wójcik", Policy(after_s=5.0, talk_s=20.0), user_id="23"),
    Person(f"{PREFIX}*224", "Reception", Policy(after_s=1.0), user_id="24"),
    Person("+442079460018", "Anna Peeters", Policy(after_s=4.0), calls_in=True),
    Person("+12025550143", "John Doe", Policy(after_s=6.0, talk_s=30.0), calls_in=True),
    Person("+33199005512", "Chloé Lefèvre", Policy(after_s=2.0), calls_in=True),
    Person("+493023125017", "Björn Weiß", Policy(Pickup.BUSY)),
    Person("+441632960199", "José Núñez", Policy(Pickup.NEVER)),
)

QUEUE = f"{PREFIX}*230"
IVR = f"{PREFIX}*231"

# What nobody carries in a pocket: extensions of the organization itself.
ORGANIZATION = (
    Person(QUEUE, "Support queue", Policy(after_s=1.0), ExtensionType.QUEUE, OWNER_ID),
    Person(IVR, "Welcome menu", _AT_ONCE, ExtensionType.IVR, OWNER_ID),
)

STRANGER = Policy(after_s=4.0)


def public_key(number: str) -> str:
    """Return what two notations of one public number have in common: its international digits."""
    digits = number.removeprefix("+")
    return digits.removeprefix("00") if digits == number else digits


def full_number(text: str) -> str | None:
    """Return the full form of an extension or public number, or None when it is neither.

    A short extension ``210`` becomes ``0003*210`` (``reference/unifiedapi.md §1``).
    """
    if _SHORT.fullmatch(text):
        return f"{PREFIX}*{text}"
    return text if _EXTENDED.fullmatch(text) or _PUBLIC.fullmatch(text) else None


def is_public(number: str) -> bool:
    """Tell whether a full number lies outside the system."""
    return "*" not in number


def public_number(extension: str) -> str:
    """Return under which public number the world outside reaches an extension."""
    return f"+442079460{extension.rpartition('*')[2]}"


def number_key(number: str) -> str:
    """Return what all notations of one full number have in common."""
    return public_key(number) if is_public(number) else number


def same_number(one: str, other: str) -> bool:
    """Tell whether two full numbers reach the same phone."""
    return number_key(one) == number_key(other)


class Directory:
    """Who is who. Phones' habits can be changed while the world runs."""

    def __init__(self, people: tuple[Person, ...] = USER + PEOPLE + ORGANIZATION) -> None:
        self._people = {number_key(person.number): person for person in people}

    def find(self, number: str) -> Person | None:
        """Return the person with this full number, if anyone has it."""
        return self._people.get(number_key(number))

    def everyone(self) -> tuple[Person, ...]:
        """Return all people and extensions."""
        return tuple(self._people.values())

    def of_user(self, user_id: str) -> frozenset[str]:
        """Return the numbers of all extensions that a user has."""
        return frozenset(p.number for p in self._people.values() if p.user_id == user_id)

    def type_of(self, number: str) -> ExtensionType | None:
        """Return what the number is; None for an extension that does not exist."""
        if is_public(number):
            return ExtensionType.PUBLIC
        person = self.find(number)
        return person.type if person else None

    def policy(self, number: str) -> Policy:
        """Return how this number's phone behaves."""
        person = self.find(number)
        return person.policy if person else STRANGER

    def set_policy(self, number: str, policy: Policy) -> None:
        """Give a phone new habits; a number nobody has gets an owner without a name."""
        person = self.find(number) or Person(number, "", type=ExtensionType.PUBLIC)
        self._people[number_key(number)] = replace(person, policy=policy)

    def registration(self, number: str) -> Registration:
        """Return whether this number's phone has announced itself; a stranger's need not."""
        person = self.find(number)
        return person.registration if person else Registration.NOT_NEEDED

    def register(self, number: str, registration: Registration) -> None:
        """Switch the phone of a known number on or off."""
        person = self._people[number_key(number)]
        self._people[number_key(number)] = replace(person, registration=registration)

    def is_reachable(self, number: str) -> bool:
        """Tell whether a call can make this number's phone ring."""
        return self.registration(number) in REACHABLE

    def caller_id(self, number: str) -> str:
        """Return ``Name <number>`` as it is shown on a phone."""
        person = self.find(number)
        name = person.name if person else ""
        return f"{name} <{number}>" if name else f"<{number}>"
