"""The few calls to Windows that tell of sleep and the network, and nothing but the calls."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

_CALLBACK: Final = 2
"""``DEVICE_NOTIFY_CALLBACK``."""
_ANY_FAMILY: Final = 0


class PowerCalls(Protocol):
    """Of ``powrprof`` and ``iphlpapi``."""

    def watch(self, on_power: Callable[[int], None], on_network: Callable[[], None]) -> None:
        """Call these, in any thread: with the kind of the power event, and when an address came or
        went. Raises ``OSError``."""
        ...

    def forget(self) -> None:
        """Call no more. May be called twice."""
        ...


class _Subscription(ctypes.Structure):
    _fields_ = (("callback", ctypes.c_void_p), ("context", ctypes.c_void_p))


class SystemCalls:
    """See ``PowerCalls``. The real ones; made on Windows alone."""

    def __init__(self) -> None:
        self._power = ctypes.WinDLL("powrprof")
        self._network = ctypes.WinDLL("iphlpapi")
        self._handles: list[tuple[Callable[[Any], int], ctypes.c_void_p]] = []
        # What Windows calls must live as long as it may be called.
        self._kept: tuple[object, ...] = ()

    def watch(self, on_power: Callable[[int], None], on_network: Callable[[], None]) -> None:
        """See ``PowerCalls``."""
        # DeviceNotifyCallbackRoutine (context, type, setting); UnicastIpAddressChange callback
        # (context, row, notification type).
        power_type = ctypes.WINFUNCTYPE(
            ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p
        )
        network_type = ctypes.WINFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)

        def power(_context: object, kind: int, _setting: object) -> int:
            on_power(kind)
            return 0

        told_power, told_network = power_type(power), network_type(lambda *_: on_network())
        subscription = _Subscription(ctypes.cast(told_power, ctypes.c_void_p), None)
        self._kept = (told_power, told_network, subscription)
        handle = ctypes.c_void_p()
        _check(
            self._power.PowerRegisterSuspendResumeNotification(
                _CALLBACK, ctypes.byref(subscription), ctypes.byref(handle)
            )
        )
        self._handles.append((self._power.PowerUnregisterSuspendResumeNotification, handle))
        handle = ctypes.c_void_p()
        _check(
            self._network.NotifyUnicastIpAddressChange(
                _ANY_FAMILY, told_network, None, 0, ctypes.byref(handle)
            )
        )
        self._handles.append((self._network.CancelMibChangeNotify2, handle))

    def forget(self) -> None:
        """See ``PowerCalls``. Both calls return only when no callback is running any more."""
        handles, self._handles = self._handles, []
        for end, handle in handles:
            end(handle)
        self._kept = ()


def _check(error: int) -> None:
    if error:
        raise ctypes.WinError(error)
