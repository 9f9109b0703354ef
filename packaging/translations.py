#!/usr/bin/env python3
"""The program's languages: from the texts in the code, by way of translators, to what it reads.

python3 packaging/translations.py update [CODE…]   bring the .ts files up to date with the code
python3 packaging/translations.py check [CODE…]    say what is missing or wrong in them
python3 packaging/translations.py compile          make of them what the program reads

Without CODE (fr, nl, de): all of them. ``resources/translations/clicktodial_CODE.ts`` is what
translators edit, in Qt Linguist or by hand; ``compile`` makes a gettext catalogue of each
(``.mo``, beside it, never committed). Why not Qt's own ``.qm``: the same texts are said by the
command line and by the engine, which run without Qt. And why ``.mo``: it is read from where it
lies, one text at a time, which costs a start next to nothing (0.1 ms; the standard library's
``gettext`` reads all of it first, 12 ms), and every tool for translations knows it. It is built and
not kept because building takes a twentieth of a second and the standard library alone.

``update`` runs ``lupdate``, Qt's own, which comes with PySide6: it keeps what is translated, marks
what is new, and proposes translations of similar texts. It cannot read our ``tr`` and ``trn``
(values by name, English plurals), so it is given a file with the texts, written anew each time.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from catalogues import compiled, messages
from project import ROOT
from translation_check import faults
from translation_texts import Text, TextError, texts

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("fr", "nl", "de")
CONTEXT = "clicktodial"
INSTALLED = "clicktodial/resources/translations"
"""Where the compiled files are in what is installed."""


def source(code: str) -> Path:
    """The file that translators edit."""
    return FOLDER / f"clicktodial_{code}.ts"


def listing(found: list[Text]) -> str:
    """The texts as a program of C++, which ``lupdate`` reads."""
    lines = []
    for one in found:
        places = ", ".join(one.places)
        lines.append(f"//: {places}")
        words = [json.dumps(word, ensure_ascii=False) for word in (one.source, one.singular)]
        if one.singular:
            lines.append(f'QCoreApplication::translate("{CONTEXT}", {words[0]}, {words[1]}, n);')
        else:
            lines.append(f'QCoreApplication::translate("{CONTEXT}", {words[0]});')
    return "\n".join([*lines, ""])


def update(codes: list[str]) -> int:
    """Bring the files up to date with the code; the exit code."""
    import PySide6

    lupdate = Path(PySide6.__file__).with_name("lupdate")
    with tempfile.TemporaryDirectory() as folder:
        code_file = Path(folder) / "texts.cpp"
        code_file.write_text(listing(texts()), encoding="utf-8")
        for code in codes:
            languages = ("-source-language", "en_GB", "-target-language", code)
            options = (*languages, "-locations", "none", "-silent")
            command = [str(lupdate), str(code_file), *options, "-ts", str(source(code))]
            subprocess.run(command, check=True)
    return 0


def check(codes: list[str]) -> int:
    """Say what is missing or wrong; 1 if anything is."""
    found = texts()
    count = 0
    for code in codes:
        for fault in faults(found, list(messages(source(code)))):
            count += 1
            print(f"{source(code).relative_to(ROOT)}: {fault}")
    print("nothing is missing" if not count else f"{count} faults")
    return int(count > 0)


def compile_all(folder: Path = FOLDER) -> list[Path]:
    """Make the files that the program reads; those files."""
    made = []
    for code in LANGUAGES:
        path = folder / f"clicktodial_{code}.mo"
        contents = compiled(messages(source(code)))
        if not path.exists() or path.read_bytes() != contents:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_bytes(contents)
        made.append(path)
    return made


def main(arguments: list[str]) -> int:
    """Entry point; the exit code."""
    match arguments:
        case ["update" | "check" as what, *codes] if set(codes) <= set(LANGUAGES):
            carry_out = update if what == "update" else check
            try:
                return carry_out(codes or list(LANGUAGES))
            except TextError as error:
                print(error)
                return 1
        case ["compile"]:
            compile_all()
            return 0
        case _:
            print(__doc__)
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
