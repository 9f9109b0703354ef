"""The demo's bridge is made by real commands in real processes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clicktodial.demo_bridge import DemoBridge

if TYPE_CHECKING:
    from pathlib import Path


def test_a_bridge_that_cannot_be_set_up_is_none_and_says_why(tmp_path: Path) -> None:
    welcome = {
        "url": "ftp://127.0.0.1",
        "tenant": "t1",
        "cc_extension": "210",
        "cc_token_url": "http://127.0.0.1:1/token",
        "cc_client_id": "bridge",
        "cc_client_secret": "secret of the client",
    }
    bridge = DemoBridge(tmp_path / "bridge", welcome)
    try:
        assert bridge.connect() is None
        assert "“ftp://127.0.0.1” is not a server's address" in bridge.said()
        assert "secret of the client" not in bridge.said()
    finally:
        bridge.stop()
