"""What is counted, for Prometheus. No label holds a number, a name or a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

if TYPE_CHECKING:
    from collections.abc import Callable

_DELAYS_S = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0, 30.0)
CONTENT_TYPE = b"text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """The counters of one service."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry(auto_describe=False)
        self._connections = Gauge(
            "clicktodial_bridge_connections",
            "Open event streams.",
            registry=self._registry,
        )
        self._events_in = self._counter("events_in", "Events kept.", "kind")
        self._events_out = self._counter("events_out", "Events pushed to desktops.", "kind")
        self._dropped = self._counter("events_dropped", "Events not kept.", "reason")
        self._refreshes = self._counter("token_refreshes", "Tokens refreshed.", "outcome")
        self._refused = self._counter("requests_refused", "Requests not allowed.", "status")
        self._cut = self._counter("streams_cut", "Streams ended by the bridge.", "reason")
        self._delay = Histogram(
            "clicktodial_bridge_delivery_seconds",
            "From an event's id to its writing.",
            buckets=_DELAYS_S,
            registry=self._registry,
        )
        self.note_delay: Callable[[float], None] = self._delay.observe

    def count_connections(self, count: Callable[[], int]) -> None:
        """Where the number of open streams comes from."""
        self._connections.set_function(count)

    def event_in(self, kind: str) -> None:
        """An event is kept."""
        self._events_in.labels(kind).inc()

    def events_out(self, kind: str, count: int) -> None:
        """An event was pushed to so many desktops."""
        self._events_out.labels(kind).inc(count)

    def dropped(self, reason: str) -> None:
        """An event was not kept."""
        self._dropped.labels(reason).inc()

    def refreshed(self, outcome: str) -> None:
        """A token was refreshed, or not."""
        self._refreshes.labels(outcome).inc()

    def refused(self, status: int) -> None:
        """A request was not allowed."""
        self._refused.labels(str(status)).inc()

    def cut(self, reason: str) -> None:
        """A stream was ended."""
        self._cut.labels(reason).inc()

    def text(self) -> bytes:
        """All of it as Prometheus reads it."""
        return generate_latest(self._registry)

    def _counter(self, name: str, meaning: str, label: str) -> Counter:
        return Counter(f"clicktodial_bridge_{name}", meaning, [label], registry=self._registry)
