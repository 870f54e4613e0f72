"""A report is completed in its window: head and foot, figures set by people, photos, closing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfReader

from db.domain.paper_texts import PLACES
from db.domain.report_heads import HeadingKind
from db.domain.signing import Authority
from db.engine import Book
from desktop.actions import paper_texts
from desktop.dialogs import gap_words
from desktop.dialogs.paper_texts import PaperTextsDialog
from desktop.dialogs.report_head import ReportHeadDialog
from desktop.dialogs.report_numbers import ReportNumbersDialog
from desktop.dialogs.report_photos import ReportPhotosDialog
from desktop.screens.desk import Desk
from desktop.screens.report import ReportScreen
from desktop.widgets.text import Text
from tests import builders
from tests.desktop.screens.conftest import Show, dialog
from tests.desktop.screens.pairs import Pair
from tests.helpers.commune import Commune

PLAN = "Kế hoạch số 12/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã Đak Pơ"


@pytest.fixture
def screen(show: Show, book_desk: Desk, book: Book) -> ReportScreen:
    group = builders.club(book)
    ids = [builders.person(book, name, group=group) for name in ("Đinh Hrơh", "Siu Ƀlưh")]
    meeting = builders.meeting(book, group, day=book_desk.today().isoformat())
    builders.marks(book, meeting, present=ids)
    return show(ReportScreen(book_desk))


def pages_of(screen: ReportScreen, folder: Path) -> list[str]:
    screen.acts.save_into(folder / "report.pdf")
    pages = PdfReader(folder / "report.pdf").pages
    return [" ".join(page.extract_text().split()) for page in pages]


def photo(folder: Path) -> Path:
    path = folder / "chieng.jpg"
    Image.new("RGB", (900, 600), (120, 90, 60)).save(path)
    return path


def test_head_and_foot_are_typed_once_and_stand_on_the_paper(
    screen: ReportScreen, tmp_path: Path
) -> None:
    assert "Kế hoạch" in screen.doubts.text()
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    head.issuer.choose(HeadingKind.BOARD)
    head.lines["plan"].setText(PLAN)
    head.lists["recipients"].setPlainText("Như trên\nBan công tác Mặt trận làng Jro\nLưu")
    head.authority.choose(Authority.FOR_HEAD.name)
    head.lines["signer_name"].setText("Đinh Mơdơ̆ Ê̆ban")
    head.confirm()
    first, last = pages_of(screen, tmp_path)[0], pages_of(screen, tmp_path)[-1]
    assert "BAN CHỦ NHIỆM NHÀ VĂN HÓA LÀNG JRO" in first and PLAN in first
    assert "- Ban công tác Mặt trận làng Jro;" in last
    assert "TM. BAN CHỦ NHIỆM KT. CHỦ NHIỆM PHÓ CHỦ NHIỆM" in last
    assert "Đinh Mơdơ̆ Ê̆ban" in last
    assert "Kế hoạch" not in screen.doubts.text()
    screen.more.edit_head()
    again = dialog(ReportHeadDialog)
    assert again.head().signer_name == "Đinh Mơdơ̆ Ê̆ban"
    assert again.issuer.value is HeadingKind.BOARD
    again.reject()


def two_versions(screen: ReportScreen) -> None:
    """The report's head has another plan from 1 November on."""
    for day, plan in ((None, "Kế hoạch số 1"), ("2026-11-01", PLAN)):
        screen.more.edit_head()
        head = dialog(ReportHeadDialog)
        if day is not None:
            head.version.choose("another")
            head.look()
            head.since.set_day(date.fromisoformat(day))
            assert head.lines["plan"].text() == "Kế hoạch số 1", "it begins as the one before"
        head.lines["plan"].setText(plan)
        head.confirm()


def test_another_version_holds_from_its_day_and_can_be_dropped(
    screen: ReportScreen, tmp_path: Path
) -> None:
    two_versions(screen)
    assert PLAN in pages_of(screen, tmp_path)[0]
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    assert head.version.value == "2026-11-01" and head.drop.isVisibleTo(head)
    head.version.choose("")
    head.look()
    assert head.lines["plan"].text() == "Kế hoạch số 1" and not head.drop.isVisibleTo(head)
    head.version.choose("2026-11-01")
    head.look()
    head.drop.click()
    assert "Kế hoạch số 1" in pages_of(screen, tmp_path)[0]


