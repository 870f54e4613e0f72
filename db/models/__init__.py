"""Tables, one file per subject. The log is the truth; all others are projected from it."""

from db.models import (
    calendar,
    counts,
    equipment,
    groups,
    handovers,
    library,
    library_points,
    log,
    meetings,
    network,
    papers,
    people,
    provisional,
    reports,
    sync,
    targets,
    units,
)
from db.models.base import Model

__all__ = [
    "Model",
    "calendar",
    "counts",
    "equipment",
    "groups",
    "handovers",
    "library",
    "library_points",
    "log",
    "meetings",
    "network",
    "papers",
    "people",
    "provisional",
    "reports",
    "sync",
    "targets",
    "units",
]
