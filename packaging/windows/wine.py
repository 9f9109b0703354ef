"""A Windows to build in and to try installers on: Wine in a clean Debian, with a screen.

Wine is not Windows. What it proves is written in README's table; what it cannot, too.
"""

from __future__ import annotations

import subprocess
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from job import BuildError
from project import BUILD
from verify.chroot import PATH, Chroot, clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SUITE = "trixie"
"""Its Wine 10 is the first that Qt's own Windows platform starts on."""
PACKAGES = ("wine", "wine64", "xauth", "xvfb")
HERE = Path(__file__).parent
COMPILER = "x86_64-w64-mingw32-gcc"
STAND_INS = ("icuuc", "mscms")
"""Libraries of Windows 10 that Wine lacks, wholly or in part: they live in Wine, in no bundle."""
LAST_WORDS_S = 2.0
"""How long what a program has printed may still be on its way when it has ended."""
_HOME = "/root"
_DRIVE = f"{_HOME}/.wine/drive_c"
_VARIABLES = {
    "HOME": _HOME,
    "PATH": PATH,
    "LANG": "C.UTF-8",
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    # Without the offers to install a browser and .NET, and without menus for Linux.
    "WINEDLLOVERRIDES": "mscms=n;mscoree,mshtml,winemenubuilder.exe=",
}


class Windows:
    """A running one, with one user."""

    def __init__(self, system: Chroot, display: str) -> None:
        self.system = system
        self.variables = _VARIABLES | {"DISPLAY": display}

    def path(self, inside: str) -> Path:
        r"""A place such as ``C:\\users``, as this machine sees it."""
        drive, _, rest = inside.replace("\\", "/").partition(":/")
        assert drive.upper() in {"C", "Z"}, inside
        return self.system.path(f"{_DRIVE}/{rest}" if drive.upper() == "C" else f"/{rest}")

    @property
    def local(self) -> str:
        """The user's ``%LOCALAPPDATA%``."""
        return r"C:\users\root\AppData\Local"

    @property
    def roaming(self) -> str:
        """The user's ``%APPDATA%``."""
        return r"C:\users\root\AppData\Roaming"

    def start(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        """Start a Windows program, or one that comes with Wine; its output is to be read from the
        process, both streams together, and its input is a pipe."""
        return subprocess.Popen(
            # A plain file in the place of the pipes would stop Python in there at once.
            ["chroot", str(self.system.root), "wine", *command],
            env=self.variables | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )

    def call(
        self, *command: str, given: str = "", timeout_s: float = 120, **variables: str
    ) -> tuple[int, str]:
        """Run a program to its end, with what is ``given`` on its standard input: the exit code,
        and what it printed.

        Raises AssertionError when it does not end in time.
        """
        process = self.start(*command, **variables)
        printed: list[str] = []
        reader = Thread(target=_read, args=(process, printed), daemon=True)
        reader.start()
        assert process.stdin is not None
        process.stdin.write(given)
        process.stdin.close()
        try:
            code = process.wait(timeout_s)
        except subprocess.TimeoutExpired:
            self.end_all()
            process.kill()
            process.wait()
            end = "".join(printed)[-3000:]
            words = f"{' '.join(command)}: not done after {timeout_s} s\n{end}"
            raise AssertionError(words) from None
        # What it has started in the background may hold the other end for as long as it runs.
        reader.join(LAST_WORDS_S)
        return code, "".join(printed).replace("\r\n", "\n")

    def run(self, *command: str, given: str = "", timeout_s: float = 120, **variables: str) -> str:
        """Run a program; what it printed. Raises AssertionError with that when it fails."""
        code, printed = self.call(*command, given=given, timeout_s=timeout_s, **variables)
        if code:
            end = "\n".join(printed.splitlines()[-40:])
            raise AssertionError(f"{' '.join(command)}: exit code {code}\n{end}")
        return printed

    def end_all(self) -> None:
        """End all programs, as pulling the plug would."""
        self._serve("-k")

    def wait_until_idle(self, timeout_s: float = 60) -> None:
        """Wait until no program runs any more. Raises TimeoutExpired."""
        self._serve("-w", timeout_s=timeout_s)

    def _serve(self, option: str, timeout_s: float = 60) -> None:
        command = ["chroot", str(self.system.root), "wineserver", option]
        subprocess.run(command, env=self.variables, timeout=timeout_s, check=False)


def _read(process: subprocess.Popen[str], printed: list[str]) -> None:
    assert process.stdout is not None
    printed.extend(process.stdout)


@contextmanager
def windows(shared: Mapping[str, Path] | None = None) -> Iterator[Windows]:
    """A new one, thrown away at the end. ``shared``: see ``chroot.clean``; ``/w`` is ``Z:/w``."""
    with clean(SUITE, PACKAGES, shared) as system, ExitStack() as stack:
        machine = Windows(system, _screen(system, stack))
        machine.run(
            "wineboot",
            "--init",
            timeout_s=300,
            WINEDLLOVERRIDES="mscoree,mshtml,winemenubuilder.exe=",
        )
        stack.callback(machine.end_all)
        for name in STAND_INS:
            _compile(name, machine.path(rf"C:\windows\system32\{name}.dll"))
        yield machine


def _screen(system: Chroot, stack: ExitStack) -> str:
    """Start an X server in there; its name."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = stack.enter_context(
        subprocess.Popen(
            ["chroot", str(system.root), *command],
            env=_VARIABLES,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
    )
    stack.callback(server.terminate)
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    if not number:
        raise BuildError("Xvfb does not start in the clean system")
    return f":{number}"


def _compile(name: str, target: Path) -> None:
    made = BUILD / "wine" / target.name
    source = HERE / f"{name}.c"
    if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
        made.parent.mkdir(parents=True, exist_ok=True)
        options = ("-shared", "-O2", "-Wall", "-nostdlib", "-Wl,-e,0")
        command = [COMPILER, *options, "-o", str(made), str(source)]
        try:
            subprocess.run(command, check=True, capture_output=True, text=True)
        except FileNotFoundError:
            raise BuildError(f"not found: {COMPILER} (gcc-mingw-w64-x86-64)") from None
        except subprocess.CalledProcessError as error:
            raise BuildError(f"{source.name} does not compile:\n{error.stderr[-2000:]}") from error
    target.unlink(missing_ok=True)
    target.write_bytes(made.read_bytes())
