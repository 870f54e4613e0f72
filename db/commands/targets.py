"""Targets: take a plan or type one in, say the baseline, answer for a house, give it its share."""

from __future__ import annotations

from collections.abc import Sequence

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.counts import check_count
from db.domain.errors import AppError
from db.domain.figure_codes import spec_of
from db.domain.targets import TargetDraft, TargetRule
from db.domain.text import clean, clean_or_none
from db.engine import Book
from db.log.act import Act, act
from db.log.kinds import Kind
from db.log.payload import derived_id
from db.queries.find import TARGET, UNIT, find

YEARS = range(2000, 2101)
MOST = 10_000_000
_WITH_FIGURE = (TargetRule.GROWTH, TargetRule.FIGURE, TargetRule.REPEAT)


def take_plan(book: Book, drafts: Sequence[TargetDraft]) -> Changes:
    """All targets of a plan in one act. A target known by its code and year takes the new words and
    keeps its baseline, its answers and the shares of the houses.

    Raises:
        AppError: ``target_unclear``, ``target_words_missing``.
    """
    with act(book, "targets.take_plan") as doing:
        for draft in drafts:
            doing.created.append(_put(doing, draft))
    return doing.result


def set_baseline(book: Book, target_id: str, year: int, value: int) -> Changes:
    """What growth is reckoned from; the plan names none, so a person must.

    Raises:
        AppError: ``not_found``, ``target_unclear``, ``bad_count``.
    """
    if year not in YEARS:
        raise AppError("target_unclear", what=str(year))
    check_count(value, MOST, 1)
    with act(book, "targets.baseline") as doing:
        target = find(doing.connection, TARGET, target_id).uuid
        doing.put(Kind.TARGET, target, base_year=year, base_value=value)
    return doing.result


def set_rule(book: Book, target_id: str, low: int, high: int | None) -> Changes:
    """The assumption behind a target (how often is “thường xuyên”, any or all three kinds).

    Raises:
        AppError: ``not_found``, ``bad_count``.
    """
    for value in (low, high or 0):
        check_count(value, MOST)
    with act(book, "targets.rule") as doing:
        doing.put(Kind.TARGET, find(doing.connection, TARGET, target_id).uuid, low=low, high=high)
    return doing.result


def answer(
    book: Book, target_id: str, unit_id: str, yes: bool | None, note: str | None = None
) -> Changes:
    """Whether a house or library has what the target wants; None takes the answer back.

    Raises:
        AppError: ``not_found``; ``target_of_point`` for a library point without a laptop.
    """
    with act(book, "targets.answer") as doing:
        target = find(doing.connection, TARGET, target_id).uuid
        unit = _unit(doing, unit_id)
        doing.put(
            Kind.TARGET_ANSWER,
            derived_id(Kind.TARGET_ANSWER, target, unit),
            target_no=target,
            unit_no=unit,
            yes=yes,
            note=clean_or_none(note),
            day=today(),
        )
    return doing.result


def give(book: Book, target_id: str, year: int, wanted: Sequence[tuple[str, int]]) -> Changes:
    """Give houses what each is to reach in a year; travels with the next reply.

    Args:
        wanted: (id of the unit, amount).

    Raises:
        AppError: ``not_found``, ``bad_count``, ``target_unclear``.
    """
    if year not in YEARS:
        raise AppError("target_unclear", what=str(year))
    with act(book, "targets.give") as doing:
        target = find(doing.connection, TARGET, target_id).uuid
        for unit_id, amount in wanted:
            check_count(amount, MOST)
            unit = _unit(doing, unit_id)
            share = derived_id(Kind.TARGET_SHARE, target, unit, str(year).encode())
            doing.put(
                Kind.TARGET_SHARE, share, target_no=target, unit_no=unit, year=year, wanted=amount
            )
            doing.changed += 1
    return doing.result


def remove(book: Book, target_id: str) -> Changes:
    """Take a target away."""
    with act(book, "targets.remove") as doing:
        doing.put(Kind.TARGET, find(doing.connection, TARGET, target_id).uuid, alive=False)
    return doing.result


def _unit(doing: Act, unit_id: str) -> bytes:
    """A unit of the register by its id; a library point without a laptop has none."""
    if not unit_id:
        raise AppError("target_of_point")
    return find(doing.connection, UNIT, unit_id).uuid


def _put(doing: Act, draft: TargetDraft) -> bytes:
    code, body = clean(draft.code), clean(draft.body)
    if not code or not body:
        raise AppError("target_words_missing")
    if draft.year not in YEARS:
        raise AppError("target_unclear", what=str(draft.year))
    if draft.rule in _WITH_FIGURE:
        try:
            spec_of(draft.figure or "")
        except KeyError as error:
            raise AppError("target_unclear", what=draft.figure or code) from error
    target = derived_id(Kind.TARGET, doing.scope, code.casefold().encode(), b"%d" % draft.year)
    doing.put(
        Kind.TARGET,
        target,
        alive=True,
        code=code,
        body=body,
        rule=draft.rule.value,
        figure=draft.figure,
        year=draft.year,
        low=draft.low,
        high=draft.high,
        since=draft.since,
    )
    return target
