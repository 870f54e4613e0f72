"""The rooms of a house's window and of a commune's. A room stands here when it works.

To add one: a function that imports and makes it, and a line in ``house`` or ``commune``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from db.domain.houses import BookKind, HouseKind
from desktop.screens.navigation import Entry
from desktop.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.screens.desk import Desk
    from desktop.screens.screen import Screen


LIBRARIES = frozenset(HouseKind) - {HouseKind.VILLAGE_HOUSE, HouseKind.COMMUNE_CENTRE}


def library_name(of: HouseKind | None) -> str:
    """What a house of that kind calls its books; a village house where the kind is not known."""
    return tr("Thư viện") if of in LIBRARIES else tr("Tủ sách")


def entries(
    kind: BookKind,
    of: HouseKind | None = None,
    *,
    library: bool = False,
    donations: bool = False,
) -> tuple[Entry, ...]:
    """The rooms of a book of that kind; the first is the one shown at start.

    Args:
        of: what kind of house it is.
        library: the house keeps a book corner; without one its room is reached by the menu only.
        donations: it has written down a gift; the same.
    """
    if kind is BookKind.HOUSE:
        return house(of, library=library, donations=donations)
    return commune()


def house(
    of: HouseKind | None = None, *, library: bool = False, donations: bool = False
) -> tuple[Entry, ...]:
    """The rooms of a house; ``library``, ``donations``: whether these are in use."""
    books = library_name(of)
    corner, gifts = (None if used else "home" for used in (library, donations))
    return (
        Entry("home", "sun", tr("Hôm nay"), tr("Hôm nay"), _home),
        Entry("roll", "check-check", tr("Điểm danh"), tr("Điểm danh"), _roll, under="home"),
        _passing("late", "clipboard-list", tr("Ghi bù"), _late, "home"),
        _passing("sheet", "printer", tr("In danh sách ký"), _sheet, "home"),
        Entry("scan", "camera", tr("Nhập từ ảnh"), tr("Ảnh"), _scan, under="home"),
        Entry("papers", "printer", tr("In giấy tờ"), tr("In"), _papers, under="groups"),
        _passing("guide", "circle-help", tr("Hướng dẫn"), _guide, "home"),
        _passing("history", "history", tr("Lịch sử"), _history, "home"),
        Entry("people", "users", tr("Người"), tr("Người"), _people),
        Entry("roster", "users", tr("Nhập từ Excel"), tr("Danh sách"), _roster, under="people"),
        Entry("groups", "shapes", tr("Câu lạc bộ, lớp, nhóm"), tr("Nhóm"), _groups),
        Entry("calendar", "calendar-days", tr("Lịch hoạt động"), tr("Lịch"), _calendar),
        _passing("occasions", "calendar-heart", tr("Các dịp trong năm"), _occasions, "calendar"),
        _passing("equipment", "drum", tr("Cho mượn đồ"), _equipment, "home"),
        Entry("library", "library", books, books, _library, under=corner, passing=not library),
        Entry(
            "donations",
            "gift",
            tr("Đóng góp"),
            tr("Đóng góp"),
            _donations,
            under=gifts,
            passing=not donations,
        ),
        Entry("report", "file-text", tr("Báo cáo"), tr("Báo cáo"), _report),
        Entry("hand_in", "send", tr("Gửi xã"), tr("Gửi xã"), _hand_in),
    )


def commune() -> tuple[Entry, ...]:
    """The rooms of a commune."""
    return (
        Entry("inbox", "inbox", tr("Tệp các làng gửi"), tr("Tệp gửi"), _inbox),
        Entry("photos", "camera", tr("Ảnh chờ đối chiếu"), tr("Ảnh"), _photos, under="inbox"),
        Entry("laptops", "map", tr("Kết nối các làng"), tr("Kết nối"), _laptops),
        Entry("targets", "list-checks", tr("Chỉ tiêu"), tr("Chỉ tiêu"), _targets),
        Entry("tasks", "clipboard-list", tr("Nhiệm vụ, kiểm tra"), tr("Nhiệm vụ"), _tasks),
        Entry("points", "library", tr("Điểm thư viện"), tr("Thư viện"), _points),
        _passing(
            "house_days", "calendar-heart", tr("Các dịp của các làng"), _house_days, "targets"
        ),
        Entry("report", "file-text", tr("Báo cáo"), tr("Báo cáo"), _report),
        Entry("forms", "file-spreadsheet", tr("Biểu của cấp trên"), tr("Biểu"), _forms),
        _passing("guide", "circle-help", tr("Hướng dẫn"), _guide, "inbox"),
        _passing("history", "history", tr("Lịch sử"), _history, "inbox"),
    )


def _passing(
    id_: str, icon: str, title: str, factory: Callable[[Desk], Screen], under: str
) -> Entry:
    """A screen without a line in the sidebar that is let go after it was left."""
    return Entry(id_, icon, title, title, factory, under, passing=True)


def _home(desk: Desk) -> Screen:
    from desktop.screens.home import HomeScreen

    return HomeScreen(desk)


def _roll(desk: Desk) -> Screen:
    from desktop.screens.roll import RollScreen

    return RollScreen(desk)


def _late(desk: Desk) -> Screen:
    from desktop.screens.late_entry import LateEntryScreen

    return LateEntryScreen(desk)


def _scan(desk: Desk) -> Screen:
    from desktop.screens.scan import ScanScreen

    return ScanScreen(desk)


def _guide(desk: Desk) -> Screen:
    from desktop.screens.guide import GuideScreen

    return GuideScreen(desk)


def _history(desk: Desk) -> Screen:
    from desktop.screens.history import HistoryScreen

    return HistoryScreen(desk)


def _papers(desk: Desk) -> Screen:
    from desktop.screens.more_papers import MorePapersScreen

    return MorePapersScreen(desk)


def _people(desk: Desk) -> Screen:
    from desktop.screens.people import PeopleScreen

    return PeopleScreen(desk)


def _roster(desk: Desk) -> Screen:
    from desktop.screens.roster import RosterScreen

    return RosterScreen(desk)


def _calendar(desk: Desk) -> Screen:
    from desktop.screens.calendar import CalendarScreen

    return CalendarScreen(desk)


def _occasions(desk: Desk) -> Screen:
    from desktop.screens.occasions import OccasionsScreen

    return OccasionsScreen(desk)


def _groups(desk: Desk) -> Screen:
    from desktop.screens.groups import GroupsScreen

    return GroupsScreen(desk)


def _equipment(desk: Desk) -> Screen:
    from desktop.screens.equipment import EquipmentScreen

    return EquipmentScreen(desk)


def _library(desk: Desk) -> Screen:
    from desktop.screens.library import LibraryScreen

    return LibraryScreen(desk)


def _donations(desk: Desk) -> Screen:
    from desktop.screens.donations import DonationsScreen

    return DonationsScreen(desk)


def _targets(desk: Desk) -> Screen:
    from desktop.screens.targets import TargetsScreen

    return TargetsScreen(desk)


def _house_days(desk: Desk) -> Screen:
    from desktop.screens.house_days import HouseDaysScreen

    return HouseDaysScreen(desk)


def _tasks(desk: Desk) -> Screen:
    from desktop.screens.tasks import TasksScreen

    return TasksScreen(desk)


def _points(desk: Desk) -> Screen:
    from desktop.screens.points import PointsScreen

    return PointsScreen(desk)


def _hand_in(desk: Desk) -> Screen:
    from desktop.screens.hand_in import HandInScreen

    return HandInScreen(desk)


def _inbox(desk: Desk) -> Screen:
    from desktop.screens.inbox import InboxScreen

    return InboxScreen(desk)


def _photos(desk: Desk) -> Screen:
    from desktop.screens.photos import PhotosScreen

    return PhotosScreen(desk)


def _laptops(desk: Desk) -> Screen:
    from desktop.screens.laptops import LaptopsScreen

    return LaptopsScreen(desk)


def _forms(desk: Desk) -> Screen:
    from desktop.screens.forms import FormsScreen

    return FormsScreen(desk)


def _report(desk: Desk) -> Screen:
    from desktop.screens.report import ReportScreen

    return ReportScreen(desk)


def _sheet(desk: Desk) -> Screen:
    from desktop.screens.sheet import SheetScreen

    return SheetScreen(desk)
