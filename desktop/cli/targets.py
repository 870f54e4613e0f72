"""``target``: the plan's targets, their baselines, answers of houses, and what each was given."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from db.domain.errors import AppError
from db.domain.targets import PlaceState, Progress, TargetDraft, TargetRule
from db.domain.text import fold
from desktop.actions import targets
from desktop.cli import shown, values
from desktop.cli.answers import Answer, listed
from desktop.cli.call import Call
from desktop.cli.words import Words, number, year
from desktop.target_words import measured
from desktop.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from db.engine import Book

__all__ = ["declare"]


def declare(words: Words, _: str) -> None:
    words.verb("plan", plan).add_argument("file", nargs="?", metavar=tr("TỆP"))
    adding = words.verb("add", add)
    for option in ("--code", "--body"):
        adding.add_argument(option, required=True, metavar=tr("CHỮ"))
    adding.add_argument("--rule", required=True, choices=[one.value for one in TargetRule])
    adding.add_argument("--year", required=True, type=year, metavar=tr("NĂM"))
    adding.add_argument("--figure", metavar=tr("MÃ-SỐ-LIỆU"))
    for option, kind in (("--low", number), ("--high", number), ("--since", year)):
        adding.add_argument(option, type=kind, metavar=tr("SỐ"))
    words.verb("list", list_).add_argument("--year", type=year, metavar=tr("NĂM"))
    words.verb("given", given)
    _of_target(words.verb("remove", remove))
    baseline = _of_target(words.verb("baseline", set_baseline))
    for option, kind in (("--year", year), ("--value", number)):
        baseline.add_argument(option, required=True, type=kind, metavar=tr("SỐ"))
    rule = _of_target(words.verb("rule", set_rule))
    rule.add_argument("--low", required=True, type=number, metavar=tr("SỐ"))
    rule.add_argument("--high", type=number, metavar=tr("SỐ"))
    answering = _of_house(_of_target(words.verb("answer", answer)))
    answering.add_argument("--is", dest="yes", required=True, choices=("yes", "no", "unknown"))
    answering.add_argument("--note", metavar=tr("CHỮ"))
    giving = _of_house(_of_target(words.verb("give", give)))
    for option, kind in (("--year", year), ("--wanted", number)):
        giving.add_argument(option, required=True, type=kind, metavar=tr("SỐ"))


def _of_target(words: Words) -> Words:
    words.add_argument("target", metavar=tr("CHỈ-TIÊU"))
    return words


def _of_house(words: Words) -> Words:
    words.add_argument("--house", required=True, metavar=tr("LÀNG"))
    return words


def plan(read: Namespace, call: Call) -> Answer:
    file = _path(read.file)
    with call.writing() as book:
        targets.take_plan(book, file)
        return _all(book, None)


def add(read: Namespace, call: Call) -> Answer:
    draft = TargetDraft(
        read.code, read.body, TargetRule(read.rule), read.year, read.figure, read.low, read.high,
        read.since,
    )  # fmt: skip
    with call.writing() as book:
        targets.add(book, draft)
        return _all(book, None)


def list_(read: Namespace, call: Call) -> Answer:
    with call.reading() as book:
        return _all(book, read.year)


def given(_: Namespace, call: Call) -> Answer:
    """What the commune gave this house for the year, and how far it is; null: nothing."""
    with call.reading() as book:
        found = targets.of_house(book, values.today())
    if found is None:
        return Answer(None, (tr("Xã chưa giao chỉ tiêu nào cho năm nay."),))
    line = tr(
        "{body}: {value} trên {wanted}, đến hôm nay cần {due}",
        body=found.body,
        value=found.value,
        wanted=found.wanted,
        due=found.due_today,
    )
    return Answer(asdict(found), (line,))


def remove(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        targets.remove(book, _target(book, read.target))
        return _all(book, None)


def set_baseline(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        targets.set_baseline(book, _target(book, read.target), read.year, read.value)
        return _all(book, None)


def set_rule(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        targets.set_rule(book, _target(book, read.target), read.low, read.high)
        return _all(book, None)


def answer(read: Namespace, call: Call) -> Answer:
    yes = {"yes": True, "no": False, "unknown": None}[read.yes]
    with call.writing() as book:
        target = _target(book, read.target)
        targets.answer(book, target, _unit(book, target, read.house).unit, yes, read.note)
        return _all(book, None)


def give(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        target = _target(book, read.target)
        unit = _unit(book, target, read.house).unit
        targets.give(book, target, read.year, [(unit, read.wanted)])
        return _all(book, read.year)


def _all(book: Book, year: int | None) -> Answer:
    found = targets.progress(book, year or values.today().year)
    return listed(found, _document, _line)


def _target(book: Book, name: str) -> str:
    """A target by its code or id; of several with one code the latest year's."""
    rows = targets.listing(book)
    found = [row for row in rows if name in (row.id, row.draft.code)]
    if not found:
        raise AppError("not_found", what="target", id=name)
    return max(found, key=lambda row: row.draft.year).id


def _unit(book: Book, target: str, name: str) -> PlaceState:
    places = next(
        one.places for one in targets.progress(book, values.today().year) if one.target.id == target
    )
    found = [place for place in places if name == place.unit or fold(place.name) == fold(name)]
    if len(found) != 1:
        candidates = [{"id": place.unit, "name": place.name} for place in places]
        raise AppError("house_unknown", name=name, candidates=candidates[:20])
    return found[0]


def _path(text: str | None) -> Path | None:
    from pathlib import Path

    return Path(text) if text else None


def _document(one: Progress) -> dict[str, Any]:
    row = one.target
    return {
        "id": row.id,
        **asdict(row.draft),
        "base_year": row.base_year,
        "base_value": row.base_value,
        "in_year": one.year,
        "value": one.value,
        "reached": one.reached,
        "growth": asdict(one.growth) | {"needed": one.growth.needed} if one.growth else None,
        "places": [asdict(place) for place in one.places],
    }


def _line(one: Progress) -> str:
    return shown.joined((one.target.draft.code, one.target.draft.body, measured(one)))
