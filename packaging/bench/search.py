"""How fast contacts are found: builds N made-up contacts (default 100,000) and simulates typing.

    python packaging/bench/search.py [N]

Times are wall milliseconds of one call of the store, warm, in this process.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from clicktodial.model.contacts import NOT_STORED, Contact, ContactNumber
from clicktodial.storage.contacts import ContactStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator


def _list(text: str) -> list[str]:
    return text.split()


FIRST = _list(
    "Zoë Åsa Björn Chloé José François Jürgen Søren Łukasz Noémie Marie Jan Peter An Els "
    "Tom Lucas Emma Louise Nathan Mohamed Fatima Ilse Koen Bart Wim Sofie Élodie Théo "
    "Inès Günther Renée Anaïs Raphaël Maëlle Loïc Michał Željko Jiří Tomáš Óscar Íñigo "
    "Sinéad Anna Bo Guðrún Þóra"
)
PARTS = _list(
    "van der mül peet jans sens maes claes goos sma ets léon dub ré my châ wou ters her "
    "mans cools lam brecht bér nard ško čer ný ström lind qvist øst gaard nuñ peñ gar cía "
    "fer nán dez vos bak ker hoff stein wald ović ski wicz sen dóttir berg lund dahl holm"
)
ENDINGS = ["son", "man", "er", "s", "en", "i", "a", "ez", "ska", "ens"]
COMPANIES = _list(
    "Acme Globex Initech Café Société Bäckerei Hôtel Clinique Garage Notaris Apotheek "
    "École Ateliers Transports Groep Autohaus Imprimerie Škoda 24/7"
)
LABELS = ("mobile", "work", "home", "extension", "main")
AREAS = ("+32 4", "+32 2", "+33 1", "+49 30", "+31 20", "+44 20", "04", "02 ", "+46 70", "+1 212")

GOALS_MS = {100_000: (0.3, 2.0), 1_000_000: (1.2, 12.0)}
CALLER_GOAL_MS = 0.05


def made_up(count: int, seed: int = 7) -> Iterator[Contact]:
    """Contacts with one to three numbers; one in two thousand is a favourite."""
    rnd = random.Random(seed)
    for _ in range(count):
        last = "".join(rnd.sample(PARTS, rnd.randint(1, 3))) + rnd.choice(("", rnd.choice(ENDINGS)))
        name = f"{rnd.choice(FIRST)} {last.capitalize()}"
        company = f"{rnd.choice(COMPANIES)} {last.capitalize()}" if rnd.random() < 0.5 else ""
        numbers = tuple(made_up_number(rnd) for _ in range(rnd.randint(1, 3)))
        yield Contact(NOT_STORED, name, company, numbers, favourite=rnd.random() < 0.0005)


def made_up_number(rnd: random.Random) -> ContactNumber:
    """A long number in some notation, or an extension."""
    label = rnd.choice(LABELS)
    if label == "extension":
        return ContactNumber(label, f"0003*{rnd.randint(100, 99999)}")
    digits = f"{rnd.randrange(10**8):08}"
    return ContactNumber(label, f"{rnd.choice(AREAS)}{digits[:2]} {digits[2:5]} {digits[5:]}")


class Row(NamedTuple):
    """One line of the result."""

    what: str
    times_ms: list[float]
    goal_ms: tuple[float, float] | None


def timed(call: Callable[[str], object], texts: Iterable[str]) -> list[float]:
    """Milliseconds of each call: warm, the best of three (neighbours of the machine disturb)."""
    keys = list(texts)
    for key in keys:
        call(key)
    times = []
    for key in keys:
        best = float("inf")
        for _ in range(3):
            before = time.perf_counter()
            call(key)
            best = min(best, time.perf_counter() - before)
        times.append(best * 1000)
    return times


def typing(names: Iterable[str]) -> Iterator[str]:
    """Each name letter by letter."""
    for name in names:
        yield from (name[:end] for end in range(1, min(len(name), 14) + 1))


def fragments(numbers: list[str], sizes: range, rnd: random.Random) -> Iterator[str]:
    """Digits from within the numbers."""
    for number in numbers:
        digits = "".join(c for c in number if c.isdigit())
        for size in sizes:
            if len(digits) > size:
                start = rnd.randint(0, len(digits) - size)
                yield digits[start : start + size]


def measure(store: ContactStore, goal: tuple[float, float] | None) -> list[Row]:
    """All kinds of typing."""
    rnd = random.Random(3)
    sample = rnd.sample(list(store.all()), 150)
    names = [contact.name for contact in sample]
    lasts = [contact.name.split()[1] for contact in sample]
    numbers = [number.text for contact in sample for number in contact.numbers]
    search = store.search
    kinds = {
        "first name, then last": list(typing(names)),
        "last name, then first": list(typing(" ".join(reversed(n.split())) for n in names)),
        "inside a name, 3 to 7 letters": [
            last[at : at + n] for last in lasts for at in (1, 2) for n in (3, 5, 7)
        ],
        "company": list(typing(c.company for c in sample if c.company)),
        "number from its beginning": list(typing(numbers)),
        "digits from within, 3 to 8": list(fragments(numbers, range(3, 9), rnd)),
        "nothing like it": list(typing(("qqxyz", "zzzzz", "anna qqq", "999999999"))),
        "empty (favourites)": [""] * 20,
    }
    rows = [Row(what, timed(search, texts), goal) for what, texts in kinds.items()]
    everything = [t for row in rows for t in row.times_ms]
    callers = timed(store.caller, numbers)
    unknown = timed(store.caller, [f"+32 470 99 {n:05}" for n in range(100)])
    caller_goal = (CALLER_GOAL_MS, CALLER_GOAL_MS * 10)
    return [
        Row("ALL TYPING", everything, goal),
        *rows,
        Row("caller, known", callers, caller_goal),
        Row("caller, unknown", unknown, caller_goal),
    ]


def show(rows: list[Row]) -> None:
    """The table: figures, goals, met or not."""
    print(f"{'what':32}{'calls':>7}{'median':>9}{'goal':>7}{'p99':>9}{'goal':>7}{'worst':>9}")
    for what, times, goal in rows:
        ordered = sorted(times)
        median, p99 = statistics.median(ordered), ordered[int(len(ordered) * 0.99)]
        verdict, goals = "", ("-", "-")
        if goal:
            goals = (f"{goal[0]:g}", f"{goal[1]:g}")
            missed = [
                name
                for name, ok in (("median", median <= goal[0]), ("p99", p99 <= goal[1]))
                if not ok
            ]
            verdict = "missed: " + ", ".join(missed) if missed else "met"
        print(
            f"{what:32}{len(times):>7}{median:>9.3f}{goals[0]:>7}{p99:>9.3f}{goals[1]:>7}"
            f"{ordered[-1]:>9.3f}  {verdict}",
        )


def main() -> None:
    """Build, measure, show."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "contacts.sqlite3"
        store, _ = ContactStore.open(path)
        before = time.perf_counter()
        store.import_contacts(made_up(count))
        took_s = time.perf_counter() - before
        store.close()
        before = time.perf_counter()
        store, _ = ContactStore.open(path)
        opened_ms = (time.perf_counter() - before) * 1000
        size_mb = path.stat().st_size / 1e6
        print(
            f"{count} contacts: imported in {took_s:.1f} s, {size_mb:.0f} MB, "
            f"opened in {opened_ms:.1f} ms"
        )
        rows = measure(store, GOALS_MS.get(count))
        show(rows)
        print(
            f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores: above 1 a core, times grow"
        )
        store.close()


if __name__ == "__main__":
    main()