def test_the_cut_off_day_is_set_beside_the_head(screen: ReportScreen, tmp_path: Path) -> None:
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    head.cut_off.setText("14")
    head.confirm()
    assert "với 2 lượt người" not in pages_of(screen, tmp_path)[0]
    assert screen.more.report is not None
    assert screen.more.report.as_of == "2026-11-14"


def test_a_figure_is_set_with_a_reason_and_an_estimate_is_typed(
    screen: ReportScreen, tmp_path: Path
) -> None:
    screen.more.edit_numbers()
    numbers = dialog(ReportNumbersDialog)
    numbers.show_figure("visits")
    assert numbers.counted.text() == "Máy đếm: 2"
    numbers.adjusted.setText("5")
    numbers.confirm()
    assert numbers.isVisible()
    numbers.reason.setText("Tờ ký ngày 05/11 nhập thiếu")
    numbers.estimate.setText("40")
    numbers.confirm()
    told = " ".join(pages_of(screen, tmp_path))
    assert "Lượt người tham gia lượt người 5 5 – 40" in told
    assert "visits Lượt người tham gia 2 5 Tờ ký ngày 05/11 nhập thiếu" in told
    screen.more.edit_numbers()
    again = dialog(ReportNumbersDialog)
    again.show_figure("visits")
    assert (again.adjusted.text(), again.estimate.text()) == ("5", "40")
    again.adjusted.clear()
    again.reason.clear()
    again.estimate.clear()
    again.confirm()
    assert "Điều chỉnh" not in " ".join(pages_of(screen, tmp_path))


def test_several_figures_are_set_in_one_go_and_none_is_lost_by_looking_at_the_next(
    screen: ReportScreen,
) -> None:
    screen.more.edit_numbers()
    numbers = dialog(ReportNumbersDialog)
    numbers.show_figure("visits")
    numbers.adjusted.setText("5")
    numbers.show_figure("persons")
    numbers.estimate.setText("30")
    numbers.confirm()
    # The one without a reason is shown and asked for it; nothing is saved yet.
    assert (numbers.isVisible(), numbers.code.value) == (True, "visits")
    numbers.reason.setText("Tờ ký ngày 05/11 nhập thiếu")
    numbers.confirm()
    screen.more.edit_numbers()
    again = dialog(ReportNumbersDialog)
    again.show_figure("visits")
    assert again.adjusted.text() == "5"
    again.show_figure("persons")
    assert (again.adjusted.text(), again.estimate.text()) == ("", "30")
    again.reject()


def test_photos_are_kept_printed_and_taken_out(screen: ReportScreen, tmp_path: Path) -> None:
    before = len(pages_of(screen, tmp_path))
    screen.more.edit_photos()
    photos = dialog(ReportPhotosDialog)
    assert "Đinh Hrơh" in photos._names.text()  # noqa: SLF001 - what a person reads
    photos.caption.setText("Buổi tập chiêng")
    photos.take([photo(tmp_path)])
    assert photos.list.count() == 0
    photos.checked.setChecked(True)
    photos.place.setText("Nhà rông")
    photos.take([photo(tmp_path)])
    assert photos.list.count() == 1
    told = pages_of(screen, tmp_path)
    assert len(told) == before + 1
    assert "Buổi tập chiêng, Nhà rông, ngày" in told[-1]
    photos.list.setCurrentRow(0)
    photos.remove()
    assert len(pages_of(screen, tmp_path)) == before
    photos.accept()


def test_a_correction_says_which_it_is_and_why(screen: ReportScreen, tmp_path: Path) -> None:
    screen.more.close_report()
    screen.more.close_report("Tờ ký ngày 05/11 nhập thiếu")
    first = pages_of(screen, tmp_path)[0]
    assert "BÁO CÁO (Bản sửa lần 1)" in first
    assert "lý do: Tờ ký ngày 05/11 nhập thiếu" in " ".join(pages_of(screen, tmp_path))


def test_the_chart_of_months_comes_and_goes(screen: ReportScreen, tmp_path: Path) -> None:
    before = len(pages_of(screen, tmp_path))
    screen.more.turn_chart()
    told = pages_of(screen, tmp_path)
    assert len(told) == before + 1
    assert "LƯỢT NGƯỜI THAM GIA THEO THÁNG" in told[-1] and told[-1].endswith("Tổng cộng 2")
    screen.more.turn_chart()
    assert len(pages_of(screen, tmp_path)) == before


