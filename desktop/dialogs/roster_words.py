"""What a column of a list can mean, as a person chooses it."""

from __future__ import annotations

from db.domain.rosters import RosterField
from desktop.wording import tr


def field_choices() -> list[tuple[RosterField, str]]:
    """All meanings, “không dùng” first and the usual ones before the rare ones."""
    return [
        (RosterField.IGNORED, tr("không dùng cột này")),
        (RosterField.FULL_NAME, tr("Họ và tên")),
        (RosterField.FAMILY_NAME, tr("Họ và tên đệm")),
        (RosterField.GIVEN_NAME, tr("Tên")),
        (RosterField.GENDER, tr("Nam/Nữ")),
        (RosterField.FEMALE_TICK, tr("Nữ (đánh dấu)")),
        (RosterField.MALE_TICK, tr("Nam (đánh dấu)")),
        (RosterField.BIRTH, tr("Năm sinh")),
        (RosterField.BIRTH_FEMALE, tr("Năm sinh của nữ")),
        (RosterField.BIRTH_MALE, tr("Năm sinh của nam")),
        (RosterField.BIRTH_DAY, tr("Ngày (của ngày sinh)")),
        (RosterField.BIRTH_MONTH, tr("Tháng (của ngày sinh)")),
        (RosterField.ETHNIC_GROUP, tr("Dân tộc")),
        (RosterField.VILLAGE, tr("Làng")),
        (RosterField.PHONE, tr("Điện thoại")),
        (RosterField.ADDRESS, tr("Chỗ ở")),
        (RosterField.GUARDIAN, tr("Cha, mẹ hoặc người giám hộ")),
        (RosterField.GUARDIAN_PHONE, tr("Điện thoại người giám hộ")),
        (RosterField.USUAL_NAME, tr("Tên thường gọi")),
        (RosterField.NOTE, tr("Ghi chú")),
        (RosterField.NUMBER, tr("Số thứ tự")),
    ]
