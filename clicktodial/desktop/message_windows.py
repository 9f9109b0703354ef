"""Windows' message, which its loops of messages hand over."""

from __future__ import annotations

import ctypes


class Msg(ctypes.Structure):
    """``MSG`` of the Windows API."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("word", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("x", ctypes.c_int32),
        ("y", ctypes.c_int32),
    )
