"""Ways to speak UnifiedAPI: what the two documentations say, what is met in the field.

A profile is data; ``wire.py`` and ``unifiedapi.py`` read it. Quirks are single oddities that can be
added to any profile. Source: ``reference/unifiedapi.md §19–§21``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum


class ProfileName(StrEnum):
    """Whose word the phone system follows."""

    V5_DOC = "v5-doc"
    V3_DOC = "v3-doc"
    FIELD = "field"


class Place(StrEnum):
    """Where a value of a request is read from."""

    PATH = "path"
    BODY = "body"
    QUERY = "query"
    EITHER = "either"


class Service(StrEnum):
    """Whose collection is answered."""

    CALLS = "calls"
    EVENTS = "events"
    PRESENCE = "presence"
    CDR = "cdr"


class Quirk(StrEnum):
    """An oddity that no profile shows by itself (``reference/unifiedapi.md §20``)."""

    ENTRY_MISSING = "entry-missing"
    ENTRY_BY_ID = "entry-by-id"
    CALLER_ID_UPPER = "caller-id-upper"
    PHP_EMPTY_LISTS = "php-empty-lists"
    MIXED_OFFSETS = "mixed-offsets"
    STRING_PARTIES = "string-parties"
    UNKNOWN_FIELDS = "unknown-fields"
    CHARGED_ELSEWHERE = "charged-elsewhere"
    SHORT_NUMBERS = "short-numbers"
    SINGLE_VIEW = "single-view"
    FOREIGN_LINKS = "foreign-links"
    RELATIVE_LINKS = "relative-links"
    LENIENT_ACTIONS = "lenient-actions"
    DENIED_403 = "denied-403"
    GONE_400 = "gone-400"
    CREATED_204 = "created-204"


@dataclass(frozen=True, slots=True)
class Profile:
    """The differences of ``reference/unifiedapi.md §19, §21`` as data.

    ``created_link``: how a callback or a conference invitation names its link; ``simple`` always
    says ``links``. ``updated_*``: how the answer to an action looks; ``park_in_array``: Park's is
    an array. ``codes_as_text`` concerns status, type and method; ``amounts_as_text`` other numbers.
    ``in_array``: the services whose collection is the one element of an array. ``phone_number_in``:
    where a hang-up's party is read from; elsewhere it is ignored, as §20 says of the unknown.
    ``event_types_in``: where the type of a new event stands. With ``path`` a create without it
    there, with ``body`` one that has it there, is an operation that this documentation does not
    know, and so 501 (§3). ``denied``: the code of a 401.
    """

    name: ProfileName
    created_link: str
    updated_wrapped: bool
    updated_link: str
    park_in_array: bool
    event_wrapped: bool
    in_array: frozenset[Service]
    codes_as_text: bool
    amounts_as_text: bool
    shows_flow: bool
    caller_id: str
    php_empty: bool
    empty_status: int
    phone_number_in: Place
    event_types_in: Place
    denied: str


FIELD = Profile(
    name=ProfileName.FIELD,
    created_link="link",
    updated_wrapped=True,
    updated_link="link",
    park_in_array=False,
    event_wrapped=True,
    in_array=frozenset(),
    codes_as_text=True,
    amounts_as_text=False,
    shows_flow=True,
    caller_id="callerId",
    php_empty=False,
    empty_status=200,
    phone_number_in=Place.EITHER,
    event_types_in=Place.EITHER,
    denied="access_denied",
)

V5_DOC = replace(
    FIELD,
    name=ProfileName.V5_DOC,
    in_array=frozenset({Service.EVENTS, Service.PRESENCE}),
    amounts_as_text=True,
    shows_flow=False,
    empty_status=204,
    event_types_in=Place.PATH,
)

V3_DOC = replace(
    FIELD,
    name=ProfileName.V3_DOC,
    created_link="links",
    updated_wrapped=False,
    updated_link="links",
    park_in_array=True,
    event_wrapped=False,
    codes_as_text=False,
    caller_id="callerID",
    php_empty=True,
    empty_status=204,
    phone_number_in=Place.QUERY,
    event_types_in=Place.BODY,
    denied="access_denided",
)

PROFILES = {profile.name: profile for profile in (V5_DOC, V3_DOC, FIELD)}


@dataclass(frozen=True, slots=True)
class Dialect:
    """How this phone system speaks: a profile, and the quirks added to it."""

    profile: Profile = FIELD
    quirks: frozenset[Quirk] = field(default_factory=frozenset)

    def has(self, quirk: Quirk) -> bool:
        """Tell whether it shows this oddity."""
        return quirk in self.quirks


def make_dialect(name: ProfileName, quirks: frozenset[Quirk], empty_status: int | None) -> Dialect:
    """Return the dialect; ``empty_status`` 200 or 204 overrides the profile's."""
    profile = PROFILES[name]
    return Dialect(
        profile if empty_status is None else replace(profile, empty_status=empty_status), quirks
    )
