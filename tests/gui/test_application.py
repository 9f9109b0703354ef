"""What the desktop tells the application: links (on macOS), and the end of the session."""

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


QUIT_SCRIPT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from clicktodial.gui.application import Application
app = Application([])
class Stubborn(QWidget):
    def closeEvent(self, event):
        event.ignore()
window = Stubborn()
window.show()
app.quit_asked.connect(lambda: app.exit(7))
QTimer.singleShot(0, app.quit)
raise SystemExit(app.exec())
"""


def test_no_window_holds_up_the_end_of_the_session() -> None:
    """``quit`` sends what a session's end sends (``QWindowSystemInterface``)."""
    done = subprocess.run(
        [sys.executable, "-c", QUIT_SCRIPT],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 7, done.stderr
