"""The program's version: what ``--version`` says and every file that goes out carries."""

VERSION = "0.1.0"
"""As in pyproject.toml; a test compares them."""

BUILT = "2026-11-01"
"""A day before this version was built (YYYY-MM-DD): no laptop that runs it can live earlier."""
