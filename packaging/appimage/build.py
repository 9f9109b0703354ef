"""The AppImage: the program in one file that needs no installing, on any usual Linux desktop."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from appimage import pack
from bundle import sbom
from job import BuildError, set_times
from linux import files

if TYPE_CHECKING:
    from job import Job

ARCHITECTURE = "x86_64"
# Qt needs these of X, and desktops without a Qt program of their own may lack them. All others must
# be the desktop's own: they belong to its graphics drivers, its fonts, its X server.
X_LIBRARIES = (
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-util.so.1",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
# What the runtime is linked with, by Debian's names.
IN_RUNTIME = ("libc6-dev", "libsquashfuse-dev", "libzstd-dev", "zlib1g-dev")
LICENCES = "usr/share/doc"


def build(job: Job) -> list[Path]:
    """Make the AppImage. Raises BuildError."""
    folder, image, runtime = (job.work / name for name in ("AppDir", "squashfs", "runtime"))
    target = job.dist / f"Click-to-Dial-{job.version}-{ARCHITECTURE}.AppImage"
    job.say("making the AppImage")
    pack.compile_runtime(job, runtime)
    lay_out(job, folder)
    pack.make_image(job, folder, image)
    job.dist.mkdir(parents=True, exist_ok=True)
    pack.join(runtime, image, target, job.version, pack.unpacked_size(folder))
    offset = job.run(target, "--appimage-offset").strip()
    if offset != str(runtime.stat().st_size):
        raise BuildError(f"the image would be looked for at {offset}: is the runtime stripped?")
    return [target]


def lay_out(job: Job, folder: Path) -> None:
    """The usual files, and those that an AppImage has at its top. Raises BuildError."""
    files.lay_out(job, folder)
    # Nothing looks there: the program switches its own start with the desktop on and off.
    files.remove(folder / files.AUTOSTART)
    packages = sorted({*IN_RUNTIME, *_add_x_libraries(job, folder)})
    for package in packages:
        _add_licence(package, folder)
    (job.work / sbom.BESIDE).write_text("\n".join(packages), encoding="utf-8")
    for name, target in (
        # Not a script that sets variables: the program needs none.
        ("AppRun", f"{files.PROGRAM}/clicktodial"),
        ("clicktodial.desktop", files.DESKTOP_FILE),
        ("clicktodial.png", f"{files.ICONS}/256x256/apps/clicktodial.png"),
        (".DirIcon", "clicktodial.png"),
    ):
        if not (folder / target).exists():
            raise BuildError(f"the AppImage's {name} would lead to {target}, which is not there")
        (folder / name).symlink_to(target)
    set_times(folder, job.epoch)


def _add_x_libraries(job: Job, folder: Path) -> set[str]:
    """From the building machine, beside Qt: there they are found first. Their packages."""
    packages = set()
    for name in X_LIBRARIES:
        library = _find_library(job, name)
        added = folder / files.PROGRAM / "_internal" / name
        if added.exists():
            raise BuildError(f"{name} is in the bundle already: take it from X_LIBRARIES")
        shutil.copyfile(library, added)
        job.run("strip", "--strip-unneeded", added)
        packages.add(_package_of(job, library))
    return packages


def _find_library(job: Job, name: str) -> Path:
    found = job.work / job.run("gcc", f"-print-file-name={name}").strip()
    if not found.exists():
        raise BuildError(f"not found: {name} (python3 packaging/release --setup)")
    return found.resolve()


def _package_of(job: Job, file: Path) -> str:
    # The package's database has the name from before /lib became a link to /usr/lib.
    patterns = (str(file), str(file).removeprefix("/usr"))
    for pattern in patterns:
        try:
            return job.run("dpkg-query", "--search", pattern).partition(":")[0]
        except BuildError:
            continue
    raise BuildError(f"{file} belongs to no package, so its licence is not known")


def _add_licence(package: str, folder: Path) -> None:
    source = Path("/", LICENCES, package, "copyright")
    target = folder / LICENCES / package / "copyright"
    if not source.exists():
        raise BuildError(f"not found: {source} (the licence of what the AppImage takes along)")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
