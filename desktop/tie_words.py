"""Words of what ties houses to their commune: mergers, splits, what a retired laptop
wrote.

The same in the window and on the command line.
"""

from __future__ import annotations

from collections.abc import Iterable

from db.domain.handing import InboxTodo, SentState
from db.domain.mergers import BeforeMerging, MergedInto, MergerRow
from db.domain.provisional import PhotoCount
from db.domain.reports import HandInState
from db.domain.splits import SplitOff, SplitRow
from desktop import phrases
from desktop.wording import number, tr


def closed_words(count: int) -> str | None:
    """What of a retired laptop another one brought, and was not taken in; None: nothing."""
    if not count:
        return None
    return tr("{count} việc máy đã nghỉ ghi sau ngày nghỉ: không nhận", count=number(count))


def before_words(found: BeforeMerging) -> list[str]:
    """What the commune holds of a house that is to end, each a sentence: what to do first."""
    if not found.laptops and found.last_day is None:
        return [tr("{house} chưa gửi tệp nào và không có máy nào đang ghi.", house=found.house)]
    words = []
    if found.last_day is None:
        words.append(tr("Xã chưa nhận tệp nào của {house}.", house=found.house))
    else:
        words.append(tr("Xã đã nhận đến tệp ngày {day}.", day=phrases.day(found.last_day)))
    if found.laptops:
        words.append(
            tr(
                "{count} máy đang ghi sẽ nghỉ: xin làng gửi lần cuối trước khi sáp nhập.",
                count=number(found.laptops),
            )
        )
    if found.missing:
        files = ", ".join(found.missing)
        words.append(tr("Còn thiếu tệp số {files}: nhắn làng gửi lại trước.", files=files))
    if found.conflicts:
        words.append(
            tr("{count} chỗ hai nơi ghi khác nhau còn chờ chọn.", count=number(found.conflicts))
        )
    return words


def merger_words(row: MergerRow) -> str:
    """“Nhà rông làng Klăh sáp nhập vào Nhà văn hóa làng Jro, 20/11/2026.”"""
    return tr(
        "{house} sáp nhập vào {into}, {day}.",
        house=row.house,
        into=row.into,
        day=phrases.day(row.day),
    )


def merged_words(into: MergedInto) -> str:
    """What the laptop of a house that ended says: nothing is lost, and where work goes on."""
    return tr(
        "Làng đã sáp nhập vào {house} từ {day}. Sổ này vẫn xem và in được; việc mới ghi ở sổ của "
        "{house}.",
        house=into.house,
        day=phrases.day(into.day),
    )


def split_words(row: SplitRow) -> str:
    """“Nhà văn hóa làng Jro tách thành Nhà văn hóa làng Jro Ktu và …, 20/11/2026.”"""
    return tr(
        "{former} tách thành {house} và {new}, {day}.",
        former=row.former_name,
        house=row.house,
        new=row.new,
        day=phrases.day(row.day),
    )


def split_off_words(one: SplitOff) -> str:
    """What the laptop of a part says: since when it is a village of its own, and what its book
    holds."""
    facts = {"before": one.before, "house": one.house, "day": phrases.day(one.day)}
    if one.began:
        return tr(
            "Làng tách ra từ {before} ngày {day}. Việc của những ngày trước ở sổ của {house}.",
            **facts,
        )
    return tr(
        "{before} tách thành {house} và {new} từ {day}. Sổ này ghi tiếp cho {house}; những ngày "
        "trước vẫn mang tên cũ.",
        new=one.new,
        **facts,
    )


def photo_words(photo: PhotoCount) -> str:
    """What was counted on a photo, and what a person should still look at."""
    if not photo.ours:
        return tr("Không phải danh sách in từ Sổ Làng: ảnh giữ làm bằng, số thì đếm rồi gõ.")
    if photo.unsure:
        return tr(
            "Đếm được {present} người có mặt, {unsure} dòng chưa rõ: xem ảnh rồi sửa số.",
            present=number(photo.present),
            unsure=number(photo.unsure),
        )
    return tr("Đếm được {present} người có mặt.", present=number(photo.present))


def todo_words(todo: InboxTodo | None, state: HandInState, looked_at: bool) -> str:
    """What the officer does next with a house: the most urgent; empty where nothing waits.

    Args:
        todo: None for a house without a book. state: of the period that is shown. looked_at: a file
        of it is shown beside and not taken in yet.
    """
    if looked_at:
        return tr("Xem và nhận")
    if todo is not None and todo.missing:
        return tr("Nhắn gửi lại")
    if todo is not None and todo.conflicts:
        return tr("Chọn {count} chỗ khác nhau", count=number(todo.conflicts))
    if state is HandInState.MISSING:
        return tr("Nhắn Zalo")
    if todo is not None and todo.reply_due:
        return tr("Làm giấy báo")
    return tr("Đợi tệp") if state is HandInState.PROVISIONAL else ""


def not_copied_words(todo: Iterable[InboxTodo]) -> str:
    """How many houses have handed in what lies in no copy yet; empty where all does."""
    count = sum(one.state is SentState.RECEIVED for one in todo)
    if not count:
        return ""
    return tr("{count} làng có tệp xã đã nhận mà chưa sao lưu ra ngoài.", count=number(count))
