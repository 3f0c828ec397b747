"""What every part of the sample inbox is: a file, and what the intake should make of it."""

from dataclasses import dataclass
from pathlib import Path

DRAWN = Path(__file__).resolve().parent / "drawn"


@dataclass
class Sample:
    """A file of the inbox. The counts are those of its complaints, in the order of the walk."""

    path: str
    data: bytes
    # What is special in it, and what should become of it; English, for the list.
    special: str
    fate: str
    queued: int = 0
    duplicate: int = 0
    # Joins a case: an answer, or a row that changed.
    reply: int = 0
    automatic: int = 0
    quarantined: int = 0
    # The file: accepted, duplicate (the same bytes) or quarantined.
    file: str = "accepted"

    @property
    def found(self):
        return self.queued + self.duplicate + self.reply + self.automatic + self.quarantined


def drawn(name):
    """A picture or PDF that `draw.py` made."""
    return (DRAWN / name).read_bytes()
