"""The operating system: one sub-package per concern, each a Protocol with its real ones."""

from __future__ import annotations
