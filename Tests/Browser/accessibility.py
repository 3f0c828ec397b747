"""axe-core on a page: every rule of WCAG 2.2 A and AA, contrast of AAA, and its best practices."""

from axe_playwright_python.sync_playwright import Axe

OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": [
            "wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice",
        ],
    },
    # Off by themselves, even where their tag is asked for.
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
}


def check(page, where, report):
    found = Axe().run(page, options=OPTIONS).response["violations"]
    told = "; ".join(f"{v['id']} {v['nodes'][0]['html'][:120]} (×{len(v['nodes'])})" for v in found)
    report.expect(not found, where, told)
