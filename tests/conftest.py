"""What holds for every test: no window on a screen, and no test that fails by being slow."""

from __future__ import annotations

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Machines differ in speed, so an example has no time limit; where every push is checked, the same
# examples come each time, so that only a change of the code can turn a test red.
settings.register_profile("house", deadline=None)
settings.register_profile("house-ci", deadline=None, derandomize=True, database=None)
settings.load_profile("house-ci" if os.environ.get("CI") else "house")
