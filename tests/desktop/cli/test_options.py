"""The options that belong to every verb."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.cli.options import Options, split
from desktop.cli.words import UsageError


def test_options_stand_before_or_after_the_verb() -> None:
    before = split(["--data", "D", "--json", "--as", "Lan", "people", "list"])
    after = split(["people", "list", "--as", "Lan", "--json", "--data", "D"])
    assert before == after == (Options(Path("D"), None, "Lan", True), ["people", "list"])


def test_a_value_may_be_joined_by_an_equals_sign() -> None:
    assert split(["houses", "--keys=K=1"]) == (Options(keys=Path("K=1")), ["houses"])


def test_words_after_two_dashes_are_left_alone() -> None:
    assert split(["people", "--", "--json"])[1] == ["people", "--", "--json"]


@pytest.mark.parametrize("line", [["--data"], ["houses", "--as"], ["--keys", " "], ["--data="]])
def test_an_option_without_its_value_is_wrong_usage(line: list[str]) -> None:
    with pytest.raises(UsageError):
        split(line)
