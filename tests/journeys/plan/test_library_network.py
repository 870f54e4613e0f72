"""T1, T2, N6, N7, N8, B3 of the plan: typed in, handed in, found in the commune's report."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from db.domain.catalogue import BoxDraft
from db.domain.houses import HouseKind
from db.domain.library_points import Checked, Item, PointDraft, PointMonth
from db.domain.periods import parse_period
from db.domain.programmes import Programme
from db.domain.targets import Progress
from desktop.actions import catalogue, library, library_points, programmes, reports, targets
from tests import builders
from tests.helpers.commune import Commune

SCHOOLS = ("Thư viện Trường Tiểu học Yang Bắc", "Thư viện Trường THCS Y-Bluĭ")
DAY = date(2026, 12, 31)


@pytest.fixture
def commune(tmp_path: Path) -> Iterator[Commune]:
    made = Commune(tmp_path)
    targets.take_plan(made.book)
    yield made
    made.close()


def target(commune: Commune, code: str) -> Progress:
    found = targets.progress(commune.book, 2026)
    return next(one for one in found if one.target.draft.code == code)


def printed(commune: Commune) -> str:
    """The commune's report of the year as its PDF reads, in one line."""
    report = reports.report(commune.book, parse_period("2026"), today=DAY)
    pages = pypdf.PdfReader(BytesIO(reports.draw(report))).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_t1_t2_school_libraries_by_their_lists(commune: Commune) -> None:
    ids = [
        library_points.save(commune.book, PointDraft(name, HouseKind.SCHOOL_LIBRARY)).created[0]
        for name in SCHOOLS
    ]
    for point in ids:
        library_points.check(commune.book, point, (Checked(Item.LENDING, True),))
    library_points.check(commune.book, ids[0], (Checked(Item.SOFTWARE, True),))

    assert (target(commune, "T1").reached, len(target(commune, "T1").places)) == (2, 2)
    assert target(commune, "T2").reached == 1
    text = printed(commune)
    assert "Thư viện trường học có phục vụ việc học tập điểm 2 2" in text
    assert "Thư viện trường học có ứng dụng công nghệ thông tin điểm 1 1" in text


def test_n6_points_of_the_network_by_kind_with_their_readers(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    library.count_readers(village, None, 30, "2026-03-02")
    commune.receive(village)
    (unit,) = library_points.units(commune.book)
    book = commune.book
    library_points.save(book, PointDraft("Tủ sách làng Jro", HouseKind.VILLAGE_HOUSE), unit=unit.id)
    draft = PointDraft("Điểm bưu điện", HouseKind.POST_OFFICE_POINT, titles=80, copies=200)
    post = library_points.save(book, draft).created[0]
    library_points.write_month(book, post, PointMonth("2026-05", 44))

    rows = {row.name: row.visits for row in library_points.listing(book, 2026)}
    assert rows == {"Tủ sách làng Jro": 30, "Điểm bưu điện": 44}
    text = printed(commune)
    assert "Lượt bạn đọc lượt người 74 74" in text
    assert "Điểm bưu điện - văn hóa xã điểm 1 1" in text
    assert "bản sách của các điểm cuốn 200 200" in text.lower()


def test_n7_uses_of_digital_resources(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    film = catalogue.add_resource(village, "Phim dạy đánh chiêng", opened="2026-02-01").created[0]
    library.count_readers(village, None, 37, "2026-03-02", resource=film)
    commune.receive(village)
    text = printed(commune)
    assert "Tài liệu số tài liệu 1 1" in text
    assert "đọc trên máy, trên mạng lượt người 37 37" in text


def test_n8_a_meeting_of_two_programmes_counts_once(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    club = builders.club(village)
    person = builders.person(village, group=club)
    for day, wanted in (
        ("2026-04-21", [Programme.READING, Programme.LIBRARY_DIGITAL]),
        ("2026-10-10", [Programme.LIBRARY_DIGITAL]),
    ):
        meeting = builders.meeting(village, club, day=day)
        builders.marks(village, meeting, present=[person])
        programmes.set_programmes(village, meeting, wanted)
    commune.receive(village)
    text = printed(commune)
    assert "Buổi thuộc chương trình, phong trào buổi 2 2" in text
    assert "Chuyển đổi số lĩnh vực thư viện buổi 2 2" in text
    assert "Văn hóa đọc buổi 1 1" in text


def test_b3_book_boxes_between_the_house_and_schools(commune: Commune) -> None:
    village = commune.village("Làng Jro")
    box = catalogue.save_box(village, BoxDraft("Hộp sách số 1", 25, 40)).created[0]
    catalogue.send_box(village, box, "Trường Tiểu học Yang Bắc", "2026-09-10")
    catalogue.send_box(village, box, "Điểm trường làng Krông", "2026-10-10", 38)
    catalogue.bring_box_home(village, box, "2026-11-10", 52)
    commune.receive(village)
    text = printed(commune)
    assert "Lượt luân chuyển hộp sách lượt hộp 2 2" in text
    assert "Bản sách luân chuyển cuốn 78 78" in text
    assert "Lượt mượn từ hộp sách cuốn 52 52" in text
