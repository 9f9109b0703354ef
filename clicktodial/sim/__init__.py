"""The built-in PBX: a phone system in one process, to try, to train and to test with."""

from __future__ import annotations
