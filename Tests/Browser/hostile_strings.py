"""Texts that would do harm where they are not told apart from markup, code, addresses or marks of ours."""

SCRIPT = "<script>alert({0})</script>"

_SHAPES = [
    SCRIPT, "</title><script>alert({0})</script>", "</h1></main></body><script>alert({0})</script>",
    '"><script>alert({0})</script>', "'><img src=x onerror=alert({0})>", '" onmouseover="alert({0})',
    "' autofocus onfocus='alert({0})", "<img src=x onerror=alert({0})>", "<svg onload=alert({0})>",
    "<svg><script>alert({0})</script></svg>", "<svg><animate onbegin=alert({0}) attributeName=x>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=alert({0})>",
    "<iframe srcdoc='<script>alert({0})</script>'>", "<object data=javascript:alert({0})>",
    "<embed src=javascript:alert({0})>", "<body onload=alert({0})>", "<details open ontoggle=alert({0})>",
    "<a href=javascript:alert({0})>点</a>", "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:alert({0})'>",
    "<link rel=stylesheet href=//evil.example/{0}.css>", "<style>@import '//evil.example/{0}'</style>",
    "<style>*{{display:none}}</style>{0}", "<noscript><p title='</noscript><img src=x onerror=alert({0})>'>",
    "<template><script>alert({0})</script></template>", "<!--<img src='--><img src=x onerror=alert({0})>'>",
    "--><script>alert({0})</script><!--", "]]><script>alert({0})</script>", "<![CDATA[<script>alert({0})]]>",
    "<?php alert({0}) ?>", "<%= alert({0}) %>", "${{alert({0})}}", "#{{alert({0})}}",
    "{{{{{{constructor.constructor('alert({0})')()}}}}}}", "{{{{#sections}}}}{0}{{{{/sections}}}}",
    "{{{{>layout}}}}{0}", "{{{{t.home}}}}{0}", "{{{{=<% %>=}}}}{0}", "&lt;script&gt;alert({0})&lt;/script&gt;",
    "&#60;script&#62;alert({0})&#60;/script&#62;", "&#x3c;script>alert({0})", "&colon;&lpar;{0}&rpar;",
    "javascript:alert({0})", "JaVaScRiPt:alert({0})", "java\tscript:alert({0})", "data:text/html,<script>alert({0})",
    "vbscript:msgbox({0})", "[点](javascript:alert({0}))", "[点](data:text/html;base64,PHNjcmlwdD4{0})",
    "![图](javascript:alert({0}))", "[点](<javascript:alert({0})>)", "[点](&#106;avascript:alert({0}))",
    "[点]( javascript:alert({0}) 'x')", "<javascript:alert({0})>", "![x\"onerror=\"alert({0})](a.png)",
    "[x]: javascript:alert({0})", "`<script>alert({0})</script>`", "```html\n<script>alert({0})</script>",
    "+ADw-script+AD4-alert({0})+ADw-/script+AD4-", "\ufeff<script>alert({0})</script>",
    "<scr\u0000ipt>alert({0})</scr\u0000ipt>", "<scr<script>ipt>alert({0})</scr</script>ipt>",
    "<ſcript>alert({0})</ſcript>", "＜script＞alert({0})＜/script＞", "\u202egnirts lortnoc {0}",
    "\u2066isolated\u2069\u202a{0}", "a\u200bb\u200c\u200d{0}", "\u00ad\u034f{0}", "e\u0301\u0302\u0303\u0304{0}",
    "👩‍👩‍👧‍👦{0}", "𠮷𡈽{0}", "\u0001{0}\u0002", "\u0003{0}", "\u001b[31m{0}", "=HYPERLINK(\"//evil.example/{0}\")",
    "=cmd|'/c calc'!A{0}", "+{0}", "-{0}+1", "@SUM(A{0})", "＝1+{0}", "'; DROP TABLE cases;--{0}",
    "../../etc/passwd{0}", "..\\..\\{0}", "%3Cscript%3Ealert({0})%3C/script%3E", "%00{0}", "{0}\r\nSet-Cookie: a=b",
    "{0}\u2028\u2029", "---\n{0}", "- {0}: [", "!!python/object {0}", "&anchor *alias {0}", "\"{0}", "'{0}", "\\{0}\\",
    "字" * 120 + "{0}", "W" * 120 + "{0}", "<b>{0}", "{0}</p></div></section></main>", "<h1>{0}</h1>", "<plaintext>{0}",
    "<textarea>{0}", "<select><option>{0}", "<xmp>{0}", "<frameset><frame src=javascript:alert({0})>",
]

STRINGS = [shape.format(number) for number in (1, 2) for shape in _SHAPES]
assert len(set(STRINGS)) >= 200, len(set(STRINGS))
