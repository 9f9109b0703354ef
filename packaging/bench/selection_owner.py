"""A program whose text is selected: another telephone number for each time that it is asked.

Prints ``ready``, then for each time the seconds from the question to the answer.
"""

from __future__ import annotations

import struct
import sys
import time
from typing import Any

import xcffib
import xcffib.xproto as x


def main() -> None:
    """Own the selection until the process is ended."""
    # Its types are its own secret.
    link: Any = xcffib.connect()  # type: ignore[no-untyped-call]
    window = link.generate_id()
    root = link.get_setup().roots[0]
    link.core.CreateWindow(0, window, root.root, 0, 0, 1, 1, 0, 0, root.root_visual, 0, [])
    link.core.SetSelectionOwner(window, x.Atom.PRIMARY, x.Time.CurrentTime)
    owner = link.core.GetSelectionOwner(x.Atom.PRIMARY).reply().owner
    if owner != window:
        sys.exit("the selection is somebody else's")
    print("ready", flush=True)
    asked = 0
    while True:
        event = link.wait_for_event()
        if isinstance(event, x.SelectionRequestEvent):
            began = time.perf_counter()
            _answer(link, event, f"+32470{asked:06}".encode())
            asked += 1
            print(time.perf_counter() - began, flush=True)


def _answer(link: Any, asked: x.SelectionRequestEvent, text: bytes) -> None:  # noqa: ANN401
    link.core.ChangeProperty(
        x.PropMode.Replace, asked.requestor, asked.property, asked.target, 8, len(text), text
    )
    answer = struct.pack(
        "=BxHIIIII8x",
        31,  # SelectionNotify
        0,
        asked.time,
        asked.requestor,
        asked.selection,
        asked.target,
        asked.property,
    )
    link.core.SendEvent(False, asked.requestor, 0, answer)  # noqa: FBT003 - its only form
    link.flush()


if __name__ == "__main__":
    main()
