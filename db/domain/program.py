"""The program's version: what ``--version`` says and every file that goes out carries."""

VERSION = "0.1.0"
"""As in pyproject.toml; a test compares them."""
