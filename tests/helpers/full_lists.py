"""Books with as many rows in every list as wanted, written in a few acts.

One for a house that is a library (so that every page is there), one for a commune. Names are long
where a list could be cut by them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from db.domain.catalogue import BoxDraft, TitleDraft
from db.domain.donations import DonationDraft
from db.domain.equipment import Condition
from db.domain.groups import GroupKind
from db.domain.hall import HallDraft, HallPurpose
from db.domain.houses import HouseKind
from db.domain.library_points import PointDraft
from db.domain.occasions import OccasionDraft, Reckoning
from db.domain.plan_tasks import TaskDraft, TaskState
from db.domain.provisional import Counts, ProvisionalDraft, Source
from db.domain.targets import TargetDraft, TargetRule
from db.engine import Book
from db.log.act import Act, together
from desktop.actions import (
    catalogue,
    donations,
    equipment,
    groups,
    hall,
    library,
    library_points,
    meetings,
    occasions,
    people,
    plan_tasks,
    provisional,
    targets,
)
from tests import builders

TODAY = date(2026, 11, 22)
MOST_GIFTS = 60
LONG_GROUP = "Câu lạc bộ Cồng chiêng và dân ca các dân tộc làng Bung Bang Hven"
LONG_HOUSE = "Nhà văn hóa làng Bung Bang Hven Jro Ktu Đak Yang số"
LONG_TITLE = "Kỹ thuật trồng cà phê vối ở Tây Nguyên và chăm sóc vườn cây trong mùa khô, tập"
LONG_NAMES = ("Rơ Châm H'Ƀlơ̆ng Nguyễn Thị Ánh Nguyệt Bờ̆k", "Ksor H'Mrĭm Đinh Thị Hơ̆mrơ̆k Yŭnh")


@contextmanager
def _one(book: Book, command: str) -> Iterator[Act]:
    """All inside as one act: a thousand acts would take a minute."""
    with together(book, command) as doing:
        yield doing


def _day(number: int, back: int = 0) -> str:
    return (TODAY - timedelta(days=back + number % 300)).isoformat()


def house(folder: Path, rows: int) -> Book:
    """A library with ``rows`` rows in each of its lists (occasions: the shipped ones besides)."""
    book = builders.house(folder, kind=HouseKind.COMMUNITY_LIBRARY, actor="Lan")
    _people(book, rows)
    _things(book, rows)
    _books(book, rows)
    with _one(book, "occasions.add"):
        for at in range(rows):
            name = f"Lễ cúng bến nước và mừng lúa mới của làng Bung Bang Hven lần {at + 1}"
            own = OccasionDraft(name, Reckoning.SOLAR, 1 + at % 12, 1 + at % 28)
            occasions.add(book, own)
    with _one(book, "hall.lend"):
        for at in range(min(rows, 12)):
            day = (TODAY - timedelta(days=at % 3)).isoformat()
            what = f"Đám cưới nhà {builders.NAMES[at % len(builders.NAMES)]}"
            draft = HallDraft(HallPurpose.WEDDING, day, day, None, None, what, "Rơ Châm Hyin")
            hall.lend(book, draft)
    gone = [item.id for item in equipment.store(book).items[rows:]]
    with _one(book, "equipment.remove"):
        for id_ in gone:
            equipment.remove(book, id_)
    return book


def _people(book: Book, rows: int) -> None:
    with _one(book, "groups.add") as doing:
        for at in range(rows):
            kind = (GroupKind.CLUB, GroupKind.CLASS, GroupKind.INTEREST_GROUP)[at % 3]
            name = LONG_GROUP if at == 0 else f"Nhóm {builders.NAMES[at % 12]} {at}"
            groups.add(book, name, kind, "Nhà rông làng Bung Bang Hven")
        doing.changed = rows
    group = next(row.id for row in groups.listing(book) if row.name == LONG_GROUP)
    builders.crowd(book, max(1, rows - len(LONG_NAMES)), group)
    for name in LONG_NAMES:
        builders.person(book, f"Aa {name}", group=group, village="Làng Bung Bang Hven Jro Ktu")
    days = [(TODAY - timedelta(days=at - 3)).isoformat() for at in range(rows)]
    topic = "Tập bài chiêng mừng lúa mới và múa xoang chuẩn bị cho ngày hội"
    meetings.add_several(book, [group], days, "18:30", "Nhà rông làng Bung Bang Hven", topic)
    present = [row.person_id for row in groups.members(book, group)[:20]]
    held = [row for row in meetings.listing(book, group_id=group) if row.day < TODAY.isoformat()]
    for row in held[-3:]:
        builders.marks(book, row.id, present=present)
    ids = [row.person_id for row in groups.members(book, group)][: rows // 3]
    groups.end_members(book, group, ids, TODAY.isoformat())


def _gifts(book: Book, rows: int) -> None:
    # One by one: a receipt's number is that after the last one in the book.
    for at in range(rows):
        giver = f"{builders.NAMES[at % len(builders.NAMES)]} {at}"
        donations.add(book, DonationDraft(_day(at), giver=giver, amount=100_000 + at))


def _things(book: Book, rows: int) -> None:
    _gifts(book, min(rows, MOST_GIFTS))
    with _one(book, "equipment.add"):
        for at in range(rows * 2):
            name = f"Bộ cồng chiêng của họ Đinh làng Bung Bang Hven, bộ số {at + 1}"
            equipment.add(book, name, 2 + at % 40)
    items = equipment.store(book).items
    who = people.listing(book, limit=20)
    states = list(Condition)
    with _one(book, "equipment.check"):
        for at, item in enumerate(items[: rows // 2]):
            equipment.check(book, item.id, states[at % len(states)], _day(at))
    with _one(book, "equipment.lend"):
        for at in range(rows):
            item = items[at // 2]
            borrower = who[at % len(who)].id
            due = (TODAY + timedelta(days=at % 30 - 5)).isoformat()
            equipment.lend(book, item.id, borrower, 1, due, _day(0, 10))


def _books(book: Book, rows: int) -> None:
    drafts = [
        TitleDraft(f"{LONG_TITLE} {at + 1}", author="Nhiều tác giả", shelf=f"Kệ {at % 9}", copies=3)
        for at in range(rows)
    ]
    catalogue.write_titles(book, drafts)
    first = catalogue.titles(book)[0]
    catalogue.label_copies(book, first.id, [f"TV-{at + 1:04}" for at in range(rows)])
    who = people.listing(book, limit=20)
    per = -(-rows // len(who))
    titles = [f"Truyện cổ các dân tộc Ba Na, Jrai ở Gia Lai, quyển {at + 1}" for at in range(rows)]
    for at, person in enumerate(who):
        lent = titles[at * per : (at + 1) * per]
        if lent:
            library.lend(book, person.id, lent, _day(at), None)
    with _one(book, "boxes.save"):
        for at in range(rows):
            draft = BoxDraft(f"Hộp sách luân chuyển số {at + 1}", 12, 30, "truyện cổ Jrai, Ba Na")
            catalogue.save_box(book, draft)
    with _one(book, "catalogue.resource"):
        for at in range(rows):
            address = f"thuvien.gialai.gov.vn/phim/chieng-{at + 1}.mp4"
            catalogue.add_resource(book, f"Phim dạy đánh chiêng, bài {at + 1}", address)
    box = catalogue.boxes(book)[0].id
    for at in range(min(rows, 15)):
        day = (TODAY - timedelta(days=200 - at * 10)).isoformat()
        catalogue.send_box(book, box, f"Trường Tiểu học Yang Bắc, điểm trường {at + 1}", day)


def commune(folder: Path, rows: int) -> Book:
    """A commune with ``rows`` rows in each of its lists."""
    book = builders.commune(folder)
    fill_commune(book, rows)
    return book


def fill_commune(book: Book, rows: int) -> None:
    """Villages without a laptop, figures told of them, points, tasks, targets, inspections."""
    with _one(book, "provisional.add"):
        for at in range(rows):
            counts = Counts(4, 96 + at, 50, 20, 10, 60, 30)
            told = ProvisionalDraft("2026-11", Source.PHONE, counts, builders.NAMES[at % 12])
            provisional.add(book, f"{LONG_HOUSE} {at + 1}", told, new_house=True)
    with _one(book, "points.save"):
        kinds = list(HouseKind)
        for at in range(rows):
            name = f"Thư viện Trường Phổ thông Dân tộc bán trú Tiểu học và THCS Yang Bắc {at + 1}"
            library_points.save(book, PointDraft(name, kinds[at % len(kinds)], address="Yang Bắc"))
    body = "Đổi mới nội dung, phương thức hoạt động của thư viện, nhà văn hóa, câu lạc bộ ở cơ sở"
    with _one(book, "tasks.take_plan"):
        for at in range(rows):
            due = (TODAY + timedelta(days=at % 60 - 20)).isoformat()
            plan_tasks.add(book, TaskDraft(f"III.{at + 1}", body, "UBND xã Yang Bắc", due))
    states = list(TaskState)
    with _one(book, "tasks.state"):
        for at, task in enumerate(plan_tasks.tasks(book)[: rows // 2]):
            plan_tasks.set_state(book, task.id, states[at % 3], TODAY.isoformat())
    with _one(book, "targets.take_plan"):
        # A plan has tens of targets; each is reckoned over every village.
        for at in range(min(rows, 60)):
            rule = (TargetRule.HOUSES, TargetRule.GROUPS)[at % 2]
            targets.add(book, TargetDraft(f"A{at + 1}", body, rule, 2030, low=1))
    first = targets.listing(book)[0]
    with _one(book, "targets.answer"):
        for at, (unit, _) in enumerate(plan_tasks.units(book)[: rows // 2]):
            targets.answer(book, first.id, unit, at % 2 == 0)
    with _one(book, "inspections.add"):
        units = plan_tasks.units(book)
        for at in range(rows):
            findings = ("Chưa có bảng giờ mở cửa", "Loa hỏng, tủ sách chưa ghi sổ mượn")
            unit = units[0][0]
            by = "Đoàn kiểm tra của UBND xã"
            plan_tasks.inspect(book, unit, _day(at), by, findings[: at % 3])
