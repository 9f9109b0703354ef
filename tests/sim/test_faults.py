from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import httpx
import pytest

from clicktodial.sim.faults import Fault, FaultName, read_fault
from clicktodial.sim.options import SimOptions
from clicktodial.sim.server import Sim, running

if TYPE_CHECKING:
    from collections.abc import Callable

LIST = "/uapi/phoneCalls/@me/@self"
CREATE = "/uapi/phoneCalls/@me/simple"
CALL = {
    "extension": "0003*210",
    "phoneCallView": [{"source": "0003*210", "destination": "1234"}],
    "nonce": "n-1",
}


def calls(sim: Sim) -> int:
    return len(sim.state()["calls"])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("401", "access_denied"),
        ("403", "access_denied"),
        ("409", "limit_exceeded"),
        ("429", "limit_exceeded"),
        ("500", "internal_server_error"),
        ("501", "request_not_implemented"),
    ],
)
def test_a_status_fault_refuses_in_the_documented_shape_and_does_nothing(
    sim: Sim, http: httpx.Client, name: str, code: str
) -> None:
    sim.fault(name, count=1)
    answer = http.post(CREATE, json=CALL)
    assert (answer.status_code, answer.json()["error"]["code"]) == (int(name), code)
    assert calls(sim) == 0
    assert http.get(LIST).status_code == 200
    entry = sim.log("POST")[0]
    assert (entry.status, entry.fault, entry.nonce) == (int(name), name, "n-1")


def test_too_many_requests_says_when_to_come_back(sim: Sim, http: httpx.Client) -> None:
    sim.fault("429", "7")
    assert http.get(LIST).headers["retry-after"] == "7"


def test_a_fault_strikes_only_the_requests_it_is_meant_for(sim: Sim, http: httpx.Client) -> None:
    sim.fault("500", count=2, method="POST", path="/simple")
    assert http.get(LIST).status_code == 200
    assert [http.post(CREATE, json=CALL).status_code for _ in range(3)] == [500, 500, 200]


def test_without_a_path_the_token_endpoint_is_spared_and_with_one_it_is_not(
    sim: Sim, http: httpx.Client
) -> None:
    sim.fault("500")
    assert http.post("/oauth/token.php").status_code == 400
    sim.fault("500", path="/oauth")
    assert http.post("/oauth/token.php").status_code == 500
    sim.control("clear-faults")
    assert http.post("/oauth/token.php").status_code == 400


def test_a_dropped_connection_places_nothing(sim: Sim, http: httpx.Client) -> None:
    sim.fault("drop", count=1)
    with pytest.raises(httpx.TransportError):
        http.post(CREATE, json=CALL)
    assert calls(sim) == 0
    assert sim.log("POST")[0].status is None
    assert http.get(LIST).status_code == 200


def test_a_lost_answer_leaves_the_call_placed_and_found_by_its_nonce(
    sim: Sim, http: httpx.Client
) -> None:
    sim.fault("drop-answer", count=1, method="POST")
    with pytest.raises(httpx.TransportError):
        http.post(CREATE, json=CALL)
    assert [entry["nonce"] for entry in http.get(LIST).json()["entry"]] == ["n-1"]
    assert [(e.method, e.nonce, e.status) for e in sim.log("POST")] == [("POST", "n-1", None)]


def test_a_truncated_answer_is_half_a_document(sim: Sim, http: httpx.Client) -> None:
    sim.fault("truncated", count=1)
    answer = http.post(CREATE, json=CALL)
    assert answer.status_code == 200
    with pytest.raises(ValueError, match=r"."):
        answer.json()
    assert calls(sim) == 1


def test_an_empty_answer_has_no_body(sim: Sim, http: httpx.Client) -> None:
    sim.fault("empty", count=1)
    answer = http.post(CREATE, json=CALL)
    assert (answer.status_code, answer.content) == (200, b"")
    assert calls(sim) == 1


