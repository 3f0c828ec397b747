"""What has to be moved before a page can be read."""

import gzip

PAGE = 30 * 1024
STYLES = 20 * 1024


def check(site, report):
    styles = (site.folder / "assets/site.css").read_bytes()
    report.expect(len(styles) <= STYLES, "assets/site.css", f"{len(styles)} bytes")
    packed = len(gzip.compress(styles))
    for path in site.pages():
        size = packed + len(gzip.compress((site.folder / path).read_bytes()))
        report.expect(size <= PAGE, path, f"{size} bytes compressed with its styles")
