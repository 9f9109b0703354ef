"""The Call Control face of the built-in PBX: click-to-dial, hang-up, legs and their webhook.

One world with the UnifiedAPI face. Source: ``seeds/003``, ``reference/call-control.md``.
"""

from __future__ import annotations
