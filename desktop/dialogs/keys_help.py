"""“Các phím tắt”: every key on one page."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.widgets import theme
from desktop.widgets.dialog import Dialog
from desktop.widgets.text import Key, Text
from desktop.wording import tr


def keys() -> tuple[tuple[str, str], ...]:
    """(key, what it does)."""
    return (
        ("Ctrl D", tr("Điểm danh buổi hôm nay")),
        ("Ctrl T", tr("Tất cả có mặt (trong trang điểm danh)")),
        ("1 2 3 4", tr("Có mặt, Đến muộn, Có phép, Không phép")),
        ("0", tr("Bỏ dấu điểm danh")),
        ("6 7 8 9", tr("Lý do vắng thường gặp")),
        ("Space", tr("Có mặt, xuống dòng")),
        ("Ctrl I", tr("Nhập từ ảnh danh sách đã ký")),
        ("Ctrl Z", tr("Hoàn tác việc vừa làm")),
        ("Ctrl H", tr("Lịch sử: mọi việc đã làm, những gì đã xóa")),
        ("Ctrl F", tr("Tìm trong trang này")),
        ("Ctrl K", tr("Tìm người, nhóm, buổi, sách, đồ mượn, dịp")),
        ("Ctrl Shift C", tr("Số nhanh; bấm lần nữa thì chép gửi Zalo")),
        ("Ctrl N", tr("Thêm mới")),
        ("F2", tr("Sửa mục đang chọn")),
        ("Del", tr("Xóa mục đang chọn, lấy lại được")),
        ("Ctrl P", tr("In những gì đang xem")),
        ("Ctrl .", tr("Chữ Ba Na, Gia Rai: ê̆ ơ̆ ƀ č ñ")),
        ("F1", tr("Cách làm ở trang đang xem")),
        ("F9", tr("Che màn hình, bấm một phím để xem lại")),
        ("Ctrl 1 … 6", tr("Mở từng trang")),
        ("Ctrl + / −", tr("Chữ to hơn, nhỏ hơn")),
    )


class KeysDialog(Dialog):
    """A table of keys; one button closes it."""

    scrolls = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Các phím tắt"), tr("Xem xong"), tr("Thôi"))
        self.no.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        for row, (key, word) in enumerate(keys()):
            grid.addWidget(Key(key), row, 0)
            grid.addWidget(Text(word), row, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
