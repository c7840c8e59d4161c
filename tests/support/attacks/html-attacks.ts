/** Our own texts that would run a script or fetch from another host if a page printed them as HTML. They call `alert` where possible. */

const image = '<img src=x onerror=alert(1)>';

/** By kind of attack. */
export const htmlAttacks = {
  'an element that runs': [
    ...['<script>alert(1)</script>', '</script><script>alert(1)</script>', '<ScRiPt>alert(1)</sCrIpT >', '<script/x>alert(1)</script>'],
    ...[
      '<script src="data:text/javascript,alert(1)"></script>',
      '<script src=//example.org/x.js></script>',
      '<script type="module">alert(1)</script>',
    ],
    ...[
      '<scr<script>ipt>alert(1)</scr</script>ipt>',
      '</title><script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '</textarea><script>alert(1)</script>',
    ],
    ...[
      '--><script>alert(1)</script>',
      '<!--<script>alert(1)//-->',
      ']]><script>alert(1)</script>',
      '<![CDATA[<script>alert(1)</script>]]>',
    ],
    ...[
      '&lt;script&gt;alert(1)&lt;/script&gt;',
      '&amp;lt;script&amp;gt;alert(1)',
      '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
      '%3Cscript%3Ealert(1)%3C/script%3E',
    ],
    ...[
      '＜script＞alert(1)＜/script＞',
      '<noscript><p title="</noscript><script>alert(1)</script>">',
      '<script is:inline>alert(1)</script>',
      '{"@type":"x"}</script><script>alert(1)//',
    ],
  ],
  'a handler': [
    ...[
      image,
      '<img src="x" onerror="alert(1)" />',
      '<svg onload=alert(1)>',
      '<body onload=alert(1)>',
      '<details open ontoggle="alert(1)"><summary>x</summary></details>',
    ],
    ...[
      '<input autofocus onfocus=alert(1)>',
      '<video><source onerror="alert(1)"></video>',
      '<b onmouseover="alert(1)">x</b>',
      '<b ONCLICK="alert(1)">x</b>',
      '<marquee onstart=alert(1)>x',
    ],
    ...[
      '" onmouseover="alert(1)',
      "' onmouseover='alert(1)",
      '` onmouseover=alert(1)',
      `">${image}`,
      `'>${image}`,
      '" autofocus onfocus="alert(1)" x="',
      'x" style="animation-name:x" onanimationstart="alert(1)',
    ],
    ...[
      '\\"><img src=x onerror=alert(1)>',
      '&quot; onmouseover=&quot;alert(1)',
      '&#34;&#62;<img src=x onerror=alert(1)>',
      'x\u00a0onerror=alert(1)',
    ],
  ],
  'an element of another kind': [
    ...[
      '<svg><script>alert(1)</script></svg>',
      '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
      '<svg><animate onbegin="alert(1)" attributeName="x" /></svg>',
    ],
    ...[
      '<svg><use href="data:image/svg+xml,x" /></svg>',
      '<svg><foreignObject><iframe srcdoc="x" /></foreignObject></svg>',
      '<math href="javascript:alert(1)">x</math>',
      `<math><mtext><table><mglyph><style>${image}`,
    ],
    ...[
      '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
      '<iframe src="javascript:alert(1)" />',
      '<object data="javascript:alert(1)"></object>',
      '<embed src="javascript:alert(1)" />',
    ],
    ...[
      '<style>@import "//example.org/x.css";</style>',
      '<style>*{background:url(//example.org/x)}</style>',
      '<link rel="stylesheet" href="//example.org/x.css" />',
      '<p style="background:url(//example.org/x)">x</p>',
    ],
    ...[
      '<meta http-equiv="refresh" content="0;url=javascript:alert(1)" />',
      '<meta http-equiv="content-security-policy" content="" />',
      '<base href="//example.org/" />',
      '<form action="javascript:alert(1)"><button>x</button></form>',
    ],
    ...[
      '<button formaction="javascript:alert(1)">x</button>',
      '<template><script>alert(1)</script></template>',
      '<x-element onclick="alert(1)">x</x-element>',
      '<frameset onload=alert(1)>',
      '<plaintext>',
      '<textarea autofocus onfocus="alert(1)">',
    ],
    ...[
      '<a href="javascript:alert(1)">x</a>',
      '<audio src="x" onerror="alert(1)" />',
      '<image src="x" onerror="alert(1)" />',
      '<slot><script>alert(1)</script></slot>',
    ],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
