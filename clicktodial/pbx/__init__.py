"""The phone systems, each spoken to over HTTP (``web.http``)."""

from __future__ import annotations
