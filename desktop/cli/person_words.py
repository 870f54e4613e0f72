"""What a command line says of one person: the words, the draft, the consents."""

from __future__ import annotations

from argparse import SUPPRESS, Namespace
from collections.abc import Sequence
from dataclasses import replace

from db.domain.births import AgeBand, age_on, band_on
from db.domain.bodies import Body, Category
from db.domain.people import Consent, GivenBy, PersonDraft, Purpose, Standing
from desktop.cli import values
from desktop.cli.words import Words, refuse_value
from desktop.wording import tr

CONSENTS = {
    "names:record": Purpose.RECORD,
    "names:commune": Purpose.COMMUNE,
    "photo:publish": Purpose.PHOTO,
}
OWN_YES_FROM = 7
"""From this age a child is asked along with the guardian (Luật 91/2025/QH15, Điều 24)."""

_TEXTS = (
    "village",
    "phone",
    "usual_name",
    "distinction",
    "address",
    "guardian",
    "guardian_phone",
    "notes",
)
_COLUMNS = (
    *("full_name", "gender", "birth", "ethnic_group", "standing", "bodies", "category"),
    *_TEXTS,
)


def declare(words: Words, *, name_required: bool) -> None:
    """The options of ``people add`` and ``people edit``; an empty text takes a value away."""
    words.add_argument(
        "--name", dest="full_name", required=name_required, default=SUPPRESS, metavar=tr("TÊN")
    )
    words.add_argument("--gender", type=values.sex, default=SUPPRESS, metavar="female/male/other")
    words.add_argument("--birth", type=values.birth, default=SUPPRESS, metavar="1986[-03[-12]]")
    words.add_argument(
        *("--ethnic", "--ethnic-group"),
        dest="ethnic_group",
        type=values.ethnic_group,
        default=SUPPRESS,
        metavar=tr("DÂN-TỘC"),
    )
    for name in _TEXTS:
        words.add_argument(f"--{name.replace('_', '-')}", default=SUPPRESS, metavar=tr("CHỮ"))
    words.add_argument("--standing", choices=[one.value for one in Standing], default=SUPPRESS)
    words.add_argument(
        "--bodies", type=bodies, default=SUPPRESS, metavar=",".join(one.value for one in Body)
    )
    words.add_argument("--category", type=category, default=SUPPRESS, metavar="official")
    for option in ("--consent", "--no-consent"):
        words.add_argument(option, action="append", type=purpose, default=[], metavar=tr("VIỆC-GÌ"))
    words.add_argument("--consent-by", choices=[one.value for one in GivenBy])


def bodies(text: str) -> tuple[Body, ...]:
    """``women_union,youth_union``; an empty text takes all away."""
    said = [word for word in text.split(",") if word]
    if not set(said) <= set(Body):
        raise refuse_value(tr("chỉ nhận {words}", words=", ".join(Body)))
    return tuple(body for body in Body if body in said)


def category(text: str) -> Category | None:
    """``official``; an empty text takes it away."""
    if text and text not in set(Category):
        raise refuse_value(tr("chỉ nhận {words}", words=", ".join(Category)))
    return Category(text) if text else None


def purpose(text: str) -> Purpose:
    """``names:commune`` and the like."""
    if text not in CONSENTS:
        raise refuse_value(tr("chỉ nhận {words}", words=", ".join(CONSENTS)))
    return CONSENTS[text]


def draft(read: Namespace, before: PersonDraft | None = None) -> PersonDraft:
    """The person as the line says, over what is known before."""
    said = {column: value for column, value in vars(read).items() if column in _COLUMNS}
    if "standing" in said:
        said["standing"] = Standing(said["standing"])
    return replace(before or PersonDraft(""), **said)


def consents(read: Namespace, person: PersonDraft) -> tuple[Consent, ...]:
    """The answers the line brings, with who gave them."""
    by = GivenBy(read.consent_by) if read.consent_by else _given_by(person)
    return tuple(
        Consent(about, given, by)
        for given, purposes in ((True, read.consent), (False, read.no_consent))
        for about in dict.fromkeys(purposes)
    )


def guardian_missing(person: PersonDraft, given: Sequence[Consent]) -> bool:
    """Whether a child's name was agreed to without a guardian's yes: it will not be sent."""
    return _is_child(person) and any(
        one.given and one.purpose is Purpose.COMMUNE and one.by is GivenBy.SELF for one in given
    )


def _is_child(person: PersonDraft) -> bool:
    return band_on(person.birth, values.today()) is AgeBand.CHILD


def _given_by(person: PersonDraft) -> GivenBy:
    if not _is_child(person) or not person.guardian:
        return GivenBy.SELF
    age = age_on(person.birth, values.today()) if person.birth else None
    return GivenBy.BOTH if age is None or age >= OWN_YES_FROM else GivenBy.GUARDIAN
