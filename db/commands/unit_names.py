"""A unit, the commune or its province gets another name from a day on; the commune says so once."""

from __future__ import annotations

from db.commands.people import today
from db.domain.changes import Changes
from db.domain.errors import AppError
from db.domain.text import clean
from db.domain.unit_names import About
from db.engine import Book
from db.log.act import Act, act
from db.log.dated_names import key_of
from db.log.kinds import Kind
from db.queries.find import UNIT, find
from db.queries.unit_names import own_names, unit_names

LONGEST = 200
LONGEST_WORD = 20


def rename_unit(book: Book, unit_id: str, name: str, from_day: str) -> Changes:
    """A village or library of the register is called otherwise since a day.

    Raises:
        AppError: ``not_found``, ``name_missing``, ``name_too_long``, ``day_ahead``.
    """
    name = _checked(name, from_day)
    with act(book, "names.unit") as doing:
        found = find(doing.connection, UNIT, unit_id)
        current = doing.connection.exec_driver_sql(
            "SELECT name FROM unit WHERE eid_no = ?", (found.no,)
        ).scalar_one()
        names = unit_names(doing.connection, found.no, current or "")
        _put(doing, About.UNIT, found.uuid, [(one.name, one.from_day) for one in names])
        _put(doing, About.UNIT, found.uuid, [(name, from_day)])
        if all((one.from_day or "") <= from_day for one in names):
            doing.put(Kind.UNIT, found.uuid, name=name)
    return doing.result


def rename_commune(
    book: Book, name: str, province: str, from_day: str, *, boundary: bool = False
) -> Changes:
    """The commune, its province or both are called otherwise since a day.

    Args:
        boundary: the commune's area is another one since then; reports say so of every comparison.

    Raises:
        AppError: ``name_missing``, ``name_too_long``, ``day_ahead``.
    """
    new = {About.COMMUNE: _checked(name, from_day), About.PROVINCE: _checked(province, from_day)}
    with act(book, "names.commune") as doing:
        before = doing.connection.exec_driver_sql(
            "SELECT c.name, c.province FROM commune c JOIN scope s USING (scope_no) WHERE s.id = ?",
            (book.scope,),
        ).one()
        for about, current in zip(About.__members__.values(), (None, *before), strict=True):
            if about is About.UNIT:
                continue
            names = own_names(doing.connection, about)
            known = [(one.name, one.from_day) for one in names] or [(current or "", None)]
            if new[about] == known[-1][0] and not (boundary and about is About.COMMUNE):
                continue
            if not names:
                _put(doing, about, book.scope, known)
            _put(doing, about, book.scope, [(new[about], from_day)], boundary=boundary)
            if all((day or "") <= from_day for _, day in known):
                column = "name" if about is About.COMMUNE else "province"
                doing.put(Kind.COMMUNE, book.scope, **{column: new[about]})
    return doing.result


def set_village_word(book: Book, word: str) -> Changes:
    """What the commune calls the units below it (làng, thôn, tổ dân phố, buôn); empty: as shipped.

    Raises:
        AppError: ``name_too_long``.
    """
    said = clean(word)
    if len(said) > LONGEST_WORD:
        raise AppError("name_too_long", limit=LONGEST_WORD)
    with act(book, "names.village") as doing:
        doing.put(Kind.COMMUNE, book.scope, village_word=said or None)
    return doing.result


def _put(
    doing: Act,
    about: About,
    unit: bytes,
    names: list[tuple[str, str | None]],
    *,
    boundary: bool = False,
) -> None:
    """One record for each unit and day, so that two laptops that write the same write one."""
    for name, day in names:
        key = key_of(about, unit, day)
        doing.put(
            Kind.DATED_NAME,
            key,
            alive=True,
            about=about.value,
            unit_no=unit if about is About.UNIT else None,
            name=name,
            from_day=day or "",
            boundary=boundary,
        )


def _checked(name: str, from_day: str) -> str:
    said = clean(name)
    if not said:
        raise AppError("name_missing")
    if len(said) > LONGEST:
        raise AppError("name_too_long", limit=LONGEST)
    if from_day > today():
        raise AppError("day_ahead", day=from_day)
    return said
