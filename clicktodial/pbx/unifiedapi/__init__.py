"""4PSA VoipNow and Hubgets: the UnifiedAPI (``seeds/000…``, ``seeds/002…``)."""

from __future__ import annotations
