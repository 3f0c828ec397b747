"""Disclosures printed: as many pages as they need, and a code that leads back to the page."""

import pathlib
import re
import subprocess
import tempfile

CANONICAL = re.compile(r'<meta property="og:url" content="([^"]*)"')


def check(browser, site, paths, report):
    context = browser.new_context()
    page = context.new_page()
    with tempfile.TemporaryDirectory() as scratch:
        pdf, picture = pathlib.Path(scratch) / "page.pdf", pathlib.Path(scratch) / "page"
        for path in paths:
            page.goto(site.url(path))
            page.pdf(path=pdf, prefer_css_page_size=True)
            info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True)
            pages = int(re.search(r"Pages:\s+(\d+)", info.stdout).group(1))
            report.expect(1 <= pages <= 12, path, f"{pages} printed pages")
            subprocess.run(["pdftoppm", "-r", "110", "-png", pdf, picture], check=True)
            read = subprocess.run(
                ["zbarimg", "--quiet", "--raw", *sorted(pathlib.Path(scratch).glob("page-*.png"))],
                capture_output=True, text=True)
            address = CANONICAL.search((site.folder / path).read_text("utf-8")).group(1)
            report.expect(address in read.stdout.split(), path, f"the code says {read.stdout!r}")
            for file in pathlib.Path(scratch).glob("page-*.png"):
                file.unlink()
    context.close()
