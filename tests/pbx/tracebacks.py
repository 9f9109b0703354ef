"""What a crash report could show of an error: its texts and the local names of our own frames."""

from __future__ import annotations

from pathlib import Path

import clicktodial

OURS = Path(clicktodial.__file__).parent


def shown(error: BaseException | None) -> str:
    parts = []
    while error is not None:
        parts += [repr(error), str(error), repr(vars(error))]
        trace = error.__traceback__
        while trace is not None:
            if OURS in Path(trace.tb_frame.f_code.co_filename).parents:
                parts.append(repr(trace.tb_frame.f_locals))
            trace = trace.tb_next
        error = error.__cause__ or error.__context__
    return "\n".join(parts)
