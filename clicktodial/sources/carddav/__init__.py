"""Address books over CardDAV (RFC 6352), kept up to date with RFC 6578 where the server can."""

from __future__ import annotations
