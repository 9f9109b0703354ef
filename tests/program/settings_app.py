"""The real program, with its settings window open at the page that is named."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from clicktodial import app
from clicktodial.options import DesktopOptions
from clicktodial.storage.paths import Paths

if TYPE_CHECKING:
    from clicktodial.program import Program


def main(page: str) -> int:
    paths = Paths.under(Path(os.environ["CLICKTODIAL_HOME"]))

    def prepare(program: Program) -> None:
        program.start_engine()
        program.show_settings(page)

    return app.run(DesktopOptions(paths=paths, instance=None), paths, prepare)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
