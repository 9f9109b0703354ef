"""The first line of the frozen program."""

from __future__ import annotations

import sys

from clicktodial.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
