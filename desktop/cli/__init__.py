"""The program without a screen: one file a group of verbs, no Qt (cli.md is the contract).

A verb reads its words (``words``), calls actions, and gives an ``Answer``; ``running`` is the only
place that prints, words refusals and chooses the exit code.
"""

from desktop.cli.running import refuse, run

__all__ = ["refuse", "run"]
