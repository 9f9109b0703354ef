"""What goes into the bundle and what stays out, system by system."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402
from checks import FOREIGN  # noqa: E402
from project import BUILD, version  # noqa: E402

DISPLAY_NAME = "Click-to-Dial"
PUBLISHER = "Click-to-Dial developers"
IDENTIFIER = "org.clicktodial.clicktodial"
# Loaded by name, so that nothing in the code shows it.
BY_NAME = {
    "linux": [
        "keyring.backends.SecretService",
        "keyring.backends.libsecret",
        "keyring.backends.kwallet",
        "resource",
        "xcffib",
        "xcffib.xproto",
    ],
    "win32": ["keyring.backends.Windows", "win32timezone"],
    "darwin": ["AppKit", "keyring.backends.macOS", "resource"],
}
BY_NAME_EVERYWHERE = [
    "cryptography",
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    "prometheus_client",
    "redis",
    "trustme",
]
# What other packages could use, if it were there; the program does not.
EXCLUDED_MODULES = [
    "IPython",
    "PIL",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtPrintSupport",
    "PySide6.QtQml",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "curses",
    "doctest",
    "h2",
    "lib2to3",
    "numpy",
    # Geography, carriers and time zones of numbers: 48 MB that the program does not ask for.
    "phonenumbers.carrier",
    "phonenumbers.carrierdata",
    "phonenumbers.geocoder",
    "phonenumbers.geodata",
    "phonenumbers.timezone",
    "phonenumbers.tzdata",
    "pip",
    "pkg_resources",
    "pydoc",
    "pydoc_data",
    # GPL-3, and of no use without a Python prompt.
    "readline",
    "rich",
    "setuptools",
    # What a machine adds to its own Python, such as Debian to its.
    "sitecustomize",
    "socksio",
    "test",
    "tkinter",
    "trio",
    "unittest",
    "xmlrpc",
]
# PyInstaller would run these before the program. They load Qt even where the program does not (a
# command, a second start), and tell all children where the program's own plugins are. Qt for Python
# finds its plugins without.
HOOK = "pyi_rth_"
HOOKS_RUN = {"linux": (), "win32": (), "darwin": ("pyi_rth_pyside6",)}
# Of Qt: files of features that the program does not use. Icons are SVG, screenshots PNG, which Qt
# reads by itself; what is drawn with OpenGL, in software too, is not widgets.
UNWANTED = (
    rf"PySide6/(Qt/)?translations/(?!qtbase_({'|'.join(translations.LANGUAGES)})\.qm$)",
    r"plugins/imageformats/(lib)?q(tiff|webp|jpeg|gif|icns|ico|tga|wbmp|pdf)",
    r"plugins/platformthemes/libqgtk3",
    r"plugins/platforms/(lib)?q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|direct2d)",
    r"plugins/(egldeviceintegrations|generic|networkinformation|position|qmltooling|sqldrivers)/",
    r"plugins/(tls|virtualkeyboard|wayland-graphics-integration-server)/",
    r"opengl32sw\.dll",
    r"(lib)?Qt6?(Pdf|Qml|Quick|VirtualKeyboard|EglFS|EglFs)",
)
_UNWANTED = re.compile("|".join(UNWANTED))
# What every Linux desktop has, and has to come from there: drivers, the X and Wayland libraries
# that speak to the running server, fonts, D-Bus, the loader of the system's theme. PyInstaller
# copies what the building machine happens to have.
_THE_SYSTEMS = re.compile(
    r"^lib(EGL|GL|GLX|GLdispatch|OpenGL|ICE|SM|X11|X11-xcb|XNVCtrl|Xau|Xcomposite|Xcursor|Xdamage"
    r"|Xdmcp|Xext|Xfixes|Xi|Xinerama|Xrandr|Xrender|Xtst|atk|atk-bridge|atspi|blkid|brotli.*|bsd"
    r"|cairo|cairo-gobject|cap|com_err|datrie|dbus-1|drm|epoxy|expat|fontconfig|freetype|fribidi"
    r"|gbm|gcrypt|gdk-3|gdk_pixbuf|gio|glib|gmodule|gobject|gthread|gpg-error|graphite2|gssapi_krb5"
    r"|gtk-3|harfbuzz|jpeg|k5crypto|keyutils|krb5|krb5support|lz4|md|mount|pango|pangocairo|pangoft2"
    r"|pcre2-8|pixman|png16|resolv|selinux|systemd|thai|tiff|wayland-.*|webp.*|xcb|xcb-.*"
    r"|xkbcommon|xkbcommon-x11|gcc_s|stdc\+\+|z)[-.]"
)


def resources() -> list[tuple[str, str]]:
    """The program's own files: where they are, and the folder in the bundle."""
    icons = (str(ROOT / "resources" / "icons"), "clicktodial/resources/icons")
    return [icons, *((str(made), translations.INSTALLED) for made in translations.compile_all())]


def hidden_imports(system: str) -> list[str]:
    """All our modules, since most are loaded late, and what is loaded by its name."""
    foreign = re.compile(rf"\.(\w+_)?({FOREIGN[system]})(_\w+)?(\.|$)")
    files = (ROOT / "clicktodial").rglob("*.py")
    names = (".".join(file.relative_to(ROOT).with_suffix("").parts) for file in files)
    ours = {name.removesuffix(".__init__") for name in names}
    return [
        *sorted(one for one in ours if not foreign.search(one)),
        *BY_NAME[system],
        *BY_NAME_EVERYWHERE,
    ]


def is_wanted(name: str, system: str) -> bool:
    """Whether a file of the bundle, by its path there, belongs in it."""
    path = name.replace("\\", "/")
    if system == "linux" and _THE_SYSTEMS.search(path):
        return False
    return not _UNWANTED.search(path)


def is_run(name: str, system: str) -> bool:
    """Whether a script is run at each start."""
    return not name.startswith(HOOK) or name in HOOKS_RUN[system]


def icon(system: str) -> str | None:
    """The file with the program's icon; Linux has it beside the program."""
    kind = {"win32": "ico", "darwin": "icns"}.get(system)
    return None if kind is None else str(BUILD / "icons" / f"clicktodial.{kind}")


def info_plist() -> dict[str, Any]:
    """What macOS is told about the program."""
    return {
        # No place in the Dock: the program lives in the menu bar.
        "LSUIElement": True,
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "CFBundleShortVersionString": version(),
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": "Telephone number",
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": ["tel", "callto", "sip", "clicktodial"],
            }
        ],
    }


def version_resource(name: str) -> Any:  # noqa: ANN401 - a class of PyInstaller's
    """What Windows' file properties say of the program ``name``. To be called on Windows."""
    from PyInstaller.utils.win32 import (  # type: ignore[import-not-found, import-untyped, unused-ignore]
        versioninfo as resource,
    )

    numbers = (*map(int, version().split(".")), 0)
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": DISPLAY_NAME,
        "FileVersion": version(),
        "InternalName": name,
        "LegalCopyright": f"{PUBLISHER}, MIT licence",
        "OriginalFilename": f"{name}.exe",
        "ProductName": DISPLAY_NAME,
        "ProductVersion": version(),
    }
    entries = [resource.StringStruct(key, text) for key, text in texts.items()]
    # English, in Unicode.
    language, charset = 0x0409, 0x04B0
    table = resource.StringTable(f"{language:04X}{charset:04X}", entries)
    translation = resource.VarStruct("Translation", [language, charset])
    return resource.VSVersionInfo(
        ffi=resource.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[resource.StringFileInfo([table]), resource.VarFileInfo([translation])],
    )