def test_the_commune_sets_what_its_houses_write(show: Show, desk: Desk, pair: Pair) -> None:
    """Head and foot, and sentences of letters, reach the house with the next reply."""
    screen = show(ReportScreen(pair.desk(pair.commune, desk)))
    screen.more.edit_houses_head()
    head = dialog(ReportHeadDialog)
    head.issuer.choose(HeadingKind.VILLAGE)
    head.lines["plan"].setText(PLAN)
    assert "signer_name" not in head.lines
    head.confirm()
    screen.more.edit_paper_texts()
    texts = dialog(PaperTextsDialog)
    texts.show_place("invitation.last")
    assert texts.box.placeholderText() == "Rất mong được đón tiếp."
    texts.box.setPlainText("{tên làng} mong được đón bà con.")
    texts.confirm()
    told = [one.text() for one in texts.findChildren(Text) if one.isVisible()]
    assert any("“tên làng” không dùng được" in one and "{nhà văn hóa}" in one for one in told)
    assert texts.box.toPlainText() == "{tên làng} mong được đón bà con."
    texts.box.setPlainText("{nhà văn hóa} mong được đón bà con.")
    texts.confirm()
    pair.sites.trip(pair.house, pair.commune)
    house = show(ReportScreen(pair.desk(pair.house, desk)))
    assert house.more.report is not None
    heading = house.more.report.heading
    assert (heading.issuer, heading.plan) == ("làng Jro", PLAN)
    own = {one.place: one.own for one in paper_texts.listing(pair.house.book)}
    assert own["invitation.last"] == "{house} mong được đón bà con."


def test_gaps_of_a_sentence_are_read_and_typed_in_vietnamese() -> None:
    for place, gaps in PLACES.items():
        whole = " ".join(f"{{{gap}}}" for gap in gaps)
        shown = gap_words.readable(whole)
        assert not any(f"{{{gap}}}" in shown for gap in gaps), place
        assert gap_words.kept(shown) == whole
    assert gap_words.kept("{house} mời") == "{house} mời", "as older programs wrote it"


def test_what_is_typed_of_one_version_waits_while_another_is_looked_at(
    screen: ReportScreen,
) -> None:
    two_versions(screen)
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    head.lines["signer_title"].setText("Trưởng làng")
    head.version.choose("")
    head.look()
    assert head.lines["signer_title"].text() == ""
    head.lines["plan"].setText("Kế hoạch số 2")
    head.confirm()
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    assert head.lines["signer_title"].text() == "Trưởng làng"
    head.version.choose("")
    head.look()
    assert head.lines["plan"].text() == "Kế hoạch số 2"
    head.reject()


def look_at(head: ReportHeadDialog, version: str) -> None:
    head.version.choose(version)
    head.look()


def test_what_was_typed_of_a_version_and_put_back_is_not_kept(screen: ReportScreen) -> None:
    two_versions(screen)
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    for plan in ("Kế hoạch số 9", PLAN):
        head.lines["plan"].setText(plan)
        look_at(head, "")
        look_at(head, "2026-11-01")
    assert head.lines["plan"].text() == PLAN
    look_at(head, "")
    head.confirm()
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    assert head.lines["plan"].text() == PLAN
    head.reject()


def test_what_is_typed_of_a_version_waits_while_one_that_was_begun_is_seen_again(
    screen: ReportScreen,
) -> None:
    two_versions(screen)
    screen.more.edit_head()
    head = dialog(ReportHeadDialog)
    look_at(head, "another")
    head.since.set_day(date(2026, 11, 20))
    head.lines["plan"].setText("Kế hoạch số 3")
    look_at(head, "")
    head.lines["plan"].setText("Kế hoạch số 2")
    look_at(head, "another")
    assert head.lines["plan"].text() == "Kế hoạch số 3"
    look_at(head, "")
    assert head.lines["plan"].text() == "Kế hoạch số 2"
    head.reject()


def test_sentences_typed_one_after_the_other_are_all_kept(
    screen: ReportScreen, commune: Commune
) -> None:
    kept: dict[str, str | None] = {}
    texts = PaperTextsDialog(screen.window(), paper_texts.listing(commune.book), kept.__setitem__)
    for place, said in (("invitation.last", "Rất mong bà con đến."), ("card.title", "THẺ")):
        texts.show_place(place)
        texts.box.setPlainText(said)
    texts.show_place("invitation.last")
    assert texts.box.toPlainText() == "Rất mong bà con đến."
    texts.confirm()
    assert kept == {"invitation.last": "Rất mong bà con đến.", "card.title": "THẺ"}
