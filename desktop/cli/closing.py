"""``close``, ``adjust``, ``cut-off``: the figures of a report, frozen or set by a person."""

from __future__ import annotations

from argparse import Namespace

from db.domain.periods import PeriodKind, parse_period
from desktop.actions import report_closing
from desktop.cli.answers import Answer
from desktop.cli.call import Call
from desktop.cli.words import Words, number
from desktop.wording import tr


def declare(words: Words, name: str) -> None:
    if name == "cut-off":
        words.set_defaults(act=cut_off)
        kinds = [kind.value for kind in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF)]
        words.add_argument("kind", choices=kinds)
        words.add_argument("--day", type=number, metavar=tr("NGÀY"))
        return
    words.add_argument("--period", required=True, type=parse_period, metavar=tr("KỲ"))
    if name == "chart":
        words.set_defaults(act=chart)
        words.add_argument("--house", metavar=tr("LÀNG"))
        words.add_argument("--off", action="store_true")
        return
    words.add_argument("--house", metavar=tr("LÀNG"))
    if name == "close":
        words.set_defaults(act=close)
        words.add_argument("--reason", metavar=tr("LÝ-DO"))
        return
    words.set_defaults(act=adjust)
    words.add_argument("--code", required=True, metavar=tr("MÃ"))
    words.add_argument("--reason", default="", metavar=tr("LÝ-DO"))
    way = words.add_mutually_exclusive_group(required=True)
    way.add_argument("--value", type=number, metavar=tr("SỐ"))
    way.add_argument("--estimate", type=number, metavar=tr("SỐ"))
    way.add_argument("--drop", action="store_true")


def close(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = report_closing.close(book, read.period, read.house, read.reason)
    return Answer({"entry": changes.entry}, (tr("Đã chốt báo cáo."),))


def adjust(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        if read.drop:
            changes = report_closing.drop_number(book, read.period, read.code, read.house)
        elif read.estimate is not None:
            changes = report_closing.estimate(
                book, read.period, read.code, read.estimate, read.house
            )
        else:
            changes = report_closing.adjust(
                book, read.period, read.code, read.value, read.reason, read.house
            )
    return Answer({"changed": changes.changed}, (tr("Đã ghi vào báo cáo."),))


def chart(read: Namespace, call: Call) -> Answer:
    """The chart of months in the annex of a report, from now on or no more."""
    with call.writing() as book:
        changes = report_closing.set_chart(book, read.period, not read.off, read.house)
    said = tr("Đã bỏ biểu đồ.") if read.off else tr("Báo cáo có biểu đồ theo tháng.")
    return Answer({"changed": changes.changed}, (said,))


def cut_off(read: Namespace, call: Call) -> Answer:
    with call.writing() as book:
        changes = report_closing.set_cut_off(book, PeriodKind(read.kind), read.day)
    return Answer({"changed": changes.changed}, (tr("Đã đặt ngày chốt số liệu."),))
