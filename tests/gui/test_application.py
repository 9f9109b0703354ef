"""Links as macOS tells of them: by an event to the application."""

from __future__ import annotations

import subprocess
import sys

LINKS = "tel:+32470123456", "sip:bob@pbx.example;user=phone", "tel:%2B32%20470"
OTHERS = "file:///etc/passwd", "https://example.com/tel:1", "tel:" + "1" * 3000, ""
SCRIPT = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from clicktodial.gui.application import Application
app = Application([])
app.link_clicked.connect(lambda link: print(link))
for link in sys.argv[1:]:
    assert app.sendEvent(app, QFileOpenEvent(QUrl(link)))
"""


def test_links_are_told_and_nothing_else() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *OTHERS, *LINKS],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == list(LINKS)
