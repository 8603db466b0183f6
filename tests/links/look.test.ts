import { gzipSync } from 'node:zlib';
import { setDefaultCACertificates, getCACertificates } from 'node:tls';
import { readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { lookAtAll } from '../../scripts/links/look-at-all.ts';
import type { Found } from '../../scripts/links/look.ts';
import { page, redirect, startSite, type Certificate, type Request, type Site } from './server.ts';

/** Looks at addresses of a site; what was found, by address, and what was asked for. */
async function lookAt(
  site: Site,
  addresses: string[],
  { watched = [], certificate }: { watched?: string[]; certificate?: Certificate } = {},
): Promise<{ found: Record<string, Found>; asked: Request[]; waits: number[]; told: string[] }> {
  const { port, asked } = await startSite(site, certificate);
  const waits: number[] = [];
  const told: string[] = [];
  const found = await lookAtAll(addresses, {
    home: 'https://desk.example',
    pause: 7,
    timeout: 300,
    via: { host: '127.0.0.1', port },
    watched: new Set(watched),
    told: (host) => void told.push(host),
    // The pause between two requests is not waited for; the order of requests is tested by itself.
    wait: (milliseconds) => {
      waits.push(milliseconds);
      return new Promise((resolve) => setImmediate(resolve));
    },
  });
  return { found: Object.fromEntries(found), asked, waits, told };
}

/** Looks at one address of a site. */
const lookAtOne = async (site: Site, address: string, watched = false): Promise<Found> =>
  (await lookAt(site, [address], watched ? { watched: [address] } : {})).found[address]!;

const A = 'http://a.example/deep/page';
const at = (reply: Site[string]): Site => ({ 'a.example/deep/page': reply });

const states: [string, Site, Partial<Found>][] = [
  ['a page', at(page('Report')), { state: 'ok' }],
  ['a document', at({ headers: { 'content-type': 'application/pdf' }, body: '%PDF' }), { state: 'ok' }],
  ['a page that is gone', at({ status: 404 }), { state: 'gone', status: 404 }],
  ['a page that was taken away', at({ status: 410 }), { state: 'gone', status: 410 }],
  ['a page behind a wall', at({ status: 401 }), { state: 'refused', status: 401 }],
  ['a page that the law forbids', at({ status: 451 }), { state: 'refused', status: 451 }],
  ['a server that fails', at({ status: 500 }), { state: 'server-error', status: 500 }],
  ['a server that never answers', at({ hang: true }), { state: 'no-answer' }],
  [
    'a server that stops halfway',
    at(((_: number, method: string) =>
      method === 'HEAD' ? page('x') : { ...page('x'), stall: true }) as Site[string]),
    { state: 'no-answer' },
  ],
  ['a server that hangs up', at({ cut: true }), { state: 'no-answer' }],
  ['a server that speaks no HTTP', at({ raw: 'SSH-2.0-OpenSSH\r\n' }), { state: 'no-answer' }],
  ['a head without end', at({ raw: `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}` }), { state: 'no-answer' }],
  ['a move for good', { ...at(redirect('/new')), 'a.example/new': page('Report') }, { state: 'ok' }],
  ['a move for now', { ...at(redirect('/now', 302)), 'a.example/now': page('Report') }, { state: 'ok' }],
  ['a circle', { ...at(redirect('/b')), 'a.example/b': redirect('/deep/page') }, { state: 'bad-redirect' }],
  ['a redirect to itself', at(redirect('/deep/page')), { state: 'bad-redirect' }],
  ['a redirect to what is no address', at(redirect('http://[')), { state: 'bad-redirect' }],
  ['a redirect to a file of this machine', at(redirect('file:///etc/passwd')), { state: 'bad-redirect' }],
  ['a redirect to a script', at(redirect('javascript:alert(1)')), { state: 'bad-redirect' }],
  ['a redirect with a password', at(redirect('http://u:p@b.example/')), { state: 'bad-redirect' }],
  ['a redirect to this machine', at(redirect('http://127.0.0.1:22/')), { state: 'not-public' }],
  [
    'a redirect to the data of a cloud',
    at(redirect('http://169.254.169.254/latest/')),
    { state: 'not-public' },
  ],
  ['a redirect to this machine by name', at(redirect('http://localhost/')), { state: 'not-public' }],
  ['a redirect to another port', at(redirect('http://b.example:8080/')), { state: 'not-public' }],
  ['a redirect without a place', at({ status: 301 }), { state: 'refused', status: 301 }],
  ['a redirect that ends nowhere', { ...at(redirect('/new')) }, { state: 'gone', status: 404 }],
  [
    'a redirect to the front page',
    { ...at(redirect('/', 302)), 'a.example/': page('Home') },
    { state: 'soft-404' },
  ],
  [
    'a redirect to the front page in a language',
    { ...at(redirect('/en/', 302)), 'a.example/en/': page('Home') },
    { state: 'soft-404' },
  ],
  [
    'a redirect to another page',
    { ...at(redirect('/english-page', 302)), 'a.example/english-page': page('Report') },
    { state: 'ok' },
  ],
  ['a title that says so', at(page('Page not found | Desk')), { state: 'soft-404' }],
  ['a title with a number', at(page('404 – Desk')), { state: 'soft-404' }],
  ['an article on what was not found', at(page('320,000 children not found, auditor says')), { state: 'ok' }],
  ['an article on a number', at(page('404 cases were opened in May')), { state: 'ok' }],
];
it.each(states)('finds %s', async (_, site, expected) => {
  expect(await lookAtOne(site, A)).toMatchObject(expected);
});

describe('a host that sends whoever has no cookie in a circle', () => {
  const circle = (set: string): Site =>
    at((_, __, cookie) =>
      cookie.includes('seen=1')
        ? page('Report')
        : { status: 302, headers: { location: '/deep/page', 'set-cookie': set } },
    );

  it('is given the cookie back, within the look', async () => {
    expect(await lookAtOne(circle('seen=1; Path=/; HttpOnly'), A)).toEqual({ state: 'ok' });
  });

  it('is not followed for ever, nor into a header', async () => {
    let number = 0;
    const other = at(() => ({
      status: 302,
      headers: { location: '/deep/page', 'set-cookie': `n=${(number += 1)}` },
    }));
    expect(await lookAtOne(other, A)).toEqual({ state: 'bad-redirect' });
    expect(await lookAtOne(circle(`seen=1${'x'.repeat(600)}`), A)).toEqual({ state: 'bad-redirect' });
  });

  it('gets no cookie of another host', async () => {
    const got: string[] = [];
    const site: Site = {
      'a.example/deep/page': {
        status: 302,
        headers: { location: 'http://b.example/', 'set-cookie': 'secret=1' },
      },
      'b.example/': (_, __, cookie) => {
        got.push(cookie);
        return page('B');
      },
    };
    await lookAt(site, [A]);
    expect(new Set(got)).toEqual(new Set(['']));
  });
});

it('names the change to make where an address moved for good, with its fragment, as far as that goes', async () => {
  const site: Site = {
    'a.example/deep/page': redirect('https://a.example/one'),
    'a.example/one': redirect('/two', 308),
    'a.example/two': redirect('https://b.example/session', 302),
    'b.example/session': page('Report'),
  };
  const address = 'https://a.example/deep/page#p3';
  const { found } = await trusting(() => lookAt(site, [address], { certificate: 'good' }));
  expect(found[address]).toEqual({ state: 'moved', to: 'https://a.example/two#p3' });
});

describe('soft 404s', () => {
  const words =
    'Nothing of that name is here, but much else is: look at our news, our sport, our weather and our prices.';
  const anything = (asked: number): ReturnType<typeof page> => page('Desk', `${words} ${asked}`);

  it('are told where any name in the folder gives the same', async () => {
    const all = new Proxy<Site>(
      {},
      {
        getOwnPropertyDescriptor: (_, at) =>
          String(at).endsWith('/robots.txt')
            ? undefined
            : { configurable: true, enumerable: true, value: anything },
        get: () => anything,
      },
    );
    expect(await lookAtOne(all, A)).toEqual({ state: 'soft-404' });
  });

  it('are not sure where a script makes the page', async () => {
    const shell = page('Desk', 'You need to enable JavaScript.');
    const all = new Proxy<Site>(
      {},
      {
        getOwnPropertyDescriptor: (_, at) =>
          String(at).endsWith('/robots.txt')
            ? undefined
            : { configurable: true, enumerable: true, value: shell },
        get: () => shell,
      },
    );
    expect(await lookAtOne(all, A)).toEqual({ state: 'unclear' });
    expect(await lookAtOne(all, 'http://a.example/')).toEqual({ state: 'ok' });
  });

  it('are tried once a folder', async () => {
    const site: Site = { 'a.example/x/1': page('One'), 'a.example/x/2': page('Two') };
    const { asked } = await lookAt(site, ['http://a.example/x/1', 'http://a.example/x/2']);
    expect(asked.filter(({ at }) => /^a\.example\/x\/claimline-links-[0-9a-f]{16}$/.test(at))).toHaveLength(
      1,
    );
  });
});

describe('HEAD', () => {
  it.each([405, 403, 501, 404, 500])('that is answered %d is followed by GET', async (status) => {
    const site = at((_, method) => (method === 'HEAD' ? { status } : page('Report')));
    expect(await lookAtOne(site, A)).toEqual({ state: 'ok' });
  });

  it('that is never answered is followed by GET, and not repeated', async () => {
    const site = at((_, method) => (method === 'HEAD' ? { hang: true } : page('Report')));
    const { found, asked } = await lookAt(site, [A]);
    expect(found[A]).toEqual({ state: 'ok' });
    expect(asked.filter(({ method, at }) => method === 'HEAD' && at === 'a.example/deep/page')).toHaveLength(
      1,
    );
  });

  it('is enough for a document on which nothing rests', async () => {
    const { asked } = await lookAt(at({ headers: { 'content-type': 'application/pdf' } }), [A]);
    expect(asked.map(({ method, at }) => `${method} ${at}`)).toEqual([
      'GET a.example/robots.txt',
      'HEAD a.example/deep/page',
    ]);
  });
});

describe('a host that is busy', () => {
  it('is asked again after as long as it wishes', async () => {
    const busy = { status: 503, headers: { 'retry-after': '9' } };
    const { found, waits } = await lookAt(
      at((asked) => (asked === 0 ? busy : page('Report'))),
      [A],
    );
    expect(found[A]).toEqual({ state: 'ok' });
    expect(waits).toContain(9000);
  });

  it('is asked again after longer and longer, and then left', async () => {
    const { found, waits, asked } = await lookAt(at({ status: 429 }), [A]);
    expect(found[A]).toEqual({ state: 'refused', status: 429 });
    expect(waits.filter((wait) => wait >= 2000)).toEqual([2000, 4000]);
    expect(asked.filter(({ at }) => at === 'a.example/deep/page')).toHaveLength(3);
  });

  it('is left at once where it asks for more time than there is', async () => {
    const { asked } = await lookAt(at({ status: 429, headers: { 'retry-after': '86400' } }), [A]);
    expect(asked.filter(({ at }) => at === 'a.example/deep/page')).toHaveLength(1);
  });
});

describe('robots.txt', () => {
  const robots = (body: string, reply = {}): Site => ({
    'a.example/robots.txt': { body, headers: { 'content-type': 'text/plain' }, ...reply },
    ...at(page('Report')),
  });

  it.each([
    ['forbids all', robots('User-agent: *\nDisallow: /'), 'robots'],
    ['forbids the folder', robots('User-agent: *\nDisallow: /deep/'), 'robots'],
    [
      'forbids this program alone',
      robots('User-agent: claimline-links\nDisallow: /\n\nUser-agent: *\nAllow: /'),
      'robots',
    ],
    ['forbids another program', robots('User-agent: other\nDisallow: /'), 'ok'],
    ['forbids by a pattern', robots('User-agent: *\nDisallow: /*/page$'), 'robots'],
    ['allows more closely what it forbids', robots('User-agent: *\nDisallow: /\nAllow: /deep/page'), 'ok'],
    ['is not there', at(page('Report')), 'ok'],
    ['fails', robots('', { status: 500 }), 'robots'],
    ['is a page', robots('<!doctype html><title>Hello</title>'), 'ok'],
    [
      'stands elsewhere',
      {
        ...robots('', { status: 301, headers: { location: '/r.txt' } }),
        'a.example/r.txt': { body: 'User-agent: *\nDisallow: /' },
      },
      'robots',
    ],
    ['leads into a circle', robots('', { status: 301, headers: { location: '/robots.txt' } }), 'ok'],
  ] as [string, Site, string][])('that %s', async (_, site, state) => {
    const { found, asked } = await lookAt(site, [A]);
    expect(found[A]).toEqual({ state });
    expect(asked.some(({ at }) => at === 'a.example/deep/page')).toBe(state === 'ok');
  });

  it('is asked for once a host, and holds for where a redirect leads', async () => {
    const site: Site = {
      'a.example/1': redirect('http://b.example/secret'),
      'a.example/2': page('Two'),
      'b.example/robots.txt': { body: 'User-agent: *\nDisallow: /secret' },
    };
    const { found, asked } = await lookAt(site, ['http://a.example/1', 'http://a.example/2']);
    expect(found['http://a.example/1']).toEqual({ state: 'robots' });
    expect(asked.filter(({ at }) => at === 'a.example/robots.txt')).toHaveLength(1);
    expect(asked.some(({ at }) => at === 'b.example/secret')).toBe(false);
  });

  it('sets the pause, within limits', async () => {
    const slow = await lookAt(robots('User-agent: *\nCrawl-delay: 5'), [A]);
    expect(slow.waits).toContain(5000);
    const absurd = await lookAt(robots('User-agent: *\nCrawl-delay: 100000'), [A]);
    expect(Math.max(...absurd.waits)).toBe(30_000);
  });

  it('with a line that would stall a reader does not', async () => {
    const start = performance.now();
    await lookAt(robots(`User-agent: *\nDisallow: /${'*a'.repeat(200_000)}`), [`${A}?${'a'.repeat(1900)}`]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('certificates', () => {
  it.each([
    ['has expired', 'expired', 'https://fine.example/'],
    ['nobody trusts', 'untrusted', 'https://fine.example/'],
    ['is of another host', 'good', 'https://other.example/'],
  ] as [string, Certificate, string][])('one that %s is told apart', async (_, certificate, address) => {
    const { found } = await trusting(() => lookAt({}, [address, `${address}2`], { certificate }));
    expect(found).toEqual({
      [address]: { state: 'bad-certificate' },
      [`${address}2`]: { state: 'bad-certificate' },
    });
  });

  it('a good one is no matter', async () => {
    const site = { 'fine.example/': page('Home') };
    const { found } = await trusting(() => lookAt(site, ['https://fine.example/'], { certificate: 'good' }));
    expect(found['https://fine.example/']).toEqual({ state: 'ok' });
  });
});

describe('what is read', () => {
  it('is bounded, also when it is packed', async () => {
    const body = gzipSync(Buffer.alloc(200_000_000, 'a'));
    const packed = { headers: { 'content-type': 'text/html', 'content-encoding': 'gzip' }, body };
    const before = process.memoryUsage().rss;
    expect(await lookAtOne(at(packed), A)).toEqual({ state: 'ok' });
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  });

  it.each([
    ['deeper than a stack', '<div>'.repeat(300_000)],
    ['larger as a tree than a memory', '<b id=1>'.repeat(20_000) + '<p>x'.repeat(20_000)],
    ['of half a comment, again and again', '<!-- <a "'.repeat(100_000)],
  ])('may be %s', async (_, html) => {
    const start = performance.now();
    const reply = { headers: { 'content-type': 'text/html' }, body: `<title>Page</title>${html}` };
    expect(await lookAtOne(at(reply), A)).toEqual({ state: 'ok' });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('is bounded, and a page that is longer has no checksum', async () => {
    const long = {
      headers: { 'content-type': 'text/html' },
      body: `<title>Long</title>${'<p>word '.repeat(300_000)}`,
    };
    expect(await lookAtOne(at(long), A)).toEqual({ state: 'ok' });
    const document = { headers: { 'content-type': 'application/pdf' }, body: Buffer.alloc(17_000_000) };
    expect(await lookAtOne(at(document), A, true)).toEqual({ state: 'ok', print: undefined });
  });

  it('tells a document that changed by another checksum, and not what stands round it', async () => {
    const print = async (site: Site): Promise<string | undefined> => (await lookAtOne(site, A, true)).print;
    const words = 'The count was 85,000 in the year. '.repeat(5);
    const one = await print(at(page('Report', words)));
    expect(one).toMatch(/^[0-9a-f]{16}$/);
    const around = {
      ...page('Report'),
      body: `<title>Report</title><nav>News of today</nav><main><p>${words}</p></main>`,
    };
    expect(await print(at(around))).toBe(one);
    expect(await print(at(page('Report', words.replace('85', '86'))))).not.toBe(one);
    const pdf = (body: string): Site => at({ headers: { 'content-type': 'application/pdf' }, body });
    expect(await print(pdf('%PDF 1'))).not.toBe(await print(pdf('%PDF 2')));
  });
});

it('asks several hosts at once, each one request after the other, and says who asks', async () => {
  let most = 0;
  const atWork = new Map<string, number>();
  const hosts = Array.from({ length: 20 }, (_, index) => `h${index}.example`);
  const reply = (host: string) => (): ReturnType<typeof page> => {
    atWork.set(host, (atWork.get(host) ?? 0) + 1);
    most = Math.max(most, atWork.size);
    return page(host);
  };
  const site = Object.fromEntries(hosts.flatMap((host) => [1, 2].map((n) => [`${host}/${n}`, reply(host)])));
  const { found, asked, told } = await lookAt(
    site,
    hosts.flatMap((host) => [1, 2].map((n) => `http://${host}/${n}`)),
  );
  expect(Object.values(found).every(({ state }) => state === 'ok')).toBe(true);
  expect(told).toHaveLength(40);
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(
    new Set(['claimline-links/1.0 (+https://desk.example)']),
  );
});

/** Does something while the certificate of the tests is trusted. */
async function trusting<T>(work: () => Promise<T>): Promise<T> {
  const before = getCACertificates('default');
  setDefaultCACertificates([...before, readFileSync('tests/links/certificates/good.pem', 'utf8')]);
  try {
    return await work();
  } finally {
    setDefaultCACertificates(before);
  }
}
