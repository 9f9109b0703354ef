"""4PSA VoipNow and Hubgets: the UnifiedAPI (``seeds/000…`` to ``seeds/002…``)."""

from __future__ import annotations