@pytest.mark.parametrize("status", [200, 502])
def test_a_portal_answers_with_a_web_page(sim: Sim, http: httpx.Client, status: int) -> None:
    sim.fault("html", str(status))
    answer = http.get(LIST)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert "<html" in answer.text.lower() or "<!doctype" in answer.text.lower()


def test_a_huge_answer_is_as_large_as_asked(sim: Sim, http: httpx.Client) -> None:
    sim.fault("huge", "2")
    assert len(http.get(LIST).content) > 2_000_000
    sim.control("clear-faults")
    sim.fault("huge")
    assert len(http.get(LIST).content) > 10_000_000


def test_a_redirect_leads_to_another_host(sim: Sim, http: httpx.Client) -> None:
    sim.fault("redirect")
    answer = http.get(LIST)
    assert answer.status_code == 302
    assert httpx.URL(answer.headers["location"]).host != httpx.URL(sim.url).host


def test_a_slow_answer_comes_late_but_the_call_is_placed_at_once(
    sim: Sim, http: httpx.Client
) -> None:
    sim.fault("slow", "0.2", count=1)
    begin = time.perf_counter()
    assert http.post(CREATE, json=CALL).status_code == 200
    assert time.perf_counter() - begin >= 0.2
    sim.fault("slow", "60", count=1)
    with pytest.raises(httpx.ReadTimeout):
        http.post(CREATE, json=CALL, timeout=0.1)
    assert calls(sim) == 2


def test_a_hanging_request_is_never_answered_and_does_not_hold_up_others(
    sim: Sim, http: httpx.Client
) -> None:
    sim.fault("hang", count=1)
    with pytest.raises(httpx.ReadTimeout):
        http.get(LIST, timeout=0.1)
    assert http.get(LIST).status_code == 200


@pytest.mark.parametrize("fault", ["hang", "slow=60"])
def test_the_pbx_stops_at_once_while_a_request_hangs(fault: str) -> None:
    with running(SimOptions(faults=(read_fault(fault),))) as sim:
        failed = threading.Event()

        def ask() -> None:
            headers = {"Authorization": f"Bearer {sim.token}"}
            try:
                httpx.get(sim.url + LIST, headers=headers, timeout=20, verify=False)
            except httpx.TransportError:
                failed.set()

        asking = threading.Thread(target=ask)
        asking.start()
        while not sim.log("GET"):
            pass
        begin = time.perf_counter()
        sim.stop()
        assert time.perf_counter() - begin < 0.3
        asking.join(5)
        assert failed.is_set()


def test_faults_are_read_from_flags() -> None:
    assert read_fault("500") == Fault(FaultName.SERVER_ERROR)
    assert read_fault("429=5:2@POST") == Fault(FaultName.TOO_MANY, "5", 2, "POST")
    assert read_fault("slow") == Fault(FaultName.SLOW, "3")
    assert read_fault("hang@/oauth") == Fault(FaultName.HANG, path="/oauth")
    assert read_fault("500:1@PUT@/uapi") == Fault(FaultName.SERVER_ERROR, "", 1, "PUT", "/uapi")
    where = "http://127.0.0.1:8080/x"
    assert read_fault(f"redirect={where}:1") == Fault(FaultName.REDIRECT, where, 1)
    assert read_fault(f"redirect={where}/") == Fault(FaultName.REDIRECT, f"{where}/")


@pytest.mark.parametrize("flag", ["", "earthquake", "slow=much", "500:x", "hang@post"])
def test_a_flag_without_sense_is_refused(flag: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_fault(flag)


def test_a_fault_given_at_the_start_is_on(place: Callable[..., str]) -> None:
    assert place()
    with running(SimOptions(faults=(read_fault("403:1"),))) as sim:
        headers = {"Authorization": f"Bearer {sim.token}"}
        with httpx.Client(base_url=sim.url, headers=headers, verify=False) as client:
            assert [client.get(LIST).status_code for _ in range(2)] == [403, 200]
