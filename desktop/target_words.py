"""How far a target is, in words: each by its own rule, never one number over several."""

from __future__ import annotations

from db.domain.targets import OFTEN, HouseTarget, Progress, TargetRow, TargetRule
from desktop.figure_words import figure_name
from desktop.wording import number, tr


def measured(one: Progress) -> str:
    """“5/8 nơi”, “1.240 lượt bạn đọc, còn cần 210”, “chưa ghi số năm gốc”."""
    rule = one.target.draft.rule
    if rule is TargetRule.GROWTH:
        return _grown(one)
    if rule is TargetRule.FIGURE:
        return f"{number(one.value or 0)} {figure_name(one.target.draft.figure or '')}"
    if rule is TargetRule.REPEAT:
        return _often(one)
    if not one.places:
        return tr("chưa có nơi nào để tính")
    if all(place.yes is None for place in one.places):
        return tr("chưa ghi nơi nào")
    return tr("{reached}/{all} nơi đạt", reached=one.reached, all=len(one.places))


def _often(one: Progress) -> str:
    """“120 người đến thường xuyên, bằng 34,2% số người tham gia”."""
    value, of = one.value or 0, one.of or 0
    said = tr("{value} người đến thường xuyên", value=number(value))
    if not of:
        return said
    whole, part = divmod(round(value * 1000 / of), 10)
    share = f"{whole},{part}%" if part else f"{whole}%"
    return tr("{said}, bằng {share} số người tham gia", said=said, share=share)


def _grown(one: Progress) -> str:
    said = f"{number(one.value or 0)} {figure_name(one.target.draft.figure or '')}"
    if one.growth is None:
        return tr("{said}, chưa ghi số năm gốc", said=said)
    if one.growth.needed:
        return tr("{said}, còn cần {needed}", said=said, needed=number(one.growth.needed))
    return tr("{said}, đã đạt mức thấp", said=said)


def rate(thousandths: int | None) -> str:
    """“+12,5%”; “–” where nothing can be said."""
    if thousandths is None:
        return "–"
    whole, part = divmod(abs(thousandths), 10)
    sign = "-" if thousandths < 0 else "+"
    return f"{sign}{whole},{part}%" if part else f"{sign}{whole}%"


def assumption(row: TargetRow) -> str:
    """What was assumed where the plan does not say: printed wherever the target stands."""
    draft = row.draft
    match draft.rule:
        case TargetRule.REGULAR:
            return tr(
                "Tính là thường xuyên khi có ít nhất {low} buổi mỗi tháng, trong ít nhất {high} "
                "tháng của năm (kế hoạch không nói rõ, xã tự đặt).",
                low=draft.low or 1,
                high=draft.high or 1,
            )
        case TargetRule.GROUPS:
            return tr(
                "Tính là đạt khi có ít nhất {low} trong 3 loại: câu lạc bộ, lớp năng khiếu, nhóm "
                "sở thích (kế hoạch không nói rõ, xã tự đặt).",
                low=draft.low or 1,
            )
        case TargetRule.REPEAT:
            return tr(
                "Tính là đến thường xuyên khi có từ {low} lượt trở lên trong một quý (kế hoạch "
                "không nói rõ, xã tự đặt).",
                low=draft.low or OFTEN,
            )
        case TargetRule.GROWTH if row.base_year is None:
            return tr("Kế hoạch không ghi năm gốc và số gốc. Ghi hai số này thì máy mới tính được.")
        case TargetRule.GROWTH:
            return tr(
                "So với năm gốc {year}: {value}.",
                year=row.base_year,
                value=number(row.base_value or 0),
            )
        case TargetRule.SCHOOLS | TargetRule.HOUSES:
            return tr("Xã ghi từng nơi đạt hay chưa đạt. Kế hoạch không ghi tỷ lệ phải đạt.")
        case _:
            return tr("Kế hoạch không ghi số phải đạt.")


def house_line(given: HouseTarget) -> str:
    """“còn cần 244 lượt bạn đọc, khoảng 44 lượt một tuần đến 31/12”."""
    if not given.needed:
        return tr("Đã đạt {wanted} lượt của năm.", wanted=number(given.wanted))
    return tr(
        "Còn cần {needed} lượt, khoảng {week} lượt một tuần đến 31/12.",
        needed=number(given.needed),
        week=number(given.per_week),
    )
