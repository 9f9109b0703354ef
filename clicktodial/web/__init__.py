"""The ways out of this computer: HTTP, TLS, name look-ups; what all who ask a server share."""

from __future__ import annotations
