"""Pages made wrong on purpose: a check that lets its own pass is no check."""

import pathlib
import tempfile

import accessibility
import hostile
import keyboard
import links
import markup
import measures
import weight
from built_site import BuiltSite
from report import Report
from visit import visiting

HEAD = '<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>坏</title>'
PAGES = {
    "contrast.html": HEAD + '<main><h1>坏</h1><p style="color:#777">看不清的字</p></main>',
    "picture.html": HEAD + '<main><h1>坏</h1><img src="assets/site.css"></main>',
    "small.html": HEAD + '<main><h1>坏</h1><p style="font-size:12px;line-height:1.1">小字</p></main>',
    "low.html": HEAD + '<main><h1>坏</h1><p><a href="small.html">低</a></p></main>',
    "wide.html": HEAD + '<main><h1>坏</h1><div style="width:900px">宽</div></main>',
    "noise.html": HEAD + "<main><h1>坏</h1></main><script>console.log('x')</script>",
    "dialog.html": HEAD + "<main><h1>坏</h1></main><script>alert(1)</script>",
    "abroad.html": HEAD + '<main><h1>坏</h1><img alt="" src="http://127.0.0.2:9/x.png"></main>',
    "dead.html": HEAD + '<main><h1>坏</h1><a href="nowhere.html">死</a><a href="#no">死</a></main>',
    "heavy.html": HEAD + "<main><h1>坏</h1>" + "".join(
        f"<p>{i * 7919 % 100003}</p>" for i in range(20000)) + "</main>",
    "strange.html": HEAD + "<main><h1>坏</h1><p onclick='x()'>坏</p></main>",
    "index.html": HEAD + '<main><a href="duties/index.html" style="outline:none">职</a></main>',
    "duties/index.html": HEAD + "<main><h1>坏</h1></main>",
}


def _faults(check):
    report = Report()
    check(report)
    return report.faults


def check(browser, report):
    with tempfile.TemporaryDirectory() as folder:
        for path, html in PAGES.items():
            file = pathlib.Path(folder) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(html, "utf-8")
        (pathlib.Path(folder) / "assets").mkdir()
        (pathlib.Path(folder) / "assets/site.css").write_text("x" * 30000)
        site = BuiltSite(folder)
        dead = _faults(lambda r: links.check(site, r))
        report.expect(len([f for f in dead if f.startswith("dead.html")]) == 2, "dead.html", dead)
        heavy = _faults(lambda r: weight.check(site, r))
        report.expect(any(f.startswith("heavy.html") for f in heavy), "heavy.html", "passes")
        report.expect(any(f.startswith("assets/") for f in heavy), "site.css", "passes")
        invalid = _faults(lambda r: markup.check(site, r))
        report.expect(any("picture.html" in f for f in invalid), "picture.html", invalid)
        for path, fault in (("noise.html", "console"), ("dialog.html", "dialog"),
                            ("abroad.html", "fetches")):
            found = _faults(lambda r, p=path: _open(browser, site, p, r))
            report.expect(any(fault in f for f in found), path, f"passes: {found}")
        for path, word in (("contrast.html", "contrast"), ("picture.html", "alt")):
            found = _faults(lambda r, p=path: _axe(browser, site, p, r))
            report.expect(any(word in f for f in found), path, f"passes: {found}")
        for path, word in (("small.html", "12 px"), ("small.html", "line height"),
                           ("low.html", "low targets"), ("wide.html", "wide")):
            found = _faults(lambda r, p=path: _measure(browser, site, p, r))
            report.expect(any(word in f for f in found), path, f"{word} passes: {found}")
        found = _faults(lambda r: _strange(browser, site, r))
        report.expect(len(found) == 2, "strange.html", f"passes: {found}")
        found = _faults(lambda r: keyboard.check(browser, site, r))
        report.expect(any("no focus" in f for f in found), "index.html", f"passes: {found}")


def _open(browser, site, path, report):
    with visiting(browser, site, report) as open_page:
        open_page(path)


def _strange(browser, site, report):
    with visiting(browser, site, Report()) as open_page:
        hostile.look(open_page("strange.html"), "strange.html", report)


def _axe(browser, site, path, report):
    with visiting(browser, site, Report()) as open_page:
        accessibility.check(open_page(path), path, report)


def _measure(browser, site, path, report):
    with visiting(browser, site, Report(), viewport={"width": 360, "height": 800}) as open_page:
        measures.check(open_page(path), path, False, report)
