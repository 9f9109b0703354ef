"""The command line: one module per group of commands, without Qt."""

from __future__ import annotations
