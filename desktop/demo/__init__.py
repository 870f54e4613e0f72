"""Made data: a village for practice books and tests, and the whole main job done with it."""

from desktop.demo.job import Demo, make, report_period
from desktop.demo.village import Village, fill

__all__ = ["Demo", "Village", "fill", "make", "report_period"]
