"""“Kết nối các làng”: compare, add, replace, retire a laptop; and the line that the house sees."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from db.domain.handing import Verdict
from desktop.actions import books, enrolment, laptops, receiving
from desktop.screens import joining
from desktop.screens.desk import Desk
from desktop.screens.hand_in import HandInScreen
from desktop.screens.laptops import LaptopsScreen
from desktop.widgets.buttons import Button, Kind
from tests import builders
from tests.desktop.conftest import NotifySpy
from tests.desktop.screens.conftest import Show
from tests.desktop.screens.pairs import Pair
from tests.helpers.sites import HOUSE, take
from tests.journeys.test_commune_on_a_new_machine import code_on


@pytest.fixture
def screen(pair: Pair, desk: Desk, show: Show) -> LaptopsScreen:
    return show(LaptopsScreen(pair.desk(pair.commune, desk)))


def rows(screen: LaptopsScreen) -> list[tuple[str, str]]:
    model = screen.model
    return [
        (model.data(model.index(row, 1)), model.data(model.index(row, 2)))
        for row in range(model.rowCount())
    ]


def filled(dialog: QWidget) -> list[str]:
    """The buttons that say what comes next: there is to be one."""
    return [one.text() for one in dialog.findChildren(Button) if one.kind is Kind.PRIMARY]


def test_a_further_laptop_goes_on_uncompared_and_is_compared_later(
    screen: LaptopsScreen, pair: Pair, tmp_path: Path
) -> None:
    guide = screen.ask_second()
    guide.save_invitation(tmp_path / "moi.solang")
    second = pair.sites.village("second")
    enrolment.join(second.book, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    guide.take_answer(tmp_path / "tra-loi.solang")
    guide.accept()
    screen.refresh()
    assert rows(screen) == [("1", "✓ Đã đọc số"), ("2", "Chưa đọc số")]

    screen.table.choose(1)
    assert screen.digits.text() == laptops.standing(second.book).digits
    screen.compare()
    screen.refresh()
    assert rows(screen)[1] == ("2", "✓ Đã đọc số")


def test_a_replaced_laptop_is_guided_to_its_end(
    screen: LaptopsScreen, pair: Pair, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    guide = screen.ask_replace()
    assert filled(guide) == ["Lưu tệp mời…"]
    guide.save_invitation(tmp_path / "moi.solang")
    assert filled(guide) == ["Chọn tệp trả lời…"]
    new = pair.sites.village("new")
    enrolment.join(new.book, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    guide.take_answer(tmp_path / "tra-loi.solang")
    guide.save_book(tmp_path)
    assert filled(guide) == ["Cho máy cũ nghỉ"]
    guide.retire_old()
    assert filled(guide) == ["Xong"]
    screen.refresh()
    assert [state for _, state in rows(screen)] == ["Đã nghỉ", "Chưa đọc số"]

    (reply,) = [f for f in tmp_path.glob("*.solang") if f.name.startswith("xa-")]
    (taken,) = receiving.take_in(new.book, [reply])
    assert (taken.verdict, taken.marks) == (Verdict.ACCEPTED, 3)


def test_a_laptop_is_retired_only_after_saying_what_would_be_missed(
    screen: LaptopsScreen, pair: Pair, notify_spy: NotifySpy
) -> None:
    screen.ask_retire()
    question = notify_spy.questions[-1]
    assert "chưa nhận tệp nào" in question.text
    assert [one.retired for one in laptops.listing(pair.commune.book)] == [False]
    question.on_yes()
    assert [one.retired for one in laptops.listing(pair.commune.book)] == [True]


def test_the_house_is_told_in_one_line_until_the_digits_were_compared(
    pair: Pair, desk: Desk, show: Show, tmp_path: Path
) -> None:
    new = pair.sites.village("new")
    enrolment.invite(pair.commune.book, "Nhà văn hóa làng Klăh", tmp_path / "moi.solang")
    enrolment.join(new.book, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    enrolment.accept(pair.commune.book, tmp_path / "tra-loi.solang")
    screen = show(HandInScreen(pair.desk(new, desk)))
    assert screen.standing.line.text().startswith("Chưa đọc số cho nhau nghe")
    screen.standing.show_digits()
    assert len(screen.standing.digits.text().split()) == 8

    (laptop,) = [one for one in laptops.listing(pair.commune.book) if "Klăh" in one.house_name]
    laptops.compare(pair.commune.book, laptop.id, screen.standing.digits.text())
    for written in receiving.reply_all(pair.commune.book, tmp_path):
        assert written.path is not None
        if "klah" in written.path:
            take(new, Path(written.path))
    screen.refresh()
    assert screen.standing.isHidden()


def test_two_villages_are_merged_step_by_step_and_taken_apart_again(
    screen: LaptopsScreen, pair: Pair, desk: Desk, show: Show, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    other = pair.sites.village("other")
    enrolment.invite(pair.commune.book, "Nhà rông làng Klăh", tmp_path / "moi.solang")
    enrolment.join(other.book, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    enrolment.accept(pair.commune.book, tmp_path / "tra-loi.solang")
    houses = receiving.houses(pair.commune.book)
    klah, jro = houses
    guide = screen.open_merge(houses)

    guide.ending.choose(jro.id)
    guide.lasting.choose(jro.id)
    guide.look()
    assert "Xã đã nhận đến tệp ngày" in guide.held.text()
    guide.carry_out()
    assert len(receiving.houses(pair.commune.book)) == 2, "a village does not merge with itself"

    assert filled(guide) == ["Sáp nhập"]
    guide.lasting.choose(klah.id)
    guide.name.setText("Nhà rông làng Klăh Jro")
    guide.carry_out()
    assert [one.name for one in receiving.houses(pair.commune.book)] == ["Nhà rông làng Klăh Jro"]
    folder = tmp_path / "usb"
    folder.mkdir()
    assert filled(guide) == ["Lưu giấy báo cho hai làng…"]
    guide.write_files(folder)
    assert filled(guide) == ["Xong"]
    assert len(list(folder.glob("*.solang"))) == 2
    screen.refresh()
    assert sorted(state for _, state in rows(screen)) == ["Chưa đọc số", "Đã nghỉ"]

    (ended,) = [file for file in folder.iterdir() if "klah" not in file.name]
    take(pair.house, ended)
    window = show(HandInScreen(pair.desk(pair.house, desk)))
    assert "đã sáp nhập vào Nhà rông làng Klăh Jro" in window.standing.line.text()

    assert guide.made is not None
    guide.take_back(guide.made)
    assert [one.name for one in receiving.houses(pair.commune.book)] == [klah.name, jro.name]
    assert guide.do.isEnabled() and not guide.save.isEnabled()
    guide.accept()


def test_a_village_is_split_step_by_step_and_put_together_again(
    screen: LaptopsScreen, pair: Pair, desk: Desk, show: Show, tmp_path: Path
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    (jro,) = receiving.houses(pair.commune.book)
    guide = screen.open_split((jro,))
    guide.carry_out()
    assert guide.new.property("wrong") == "true", "the other part is named first"
    guide.whole.choose(jro.id)
    guide.new.setText(jro.name)
    guide.carry_out()
    assert guide.made is None and guide.new.property("wrong") == "true"
    guide.new.setText("Nhà rông làng Đak Yang")
    guide.name.setText("Nhà văn hóa làng Jro Ktu")
    guide.carry_out()
    names = {one.name for one in receiving.houses(pair.commune.book)}
    assert names == {"Nhà rông làng Đak Yang", "Nhà văn hóa làng Jro Ktu"}

    folder = tmp_path / "usb"
    folder.mkdir()
    guide.write_files(folder)
    (invitation,) = folder.glob("moi-*.solang")
    assert invitation.name == "moi-nha-rong-lang-dak-yang.solang"
    (reply,) = [file for file in folder.iterdir() if file != invitation]
    laptops.compare(pair.commune.book, laptops.listing(pair.commune.book)[0].id)
    take(pair.house, reply)
    for written in receiving.reply_all(pair.commune.book, tmp_path):
        assert written.path is not None
        take(pair.house, Path(written.path))
    window = show(HandInScreen(pair.desk(pair.house, desk)))
    assert f"{jro.name} tách thành Nhà văn hóa làng Jro Ktu" in window.standing.line.text()

    assert guide.made is not None
    guide.take_back(guide.made)
    assert [one.name for one in receiving.houses(pair.commune.book)] == [jro.name]
    assert guide.do.isEnabled() and not guide.save.isEnabled()
    guide.accept()


def test_the_paper_key_is_printed_and_a_house_follows_the_new_machine(
    screen: LaptopsScreen, pair: Pair, desk: Desk, show: Show, notify_spy: NotifySpy, tmp_path: Path
) -> None:
    assert screen.paper.words.text().startswith("Chưa in.")
    screen.paper.save_to(tmp_path / "khoa.pdf")
    assert screen.paper.words.text().startswith("Đã in ngày")
    pair.sites.trip(pair.house, pair.commune)

    code = code_on(tmp_path / "khoa.pdf")
    books.start_commune(tmp_path / "new", None, "Đak Pơ", "Gia Lai", code)
    new = pair.sites.opened(tmp_path / "new")
    fresh = show(LaptopsScreen(pair.desk(new, desk)))
    assert "In khóa mới trước" in fresh.paper.words.text()
    fresh.paper.save_to(tmp_path / "khoa-moi.pdf")
    enrolment.invite(new.book, HOUSE, tmp_path / "moi.solang")

    window = show(HandInScreen(pair.desk(pair.house, desk)))
    window.take_reply([tmp_path / "moi.solang"])
    assert notify_spy.questions[-1].title == "Xã đã đổi máy?"
    joining.answer_new_commune(window, tmp_path / "moi.solang", tmp_path / "tra-loi.solang")
    accepted = enrolment.accept(new.book, tmp_path / "tra-loi.solang")
    assert accepted.house == HOUSE
    pair.sites.trip(pair.house, new)
    assert [one.files for one in receiving.houses(new.book)] == [1]


def test_two_machines_under_one_identity_stand_out_in_the_list(
    screen: LaptopsScreen, pair: Pair
) -> None:
    pair.sites.trip(pair.house, pair.commune)
    twin = pair.sites.copy(pair.house, "twin")
    for site in (pair.house, twin):
        builders.person(site.book)
        for file in pair.sites.stick.iterdir():
            file.unlink()
        pair.sites.trip(site, pair.commune)
    screen.refresh()
    assert rows(screen) == [("1", "Trùng số tệp")]
    screen.table.choose(0)
    assert "Thay máy…" in screen.hint.text()
