"""Sticks that are plugged in: where a file for the commune can be saved by one press."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QStorageInfo

# Where Linux desktops and macOS put what is plugged in (Filesystem Hierarchy Standard 3.0, /media
# and /mnt; udisks mounts below /run/media).
_MOUNTS = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
_STICK_SYSTEMS = ("fat", "exfat", "vfat", "msdos")


@dataclass(frozen=True)
class Drive:
    """One stick: its name as people read it, where it is, and the bytes free on it."""

    name: str
    folder: Path
    free: int


def sticks() -> tuple[Drive, ...]:
    """Drives that can be taken out and written to, as far as the system tells."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady() and not volume.isReadOnly() and _is_stick(volume):
            root = volume.rootPath()
            name = volume.displayName() or root
            shown = name if root in name else f"{name} ({root.rstrip('/')})"
            found.append(Drive(shown, Path(root), int(volume.bytesAvailable())))
    return tuple(found)


def places_to_look() -> tuple[Path, ...]:
    """Where a book's copies may lie: the user's own folder, and all drives but the system's own.

    On Windows the system's drive holds the user's folder, which is looked through by itself.
    """
    home = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation))
    drives = [
        Path(volume.rootPath())
        for volume in QStorageInfo.mountedVolumes()
        if volume.isValid() and volume.isReady() and _may_hold_books(volume)
    ]
    return (home, *drives)


def second_places() -> tuple[tuple[Path, str], ...]:
    """Drives beside the user's own that a second copy of each day may lie on: folder and name."""
    found = []
    for volume in QStorageInfo.mountedVolumes():
        if volume.isValid() and volume.isReady() and not volume.isReadOnly():
            root = volume.rootPath()
            if _may_hold_books(volume):
                found.append((Path(root), volume.displayName() or root))
    return tuple(found)


def _may_hold_books(volume: QStorageInfo) -> bool:
    if os.name == "nt":
        return not volume.isRoot()
    return volume.rootPath().startswith(_MOUNTS)


def _is_stick(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    system = bytes(volume.fileSystemType().data()).decode("ascii", "replace").lower()
    if os.name == "nt":
        return not root.upper().startswith("C:") and any(s in system for s in _STICK_SYSTEMS)
    return root.startswith(_MOUNTS)
