from __future__ import annotations

import argparse
import io
import json
from typing import TYPE_CHECKING, Any

import pytest

from clicktodial.cli import contacts

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Run = Callable[..., tuple[int, str, str]]

CARDS = (
    "BEGIN:VCARD\nFN:Zoë Åström\nTEL;TYPE=CELL:+46 70 123 45 67\nEND:VCARD\n"
    "BEGIN:VCARD\nFN:Bo\nTEL:n/a\nTEL:210\nEND:VCARD\n"
)


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> Run:
    monkeypatch.setenv("CLICKTODIAL_HOME", str(tmp_path / "home"))

    def _run(*words: str) -> tuple[int, str, str]:
        parser = argparse.ArgumentParser()
        contacts.register(parser.add_subparsers(required=True))
        args = parser.parse_args(["contacts", *words])
        code: int = args.run(args)
        out, err = capsysbinary.readouterr()
        return code, out.decode(), err.decode()

    return _run


@pytest.fixture
def cards(tmp_path: Path) -> str:
    file = tmp_path / "people.vcf"
    file.write_text(CARDS, encoding="utf-8")
    return str(file)


def document(out: str) -> Any:  # noqa: ANN401 - JSON
    (line,) = out.splitlines()
    return json.loads(line)


def test_an_import_says_what_it_did(run: Run, cards: str) -> None:
    code, out, err = run("import", cards)
    assert (code, out) == (0, "")
    assert "2 contacts imported, 0 skipped as known, 1 problem." in err
    assert "line 5: “n/a” is not a number" in err


def test_an_import_reports_in_json_and_skips_what_is_known(run: Run, cards: str) -> None:
    run("import", cards)
    code, out, _ = run("import", "--json", cards)
    assert code == 0
    problem = {"line": 5, "reason": "“n/a” is not a number"}
    assert document(out)["files"] == [
        {"file": cards, "imported": 0, "skipped": 2, "problems": [problem]}
    ]


def test_an_import_takes_several_files_and_standard_input(
    run: Run, cards: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"Name,Phone\nCo,211\n"))
    monkeypatch.setattr("sys.stdin", stdin)
    assert run("import", cards, "-")[0] == 0
    assert run("search", "co")[1] == "Co\t\t211\n"


@pytest.mark.parametrize("content", [None, b"", b"nothing to see", b"BEGIN:VCARD\nEND:VCARD"])
def test_an_import_of_nothing_fails(run: Run, tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "people.csv"
    if content is not None:
        file.write_bytes(content)
    code, out, err = run("import", "--json", str(file))
    assert code == 1
    assert document(out)["files"][0]["imported"] == 0
    assert str(file) in err


def test_a_search_prints_one_line_for_each_number(run: Run, cards: str) -> None:
    run("import", cards)
    assert run("search", "astr", "zo") == (0, "Zoë Åström\tmobile\t+46 70 123 45 67\n", "")
    code, out, _ = run("search", "210", "--json")
    assert code == 0
    assert document(out) == {
        "contacts": [
            {"id": 2, "name": "Bo", "company": "", "number": "210", "label": "", "favourite": False}
        ]
    }


def test_a_search_without_result_is_no_failure(run: Run) -> None:
    assert run("search", "nobody") == (0, "", "Nobody was found.\n")
    assert run("search", "nobody", "--json")[1] == '{"contacts": []}\n'


@pytest.mark.parametrize("words", [("out.csv",), ("out.txt", "--format", "csv"), ("out.vcf",)])
def test_an_export_can_be_imported_elsewhere(
    run: Run, cards: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    run("import", cards)
    assert run("export", *words)[0] == 0
    begin = b"BEGIN:VCARD" if words == ("out.vcf",) else b"\xef\xbb\xbfName"
    assert (tmp_path / words[0]).read_bytes().startswith(begin)
    monkeypatch.setenv("CLICKTODIAL_HOME", str(tmp_path / "other"))
    assert run("import", words[0])[0] == 0
    assert run("search", "zoe")[1] == "Zoë Åström\tmobile\t+46 70 123 45 67\n"


def test_an_export_to_standard_output_is_the_file_itself(run: Run, cards: str) -> None:
    run("import", cards)
    code, out, err = run("export")
    assert (code, err) == (0, "")
    assert out.startswith("BEGIN:VCARD\r\n")
    document_ = document(run("export", "-", "--json", "--format", "csv")[1])
    assert document_["exported"] == 2
    assert document_["text"].startswith("Name,Company")


def test_a_failed_export_leaves_the_earlier_file_and_nothing_beside_it(
    run: Run, cards: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", cards)
    folder = tmp_path / "exports"
    folder.mkdir()
    file = folder / "out.vcf"
    file.write_text("earlier")

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    code, out, err = run("export", "--json", str(file))
    assert code == 1
    assert "No space left" in err
    assert document(out)["error"]["exit_code"] == 1
    assert [p.name for p in folder.iterdir()] == ["out.vcf"]
    assert file.read_text() == "earlier"


def test_a_broken_database_is_told_and_replaced(run: Run, cards: str, tmp_path: Path) -> None:
    data = tmp_path / "home" / "data"
    data.mkdir(parents=True)
    (data / "contacts.sqlite3").write_bytes(b"garbage" * 1000)
    code, _, err = run("import", cards)
    assert code == 0
    assert "contacts.sqlite3.broken-" in err


def test_a_limit_must_be_positive(run: Run) -> None:
    with pytest.raises(SystemExit) as stop:
        run("search", "anna", "--limit", "0")
    assert stop.value.code == 2
