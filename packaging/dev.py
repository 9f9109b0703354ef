#!/usr/bin/env python3
"""One command from a fresh clone; standard library only; the same on Linux, macOS and Windows.

python3 packaging/dev.py demo  [args…]   set everything up, then run the demo
python3 packaging/dev.py test  [args…]   set everything up, then lint, type-check and test;
                                         with arguments: run pytest with them, nothing else
python3 packaging/dev.py setup           only set everything up

--no-system    never install system packages
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

# Said before anything newer is imported: an old Python would stop at the syntax instead.
if sys.version_info < (3, 11):  # noqa: UP036 - the reader may well run an older one
    sys.exit("Click-to-Dial needs Python 3.11 or newer; this is " + sys.version.split()[0])

import checks
import system_packages
import translations
import virtual_desktop
from environment import Environment, SetupError

ROOT = Path(__file__).resolve().parents[1]
SCREENSHOTS = ROOT / "demo-screenshots"
COMMANDS = ("demo", "test", "setup")


def say(*words: object) -> None:
    """A line about what is being done, told apart from the output of what is run."""
    print("[dev]", *words, flush=True)


def has_display() -> bool:
    """Whether a window can be opened here."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def wanted_packages(command: str) -> list[str]:
    """The Debian packages that ``command`` needs."""
    wanted = list(system_packages.QT)
    if not system_packages.venv_works():
        wanted += system_packages.VENV
    if command == "test" or (command == "demo" and not has_display()):
        wanted += system_packages.DESKTOP
    if command == "test":
        wanted += system_packages.TEST
    return wanted


def set_up(command: str, *, allow_system: bool) -> Environment:
    """Make the machine and ``.venv`` ready for ``command``."""
    system = system_packages.System(allowed=allow_system, say=say)
    system.install(wanted_packages(command))
    if not system_packages.venv_works():
        raise SetupError("Python cannot make virtual environments here (see above)")
    environment = Environment(ROOT, say)
    environment.make()
    translations.compile_all()
    if system.missing and (problem := environment.qt_problem()):
        raise SetupError(f"Qt does not load: {problem} (see above)")
    return environment


def call(program: list[str], variables: dict[str, str] | None = None) -> int:
    """Run a program here and wait for it; when we are stopped, it is asked to end."""
    with subprocess.Popen(program, cwd=ROOT, env=variables) as process:
        try:
            return process.wait()
        except BaseException:
            process.terminate()
            raise


def demo(environment: Environment, arguments: list[str]) -> int:
    """Run the demo: in a window where there is a display, else as a tour in a virtual desktop."""
    program = [str(environment.script("clicktodial")), "--demo", *arguments]
    if has_display():
        return call(program)
    takes_tour = "--tour" not in arguments
    if takes_tour:
        program += ["--tour", str(SCREENSHOTS)]
    if virtual_desktop.available():
        say("no display here: the demo runs in a virtual one")
        code = virtual_desktop.run(program, cwd=ROOT)
    else:
        say("no display here and no Xvfb: the demo runs off screen")
        code = call(program, os.environ | {"QT_QPA_PLATFORM": "offscreen"})
    pictures = sorted(SCREENSHOTS.glob("*.png"))
    if takes_tour and pictures:
        say(f"{len(pictures)} screenshots are in {SCREENSHOTS}")
    return code


def run(command: str, arguments: list[str], *, allow_system: bool) -> int:
    """Carry out one command line; the exit code."""
    environment = set_up(command, allow_system=allow_system)
    if command == "demo":
        return demo(environment, arguments)
    if command == "test":
        return checks.run_all(environment, arguments, say)
    say("ready:", environment.script("clicktodial"))
    return 0


def main(argv: list[str]) -> int:
    """Entry point; the exit code."""
    arguments = [word for word in argv if word != "--no-system"]
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    # A terminated run unwinds like an interrupted one, so that what it started is ended.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    try:
        return run(arguments[0], arguments[1:], allow_system="--no-system" not in argv)
    except SetupError as error:
        say(error)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
