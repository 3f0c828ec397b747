"""What a reader with tired eyes and a large thumb needs, as the browser has laid it out.

Links inside running text are exempt from the size of targets, as WCAG 2.2, 2.5.8 says: their line
gives their height."""

TEXT = {False: 17, True: 24}
BODY = {False: 20, True: 24}
LARGEST = {False: 24, True: 30}
TARGET = {False: 48, True: 60}
LINE = 1.6

SCRIPT = """
() => {
  const shown = e => e.checkVisibility({visibilityProperty: true}) && e.getClientRects().length > 0
  const size = e => parseFloat(getComputedStyle(e).fontSize)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const small = [], tight = []
  let least = 1e9, most = 0
  while (texts.nextNode()) {
    const e = texts.currentNode.parentElement
    if (!texts.currentNode.data.trim() || !shown(e) || e.closest('.skip, svg')) continue
    const s = size(e)
    most = Math.max(most, s)
    if (s < least) { least = s; small[0] = e.outerHTML.slice(0, 120) }
    const line = parseFloat(getComputedStyle(e).lineHeight) / s
    if (e.closest('main') && e.closest('p, li, dd, blockquote') && line < 1.599) {
      tight.push(line.toFixed(2) + ' ' + e.outerHTML.slice(0, 120))
    }
  }
  const isInText = a => {
    const block = a.closest('p, li, dd, td, th, dt, caption, h1, h2, h3, h4') || a.parentElement
    const alone = block.innerText.replace(/\\s/g, '').length <= a.innerText.replace(/\\s/g, '').length
    return !alone && !a.closest('nav')
  }
  const low = []
  for (const a of document.querySelectorAll('a[href], summary, button, input')) {
    if (!shown(a) || a.closest('.skip, svg') || isInText(a)) continue
    const box = a.getBoundingClientRect()
    low.push([box.height, a.outerHTML.slice(0, 140)])
  }
  return {
    body: size(document.body), least, small, most, tight, low,
    width: document.documentElement.scrollWidth, window: innerWidth,
  }
}
"""


def check(page, where, is_elder, report):
    seen = page.evaluate(SCRIPT)
    report.expect(seen["body"] >= BODY[is_elder], where, f"text of {seen['body']} px")
    report.expect(
        seen["least"] >= TEXT[is_elder] - 0.01, where, f"{seen['least']} px: {seen['small']}")
    report.expect(seen["most"] >= LARGEST[is_elder], where, f"largest is {seen['most']} px")
    report.expect(not seen["tight"], where, f"line height: {seen['tight'][:1]}")
    low = [a for a in seen["low"] if a[0] < TARGET[is_elder] - 0.5]
    report.expect(not low, where, f"{len(low)} low targets, such as {low[:1]}")
    report.expect(
        seen["width"] <= seen["window"], where, f"{seen['width']} px wide in {seen['window']}")
