"""Every picture of the gallery, the first of all screens first."""

from __future__ import annotations

from tests.gallery import (
    asides,
    calendar,
    days,
    donations,
    equipment,
    frame,
    full,
    groups,
    help,
    history,
    homes,
    library,
    papers,
    people,
    points,
    rolls,
    rosters,
    scans,
    sending,
    targets,
    tasks,
)
from tests.gallery.picture import Picture, drawn_by

_FILES = (
    homes,
    frame,
    asides,
    history,
    rolls,
    help,
    people,
    scans,
    rosters,
    groups,
    calendar,
    days,
    donations,
    equipment,
    library,
    sending,
    targets,
    points,
    tasks,
    papers,
    full,
)

PICTURES: tuple[Picture, ...] = tuple(one for file in _FILES for one in drawn_by(file))
