import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { EVERYWHERE, FRAMES } from '../../site/data/headers.ts';
import { policyOf } from '../../site/data/policy.ts';
import { attribute, built, builtPages } from '../dist.ts';
import { ROOT } from '../root.ts';

const corpus = readCorpus(ROOT).corpus!;
const policyIn = (elements: ReturnType<typeof builtPages>[number]['elements']): string[] =>
  elements
    .filter((element) => attribute(element, 'httpEquiv').toLowerCase() === 'content-security-policy')
    .map((element) => attribute(element, 'content'));

describe('the policy in the page', () => {
  /** Word for word what is promised, so that a change of the table is a change of this list, too. */
  const page =
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";
  const promised: Record<string, string> = {
    '/search/':
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; form-action 'self'",
    '/read/': `${page}; script-src 'self'; worker-src 'self'; connect-src 'none'`,
  };

  it('is that of the table, on every page, once, before anything is loaded', () => {
    for (const { url, html, elements } of builtPages()) {
      expect(policyIn(elements), url).toEqual([promised[url] ?? page]);
      expect(policyOf(url), url).toBe(promised[url] ?? page);
      expect(html.search(/<meta http-equiv="content-security-policy"/i), url).toBeLessThan(
        html.search(/<(?:link|script|title)\b/),
      );
    }
  });

  it('never allows what stands in the page itself, another host, or what a frame could do', () => {
    for (const { elements } of builtPages())
      expect(policyIn(elements).join()).not.toMatch(
        /unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|data:|blob:|\*|frame-ancestors/,
      );
  });

  it('needs not be bent: scripts stand in files, and only where the table has them', () => {
    for (const { url, elements } of builtPages())
      for (const script of elements.filter(({ tagName }) => tagName === 'script'))
        if (attribute(script, 'type') !== 'application/ld+json') {
          expect(Object.keys(promised), url).toContain(url);
          expect(attribute(script, 'src'), url).toMatch(/^\/(?!\/)/);
        }
  });
});

describe('_headers', () => {
  /** Rules as a host reads them: pattern, then headers. */
  const rules = built('_headers')
    .trim()
    .split(/\n(?=\S)/)
    .map((text) => {
      const [pattern, ...lines] = text.split('\n');
      return {
        pattern: new RegExp(`^${pattern!.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`),
        headers: Object.fromEntries(
          lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1, 3) as [string, string]),
        ),
      };
    });
  const sentFor = (path: string): Record<string, string[]> => {
    const sent: Record<string, string[]> = {};
    for (const { pattern, headers } of rules)
      if (pattern.test(path))
        for (const [name, value] of Object.entries(headers)) (sent[name] ??= []).push(value);
    return sent;
  };

  it('sends each header once, and the same to every page but embeds', () => {
    const all = Object.fromEntries(
      Object.entries({ ...EVERYWHERE, ...FRAMES }).map(([name, value]) => [name, [value]]),
    );
    for (const { url } of builtPages().filter(({ url }) => !url.startsWith('/embed/')))
      expect(sentFor(url), url).toEqual(all);
    expect(all['Content-Security-Policy']).toEqual(["frame-ancestors 'none'"]);
  });

  it('lets every site show embeds in a frame, and says of files what they are', () => {
    const everywhere = Object.fromEntries(Object.entries(EVERYWHERE).map(([name, value]) => [name, [value]]));
    for (const path of ['/embed/checks/x/', '/api/v1/checks/index.json', '/feeds/checks.xml', '/favicon.svg'])
      expect(sentFor(path), path).toEqual(everywhere);
  });

  it('keeps within what hosts take', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...built('_headers')
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2000);
  });
});

describe('links out', () => {
  const outward = builtPages()
    .filter(({ url }) => !url.startsWith('/design/'))
    .flatMap(({ url, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map((element) => ({
          url,
          href: attribute(element, 'href'),
          rel: attribute(element, 'rel').split(/[\s,]+/),
          target: attribute(element, 'target'),
        }))
        .filter(({ href }) => /^https?:/.test(href) && !href.startsWith(corpus.site.base)),
    );

  it('say that they lead out, or to the licence', () => {
    expect(outward.length).toBeGreaterThan(0);
    const own = corpus.site.repository ?? 'none';
    const bare = outward.filter(
      ({ href, rel }) => !rel.includes('external') && !rel.includes('license') && !href.startsWith(own),
    );
    expect(bare.map(({ url, href }) => `${url}: ${href}`)).toEqual([]);
  });

  it('recommend to search engines what checks rest on, and not what they rate', () => {
    const rated = new Set(
      [...corpus.articles.values()]
        .flatMap(({ url, archive }) => [url, archive])
        .filter((url) => url !== undefined),
    );
    const evidence = new Set([...corpus.sources.values()].map(({ url }) => url));
    const bare = (href: string): string => href.replace(/#:~:.*$/, '');
    for (const { url, href, rel } of outward) {
      const [isRated, isEvidence] = [rated.has(bare(href)), evidence.has(bare(href))];
      if (isRated && !isEvidence) expect(rel, `${url}: ${href}`).toContain('nofollow');
      // An article that is rated may be a document of another check, too.
      if (!isRated) expect(rel, `${url}: ${href}`).not.toContain('nofollow');
    }
  });

  it('open no window of which the page that opens could be changed', () => {
    expect(outward.filter(({ target }) => target === '_blank')).toEqual([]);
  });
});

it('has security.txt where somebody can be written to, and only there', () => {
  const { contact } = corpus.site;
  const there = contact !== undefined && /^(?:https:|[^\s@]+@)/.test(contact);
  if (there) expect(built('.well-known/security.txt')).toContain('Contact: ');
  else expect(() => built('.well-known/security.txt')).toThrow();
});
