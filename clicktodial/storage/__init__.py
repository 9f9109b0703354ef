"""What is kept on disk: settings, contacts. Secrets never."""

from __future__ import annotations
