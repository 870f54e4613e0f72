"""The set-up finds a Python that the libraries run on."""

from __future__ import annotations

import sys

import interpreter
import pytest


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_versions_with_wheels_fit(version: tuple[int, int]) -> None:
    assert interpreter.fits(version)


@pytest.mark.parametrize("version", [(2, 7), (3, 9), (3, 10), (3, 14), (4, 0)])
def test_other_versions_do_not_fit(version: tuple[int, int]) -> None:
    assert not interpreter.fits(version)


def test_the_python_that_runs_is_taken_first() -> None:
    assert interpreter.find() == sys.executable


def test_names_without_a_python_behind_them_are_passed_over() -> None:
    candidates = [["/no/such/python"], ["true"], ["false"], [sys.executable]]
    assert interpreter.find(candidates) == sys.executable


def test_a_machine_without_a_fitting_python_has_none() -> None:
    assert interpreter.find([["/no/such/python"], ["false"]]) is None
