"""Tells whether a folder lies on another computer, where SQLite's log does not work and the file would be damaged."""

import re
import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
# As Linux calls them; a 9p folder is mostly one of the machine that runs this one.
FAR = {
    "afs", "ceph", "cifs", "davfs", "glusterfs", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs",
    "fuse.curlftpfs", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse", "fuse.rclone",
    "fuse.smbnetfs", "fuse.sshfs",
}  # fmt: skip
_ESCAPED = re.compile(r"\\([0-7]{3})")


def on_network(path: Path) -> bool:
    """Tell whether the file or folder lies on another computer; False where that can't be told."""
    place = path.resolve()
    if sys.platform == "win32":
        return _on_windows_network(place)
    try:
        mounts = MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return False
    return kind_of_mount(place, mounts) in FAR


def kind_of_mount(place: Path, mounts: str) -> str | None:
    """Return the kind of the file system that holds an absolute path, read from Linux' list of mounts."""
    deepest, kind = -1, None
    for line in mounts.splitlines():
        about, _, system = line.partition(" - ")
        fields = about.split(" ")
        if len(fields) < 5 or not system:
            continue
        root = Path(_ESCAPED.sub(lambda found: chr(int(found[1], 8)), fields[4]))
        # One mounted later over the same folder hides the one before.
        if place.is_relative_to(root) and len(root.parts) >= deepest:
            deepest, kind = len(root.parts), system.split(" ")[0]
    return kind


def _on_windows_network(place: Path) -> bool:
    if place.drive.startswith("\\\\"):
        return True
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE
        return ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == remote
    return False
