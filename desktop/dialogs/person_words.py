"""How screens and dialogs speak of one person: name, line below it, questions of consent.

Birth day, phone, ethnic group stay out of every line here: they stand behind “Xem thông tin riêng”.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from db.domain.births import AgeBand, Birth, band_on
from db.domain.bodies import Body, Category
from db.domain.people import Consent, Gender, GivenBy, PersonDraft, PersonRow, Purpose, Standing
from desktop import phrases
from desktop.widgets.tokens import Tone
from desktop.wording import tr


def name_of(row: PersonRow) -> str:
    """The name with its distinguishing word; “(không có tên)” where it was not handed over."""
    return full(row.full_name, row.distinction)


def full(name: str | None, distinction: str | None) -> str:
    """A name with what tells people of one name apart."""
    shown = name or tr("(không có tên)")
    return f"{shown} {distinction}" if distinction else shown


def birth_year(birth: Birth | None) -> str:
    """1969, khoảng 1948, trẻ em; never the day or month, which are private."""
    if birth is None:
        return ""
    return phrases.birth(str(Birth(birth.year, 0, 0, birth.about, birth.band)))


def under_name(draft: PersonDraft) -> str:
    """“Nam · sinh 1969 · Làng Suối Trong”."""
    year = birth_year(draft.birth)
    born = tr("sinh {year}", year=year) if draft.birth and draft.birth.year else year
    parts = (phrases.gender(draft.gender), born, draft.village or "", standing(draft.standing))
    return " · ".join(part for part in parts if part)


def brief(row: PersonRow) -> str:
    """One line to tell people apart: name, sex, year, village."""
    parts = (
        name_of(row),
        phrases.gender(row.gender),
        birth_year(row.birth),
        row.village or "",
    )
    return " · ".join(part for part in parts if part)


def standing(value: Standing) -> str:
    """How a person belongs to the house, where it is not plain membership."""
    return {
        Standing.MEMBER: "",
        Standing.VISITOR: tr("người làng khác"),
        Standing.TEACHER: tr("người dạy từ nơi khác"),
        Standing.MOVED: tr("đã chuyển đi"),
        Standing.DIED: tr("đã mất"),
    }[value]


def body(value: Body) -> str:
    """A đoàn thể as a word beside others."""
    return {
        Body.WOMEN: tr("Hội Phụ nữ"),
        Body.FARMERS: tr("Hội Nông dân"),
        Body.VETERANS: tr("Hội Cựu chiến binh"),
        Body.YOUTH: tr("Đoàn Thanh niên"),
        Body.FRONT: tr("Mặt trận Tổ quốc"),
    }[value]


def category(value: Category) -> str:
    """What a person is besides, for figures of CB-CC-VC."""
    return {Category.OFFICIAL: tr("Cán bộ, công chức, viên chức, người lao động")}[value]


def belongs_to(draft: PersonDraft) -> str:
    """“Hội Phụ nữ, Đoàn Thanh niên”; empty where nothing was noted."""
    words = [body(one) for one in draft.bodies]
    return ", ".join([*words, *([category(draft.category)] if draft.category else [])])


def purpose(value: Purpose) -> str:
    """What is agreed to, as it stands in a chip: “cho ghi tên”."""
    return {
        Purpose.RECORD: tr("cho ghi tên"),
        Purpose.COMMUNE: tr("cho gửi tên lên xã"),
        Purpose.PHOTO: tr("cho đăng ảnh"),
    }[value]


def question(value: Purpose) -> str:
    """The same as a plain question."""
    return {
        Purpose.RECORD: tr("Có đồng ý cho ghi tên vào sổ không?"),
        Purpose.COMMUNE: tr("Có đồng ý cho gửi tên lên xã không?"),
        Purpose.PHOTO: tr("Có đồng ý cho đăng ảnh không?"),
    }[value]


def given_by(value: GivenBy) -> str:
    """Who gave a consent."""
    return {
        GivenBy.SELF: tr("chính người đó"),
        GivenBy.GUARDIAN: tr("cha, mẹ hoặc người giám hộ"),
        GivenBy.BOTH: tr("cả hai"),
    }[value]


def answer(consents: Sequence[Consent], value: Purpose) -> Consent | None:
    """The answer to one question, None while it was not asked."""
    return next((consent for consent in consents if consent.purpose is value), None)


def consent_chip(consents: Sequence[Consent], value: Purpose) -> tuple[str, Tone]:
    """“✓ cho ghi tên”, “✕ không cho đăng ảnh”, “chưa hỏi: đăng ảnh”."""
    said = answer(consents, value)
    if said is None:
        bare = {
            Purpose.RECORD: tr("ghi tên"),
            Purpose.COMMUNE: tr("gửi tên lên xã"),
            Purpose.PHOTO: tr("đăng ảnh"),
        }[value]
        return tr("chưa hỏi: {what}", what=bare), Tone.WARN
    if said.given:
        return tr("✓ {what}", what=purpose(value)), Tone.GOOD
    return tr("✕ không {what}", what=purpose(value)), Tone.NEUTRAL


def is_child(draft: PersonDraft, on: date) -> bool:
    """Whether the guardian's yes is needed too."""
    return band_on(draft.birth, on) is AgeBand.CHILD


def sexes() -> tuple[tuple[Gender, str], ...]:
    """Nữ and Nam, to choose from."""
    return tuple((value, phrases.gender(value)) for value in (Gender.FEMALE, Gender.MALE))
