"""A Qt program with a selected and a copied text: ``qt_owner.py SELECTED COPIED``."""

from __future__ import annotations

import sys

from PySide6.QtGui import QClipboard, QGuiApplication


def main() -> int:
    app = QGuiApplication(sys.argv)
    selected, copied = (text.replace("*", "0123456789" * 1000) for text in sys.argv[1:3])
    app.clipboard().setText(selected, QClipboard.Mode.Selection)
    app.clipboard().setText(copied)
    app.processEvents()
    sys.stdout.write("owns\n")
    sys.stdout.flush()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
