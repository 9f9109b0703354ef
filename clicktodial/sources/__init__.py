"""Sources of contacts: address books of companies, read and never written.

They stand above ``storage``, whose reader of vCards they use, and know nothing of phone systems.
"""

from __future__ import annotations
