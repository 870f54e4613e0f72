"""The people of the file as they were understood, and the cells that need a look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from db.domain.people import PersonDraft
from db.domain.rosters import Problem, RosterField
from desktop import phrases
from desktop.dialogs import person_words
from desktop.itemmodels.roster_preview import PreviewRow
from desktop.itemmodels.table import Column, TableModel
from desktop.roster_words import problem_words
from desktop.widgets import theme
from desktop.widgets.buttons import Kind
from desktop.widgets.card import Card, Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.segmented import Segmented
from desktop.widgets.table import Table
from desktop.wording import number, tr

NAME_FIELDS = (RosterField.FULL_NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME)
SEX_FIELDS = (RosterField.GENDER, RosterField.FEMALE_TICK, RosterField.MALE_TICK)
BIRTH_FIELDS = (
    RosterField.BIRTH,
    RosterField.BIRTH_DAY,
    RosterField.BIRTH_MONTH,
    RosterField.BIRTH_FEMALE,
    RosterField.BIRTH_MALE,
)
PRIVATE_FIELDS = (
    RosterField.ETHNIC_GROUP,
    RosterField.PHONE,
    RosterField.ADDRESS,
    RosterField.GUARDIAN,
    RosterField.GUARDIAN_PHONE,
)


class Page(Enum):
    """What is shown of a list that was read."""

    PEOPLE = "people"
    DOUBTS = "doubts"


class RosterPeopleCard(Card):
    """Two pages: everybody, and what is doubtful; a doubtful line leads to its person."""

    def __init__(self) -> None:
        super().__init__(flush=True)
        self.page: Segmented[Page] = Segmented((), name=tr("Xem gì"), kind=Kind.PILL)
        self.page.chosen.connect(lambda page: self._turn(page))
        self.people: TableModel[PreviewRow] = TableModel(_people_columns())
        self.table = Table(self.people, name=tr("Người trong tệp"), stretch=4)
        self.doubts: TableModel[Problem] = TableModel(_doubt_columns())
        self.doubt_table = Table(self.doubts, name=tr("Chỗ cần xem"), stretch=2)
        self.doubt_table.activated.connect(self._show_person)
        self._stack = QStackedWidget()
        self._clear = EmptyState(tr("Không có chỗ nào phải xem lại."), icon="circle-check")
        for widget in (self.table, self.doubt_table, self._clear):
            self._stack.addWidget(widget)
        top = QWidget()
        top.setObjectName("clear")
        inside = QVBoxLayout(top)
        inside.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        inside.addWidget(self.page)
        self.body.addWidget(top)
        self.body.addWidget(Rule())
        self.body.addWidget(self._stack, 1)

    def show_rows(self, rows: Sequence[PreviewRow], problems: Sequence[Problem]) -> None:
        self.people.set_rows(rows)
        self.doubts.set_rows(problems)
        self.page.set_choices(
            (
                (Page.PEOPLE, tr("Người {count}", count=number(len(rows)))),
                (Page.DOUBTS, tr("Cần xem {count}", count=number(len(problems)))),
            )
        )
        self._turn(self.page.value)

    def _turn(self, page: Page | None) -> None:
        if page is Page.DOUBTS:
            self._stack.setCurrentWidget(self.doubt_table if self.doubts.rows else self._clear)
        else:
            self._stack.setCurrentWidget(self.table)

    def _show_person(self) -> None:
        problem = self.doubts.row_at(self.doubt_table.currentIndex())
        rows = [row.row for row in self.people.rows]
        if problem is not None and problem.row in rows:
            self.page.choose(Page.PEOPLE)
            self._turn(Page.PEOPLE)
            self.table.choose(rows.index(problem.row))


def _people_columns() -> tuple[Column[PreviewRow], ...]:
    return (
        Column(tr("Dòng"), lambda row: str(row.row), role=lambda _: "quiet", right=True),
        _column(tr("Họ và tên"), NAME_FIELDS, lambda draft: draft.full_name, strong=True),
        _column(tr("Nam/Nữ"), SEX_FIELDS, lambda draft: phrases.gender(draft.gender)),
        _column(tr("Năm sinh"), BIRTH_FIELDS, lambda d: person_words.birth_year(d.birth)),
        _column(tr("Làng"), (RosterField.VILLAGE,), lambda draft: draft.village or ""),
        _column(tr("Thông tin riêng"), PRIVATE_FIELDS, _private),
    )


def _column(
    title: str,
    fields: Sequence[RosterField],
    text: Callable[[PersonDraft], str],
    *,
    strong: bool = False,
) -> Column[PreviewRow]:
    """A column whose doubtful cells show the file's own words with “?”, in the warning colour."""

    def doubts(row: PreviewRow) -> list[str]:
        return [row.doubts[field].text for field in fields if field in row.doubts]

    def shown(row: PreviewRow) -> str:
        said = text(row.draft)
        return " ".join(part for part in (said, *(f"? {text}" for text in doubts(row))) if part)

    return Column(
        title,
        shown,
        strong=strong,
        role=lambda row: "warn_text" if doubts(row) else "ink",
    )


def _private(draft: PersonDraft) -> str:
    """What is known, not what it is: “dân tộc, điện thoại”."""
    known = (
        (draft.ethnic_group, tr("dân tộc")),
        (draft.phone, tr("điện thoại")),
        (draft.address, tr("chỗ ở")),
        (draft.guardian, tr("giám hộ")),
    )
    return ", ".join(word for value, word in known if value)


def _doubt_columns() -> tuple[Column[Problem], ...]:
    return (
        Column(tr("Dòng"), lambda problem: str(problem.row), right=True),
        Column(tr("Cột"), lambda problem: problem.column, strong=True),
        Column(tr("Vì sao"), problem_words),
    )
