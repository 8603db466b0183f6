import { random } from '../../site/data/chart/labels/random.ts';

/** Elements that an attack would make. Each would carry the attribute `zq`, which no page of ours has. */
const ELEMENTS = [
  '<script zq>window.zq=1</script>',
  '<img zq src=x onerror=window.zq=1>',
  '<svg zq onload=window.zq=1>',
  '<iframe zq src="javascript:parent.zq=1"></iframe>',
  '<a zq href="javascript:window.zq=1" autofocus onfocus=window.zq=1>a</a>',
  '<input zq autofocus onfocus=window.zq=1>',
  '<details zq open ontoggle=window.zq=1>a</details>',
  '<link zq rel=stylesheet href=http://127.0.0.1:9/zq.css>',
  '<style zq>@import "http://127.0.0.1:9/zq.css";</style>',
  '<meta zq http-equiv=refresh content="0;url=http://127.0.0.1:9/zq">',
  '<base zq href=http://127.0.0.1:9/>',
  '<form zq action=http://127.0.0.1:9/><button>a</button></form>',
  '<object zq data="data:text/html,<script>parent.zq=1</script>"></object>',
  '<embed zq src="data:image/svg+xml,<svg onload=parent.zq=1>">',
  '<video zq><source onerror=window.zq=1></video>',
  '<math zq><mi xlink:href="javascript:window.zq=1">a</mi></math>',
  '<template zq><script>window.zq=1</script></template>',
  '<noscript zq><p title="</noscript><img zq src=x onerror=window.zq=1>"></noscript>',
];
/** What would have to be closed first, in the places where our texts stand. */
const PREFIXES = ['', '">', "'>", '-->', ']]>', '</title>', '</script>'];

/** What is no HTML, and is markup, code or a command somewhere else. */
const OTHERS = [
  '{{constructor.constructor("window.zq=1")()}}',
  '${window.zq=1}',
  '#{window.zq=1}',
  '<%= window.zq=1 %>',
  '{`window.zq=1`}',
  'javascript:window.zq=1',
  'data:text/html,<b zq>a</b>',
  'vbscript:zq',
  '&lt;b zq&gt;a&lt;/b&gt;',
  '&#60;b zq&#62;a',
  '&amp;lt;b zq&amp;gt;',
  '\\u003cb zq\\u003e',
  '\\x3cb zq\\x3e',
  '%3Cb%20zq%3E',
  '<!--#exec cmd="zq" -->',
  '<?xml version="1.0"?><!DOCTYPE zq [<!ENTITY a "b">]>&a;',
  '<![CDATA[<b zq>a</b>]]>',
  '&a; &#0; &#xD800;',
  '"; window.zq=1; //',
  "'; window.zq=1; //",
  '*/ window.zq=1 /*',
  '{"zq": "</script>"}',
  '__proto__.zq',
  '=HYPERLINK("http://127.0.0.1:9/zq","a")',
  '@SUM(1+1)*cmd|" /C zq"!A0',
  "' OR zq = '' --",
  '$(touch zq) `touch zq`',
  '../../../../zq',
  'http://127.0.0.1:9/zq',
  '//127.0.0.1:9/zq',
  '[a](javascript:window.zq=1)',
  '![a](http://127.0.0.1:9/zq.png)',
  '[a]: http://127.0.0.1:9/zq',
  '<http://127.0.0.1:9/zq>',
  '[@zq] [@zq, p. 3; @b]',
  '| zq | b |',
  '# zq',
  '> zq',
  '```zq',
  '--- zq',
  '\\end{document} \\write18{zq}',
  '}, title = {zq',
];

/** 168 strings of hostile kinds, in an order of their own. None of them may become anything but text. */
export const injections: string[] = [
  ...ELEMENTS.flatMap((element) => PREFIXES.map((prefix) => prefix + element)),
  ...OTHERS,
];

/** All of them in another order, the same for the same seed. */
export function shuffled(seed: number): string[] {
  const next = random(seed);
  return injections
    .map((text) => ({ text, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
}
