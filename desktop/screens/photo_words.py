"""Words for the sheets that wait at the commune."""

from __future__ import annotations

from datetime import date

from db.domain.scans import Seen
from db.domain.sheet_photos import WaitingSheet
from desktop.widgets.tokens import Tone
from desktop.wording import number, tr

SHOWN = 8


def heading(sheet: WaitingSheet) -> str:
    """“Nhà văn hóa làng Jro · CLB Cồng chiêng · 22/11/2026”, or the code under the sheet."""
    if sheet.house_name is None:
        code = " ".join(sheet.print_id[at : at + 4] for at in range(0, len(sheet.print_id), 4))
        return tr("Chưa biết tờ của làng nào (mã {code})", code=code)
    day = f"{date.fromisoformat(sheet.day):%d/%m/%Y}" if sheet.day else None
    return " · ".join(part for part in (sheet.house_name, sheet.about, day) if part)


def standing(sheet: WaitingSheet) -> tuple[str, Tone]:
    """Where the sheet stands."""
    if sheet.known and not sheet.differences:
        return tr("Khớp với sổ của làng"), Tone.GOOD
    if sheet.known:
        return tr("Khác sổ của làng {count} dòng", count=len(sheet.differences)), Tone.BAD
    if sheet.later:
        return tr("Thêm {count} trang sau khi ghi số: ghi lại", count=sheet.later), Tone.WARN
    if sheet.house is not None:
        return tr("Đã ghi số báo nhanh, chờ tệp của làng"), Tone.INFO
    return tr("Chờ ghi làng và buổi"), Tone.WARN


def differences(sheet: WaitingSheet) -> list[str]:
    """“Dòng 3, Đinh Bĕch: trong ảnh có mặt, sổ của làng ghi vắng.”"""
    lines = []
    for one in sheet.differences[:SHOWN]:
        place = tr("Trang {page}, dòng {row}", page=one.page, row=one.row)
        if one.seen is Seen.PRESENT and one.status is None:
            what = tr("trong ảnh có mặt, sổ của làng chưa điểm danh")
        elif one.seen is Seen.PRESENT:
            what = tr("trong ảnh có mặt, sổ của làng ghi vắng")
        else:
            what = tr("trong ảnh vắng, sổ của làng ghi có mặt")
        lines.append(f"{place}, {one.name}: {what}." if one.name else f"{place}: {what}.")
    more = len(sheet.differences) - len(lines)
    if more:
        lines.append(tr("và {count} dòng nữa.", count=number(more)))
    return lines
