"""Completion for shells, by shtab from the program's own parsers.

``python completions.py SHELL`` prints it; run with the installers' Python and the program's
sources on its path.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator


def main(shell: str) -> None:
    """Print the completion for one shell."""
    # Only the installers' environment has it.
    import shtab  # type: ignore[import-not-found, unused-ignore]

    from clicktodial.cli.main import whole_parser

    parser = whole_parser()
    kinds = {"FILE": shtab.FILE, "DIR": shtab.DIRECTORY}
    for action in _actions(parser):
        # What shtab looks for; argparse itself has no place for it.
        said: Any = action
        if action.metavar in kinds and action.choices is None:
            said.complete = kinds[action.metavar]
    print(shtab.complete(parser, shell=shell))


def _actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:  # noqa: SLF001 - argparse shows them nowhere else
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            for below in action.choices.values():
                yield from _actions(below)
        else:
            yield action


if __name__ == "__main__":
    main(sys.argv[1])
