"""An AppImage from a folder: our runtime, a squashfs image of the folder, and a footer by which the
runtime finds the image and sees that the file is whole."""

from __future__ import annotations

import hashlib
import struct
import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from job import BuildError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from job import Job

SOURCES = sorted(Path(__file__).parent.glob("*.c"))
CHECKED = (
    *("-std=gnu17", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion"),
    *("-Wstrict-prototypes", "-Werror", "-D_FILE_OFFSET_BITS=64"),
    *("-isystem", "/usr/include/squashfuse"),
)
USUAL = ("-O2", "-D_FORTIFY_SOURCE=2", "-fstack-protector-strong", "-static", "-s")
# No path of the building machine, and no number of a build.
SAME = (f"-ffile-prefix-map={Path(__file__).parent}=.", "-Wl,--build-id=none")
LIBRARIES = ("-lsquashfuse", "-lzstd", "-lz")
HEADERS = Path("/usr/include/squashfuse/squashfuse.h")
MARK = b"AI\x02"
MARK_AT = 8
"""By the format's type 2, in the unused end of the ELF identification."""
# See ``struct footer`` in image.c.
FOOTER = struct.Struct("<8sQQ64sI")
FOOTER_MAGIC = b"CTDIMAGE"
SUPERBLOCK_MAGIC = b"hsqs"


def compile_runtime(job: Job, target: Path, options: Sequence[str] = USUAL) -> None:
    """Compile the runtime, warnings as errors. Raises BuildError."""
    job.require("gcc")
    if not HEADERS.exists():
        raise BuildError("not found: libsquashfuse-dev (python3 packaging/release --setup)")
    job.run("gcc", *CHECKED, *SAME, *options, "-o", target, *SOURCES, *LIBRARIES)
    content = bytearray(target.read_bytes())
    content[MARK_AT : MARK_AT + len(MARK)] = MARK
    target.write_bytes(content)


def make_image(job: Job, folder: Path, target: Path) -> None:
    """Pack the folder: zstd, the same bytes each time. Raises BuildError."""
    job.require("mksquashfs")
    compression = ("-comp", "zstd", "-Xcompression-level", "22", "-b", "1M")
    same = ("-all-root", "-no-xattrs", "-noappend", "-no-exports")
    job.run("mksquashfs", folder, target, *compression, *same, "-quiet", "-no-progress")


def join(runtime: Path, image: Path, target: Path, name: str, unpacked: int) -> None:
    """Write the AppImage. ``name`` is told from others by a digest of the image;
    ``unpacked``: bytes that its files take."""
    content = image.read_bytes()
    target.write_bytes(runtime.read_bytes() + content + footer(content, name, unpacked))
    target.chmod(0o755)


def footer(image: bytes, name: str, unpacked: int) -> bytes:
    """The last bytes of an AppImage; see ``struct footer`` in image.c."""
    if not image.startswith(SUPERBLOCK_MAGIC):
        raise BuildError("mksquashfs has made something that is no squashfs image")
    identity = f"{name}-{hashlib.sha256(image).hexdigest()[:16]}".encode("ascii")
    if len(identity) >= 64:
        raise BuildError(f"a version of {len(name)} characters is too long")
    checked = FOOTER.pack(FOOTER_MAGIC, len(image), unpacked, identity, zlib.crc32(image))
    return checked + struct.pack("<I", zlib.crc32(checked))


def unpacked_size(folder: Path) -> int:
    """Bytes of all files below ``folder``."""
    files = (path for path in folder.rglob("*") if not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.is_file())
