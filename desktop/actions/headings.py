"""Whose paper a report is: the names above and below it, as data that a person completes.

Domain 2.4: a village house is no state agency. Its report is an internal one to the commune, or a
draft that the commune's staff finish; number, signature and seal are never filled in.
"""

from __future__ import annotations

import re
from datetime import date

from db.domain.houses import HouseKind
from db.domain.report_heads import HeadingKind
from db.domain.reports import Heading
from db.queries.house_scopes import HouseScope
from desktop.wording import on_paper as tr

_VILLAGE = re.compile(r"\b(làng|thôn|buôn|bản|ấp|plei|tổ dân phố|khu phố)\b.*", re.IGNORECASE)
_COMMUNE = re.compile(r"^(xã|phường|thị trấn|đặc khu) ", re.IGNORECASE)
_PROVINCE = re.compile(r"^(tỉnh|thành phố) ", re.IGNORECASE)


def house_heading(house: HouseScope, kind: HeadingKind, today: date) -> Heading:
    """The heading of one house's report; a house without a village in its name heads it itself."""
    if kind is HeadingKind.COMMUNE_DRAFT:
        return commune_heading(house.commune, house.province, today)
    issuer, signer = house.name, _signer(house.kind)
    confirmed: tuple[str, ...] = ()
    commune = _with_kind(house.commune)
    village = _VILLAGE.search(house.name)
    if kind is HeadingKind.VILLAGE and village:
        issuer, signer = village[0], (tr("TRƯỞNG {village}", village=village[1].upper()),)
        # A village's own paper is confirmed by the commune (domain 2.4): the seal is theirs.
        confirmed = (tr("Xác nhận của UBND {commune}", commune=commune),)
    elif kind is HeadingKind.BOARD:
        issuer = tr("Ban chủ nhiệm {house}", house=house.name[:1].lower() + house.name[1:])
        signer = (tr("TM. BAN CHỦ NHIỆM"), tr("CHỦ NHIỆM"))
    return Heading(
        superior=tr("UBND {commune}", commune=commune),
        issuer=issuer,
        place=place_name(house.commune),
        day=today.isoformat(),
        symbol="BC",
        addressee=(tr("Ủy ban nhân dân {commune}", commune=commune),),
        authority=(),
        recipients=(tr("Như trên"), tr("Lưu")),
        signer=signer,
        confirmed_by=confirmed,
    )


def commune_heading(commune: str, province: str, today: date) -> Heading:
    """The commune's own layout; it has no superior line of its own."""
    body = _with_kind(commune)
    above = province if _PROVINCE.match(province) else f"tỉnh {province}"
    return Heading(
        superior="",
        issuer=tr("Ủy ban nhân dân {commune}", commune=body),
        place=place_name(commune),
        day=today.isoformat(),
        symbol="BC-UBND",
        addressee=(
            tr("Ủy ban nhân dân {province}", province=above),
            tr("Sở Văn hóa, Thể thao và Du lịch {province}", province=above),
        ),
        authority=(),
        recipients=(tr("Như trên"), tr("Lưu: VT")),
        signer=(tr("TM. ỦY BAN NHÂN DÂN"), tr("CHỦ TỊCH")),
    )


def place_name(commune: str) -> str:
    """The place of the date line: the commune's name without its kind."""
    return _COMMUNE.sub("", commune)


def _with_kind(commune: str) -> str:
    return commune if _COMMUNE.match(commune) else f"xã {commune}"


def signer_title(kind: HouseKind) -> str:
    """Who signs for a house of that kind."""
    return _signer(kind)[-1]


def _signer(kind: HouseKind) -> tuple[str, ...]:
    titles = {
        HouseKind.SCHOOL_LIBRARY: tr("PHỤ TRÁCH THƯ VIỆN"),
        HouseKind.COMMUNITY_LIBRARY: tr("PHỤ TRÁCH THƯ VIỆN"),
        HouseKind.COMMUNE_CENTRE: tr("GIÁM ĐỐC"),
        HouseKind.LEARNING_CENTRE: tr("GIÁM ĐỐC"),
        HouseKind.POST_OFFICE_POINT: tr("PHỤ TRÁCH ĐIỂM BƯU ĐIỆN"),
        HouseKind.PRIVATE_LIBRARY: tr("CHỦ THƯ VIỆN"),
    }
    return (titles.get(kind, tr("CHỦ NHIỆM")),)
