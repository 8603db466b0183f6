import { describe, expect, it } from 'vitest';
import { goneSince, health, UNKNOWN, type Health } from '../../model/health.ts';
import { readCorpus } from '../../model/read/corpus.ts';
import { readHealth } from '../../model/read/health.ts';
import { faultOf } from '../../scripts/links/ask.ts';
import { attention } from '../../scripts/links/attention.ts';
import { readLinksArguments } from '../../scripts/links/arguments.ts';
import { retryAfter } from '../../scripts/links/client.ts';
import { guardedLookup, isPublic, refusal } from '../../scripts/links/guard.ts';
import { readPage, saysNotFound } from '../../scripts/links/page.ts';
import { placesOf } from '../../scripts/links/places.ts';
import { Polite } from '../../scripts/links/polite.ts';
import { progress } from '../../scripts/links/progress.ts';
import { merge, reachedNothing, withoutWithheld } from '../../scripts/links/record.ts';
import { asMarkdown, asText } from '../../scripts/links/told.ts';
import { gate } from '../../scripts/gate.ts';
import { repository } from '../gate/repository.ts';
import { workspace, type Changes } from '../workspace.ts';

const A = 'https://a.example/1';
const known = (record: Health['addresses'][string], looked = '2026-01-01'): Health => ({
  looked,
  addresses: { [A]: record },
});
const look = (before: Health, found: object, today: string, whole = true): Health =>
  merge(before, new Map([[A, found as never]]), new Set([A]), { today, whole });

describe('what is kept', () => {
  it('has the day on which it was first found so', () => {
    const first = look(UNKNOWN, { state: 'ok' }, '2026-01-01');
    expect(first).toEqual({ looked: '2026-01-01', addresses: { [A]: { state: 'ok', since: '2026-01-01' } } });
    expect(look(first, { state: 'ok' }, '2026-01-08').addresses).toEqual(first.addresses);
    expect(look(first, { state: 'gone', status: 404 }, '2026-01-08').addresses[A]).toEqual({
      state: 'gone',
      status: 404,
      since: '2026-01-08',
    });
    expect(health.parse(first)).toEqual(first);
  });

  it('is not unsaid by a host that is busy for a day', () => {
    const gone = known({ state: 'gone', since: '2026-01-01', status: 404 });
    for (const state of ['no-answer', 'server-error', 'refused'])
      expect(look(gone, { state }, '2026-02-01').addresses).toEqual(gone.addresses);
    expect(look(gone, { state: 'ok' }, '2026-02-01').addresses[A]).toEqual({
      state: 'ok',
      since: '2026-02-01',
    });
  });

  it('notices another text, and keeps the day', () => {
    const before = known({ state: 'ok', since: '2026-01-01', print: '0'.repeat(16) });
    const after = look(before, { state: 'ok', print: '1'.repeat(16) }, '2026-03-01');
    expect(after.addresses[A]).toEqual({
      state: 'ok',
      since: '2026-01-01',
      print: '1'.repeat(16),
      changed: '2026-03-01',
    });
    // A look that could not read it forgets nothing.
    expect(look(after, { state: 'ok' }, '2026-03-08').addresses[A]).toMatchObject({
      print: '1'.repeat(16),
      changed: '2026-03-01',
    });
  });

  it('forgets what content no longer names, keeps what was not looked at, and dates only a whole look', () => {
    const before: Health = {
      looked: '2026-01-01',
      addresses: {
        'https://b.example/': { state: 'ok', since: '2026-01-01' },
        [A]: { state: 'ok', since: '2026-01-01' },
      },
    };
    expect(merge(before, new Map(), new Set([A]), { today: '2026-02-01', whole: false })).toEqual({
      looked: '2026-01-01',
      addresses: { [A]: { state: 'ok', since: '2026-01-01' } },
    });
  });

  it('holds no name that pages withhold', () => {
    const corpus = {
      articles: new Map([['x', { text: 'By Jane Q. Doe today', withheld: [{ start: 3, end: 14 }] }]]),
    };
    const shown = withoutWithheld(corpus as never);
    expect(shown({ state: 'moved', to: 'https://a.example/jane-q-doe-story' })).toEqual({ state: 'ok' });
    expect(shown({ state: 'moved', to: 'https://a.example/Jane%20Q%20Doe' })).toEqual({ state: 'ok' });
    expect(shown({ state: 'moved', to: 'https://a.example/doe' })).toEqual({
      state: 'moved',
      to: 'https://a.example/doe',
    });
  });

  it('is nothing where nothing was reached', () => {
    expect(reachedNothing([{ state: 'no-host' }, { state: 'no-answer' }])).toBe(true);
    expect(reachedNothing([{ state: 'no-host' }, { state: 'gone' }])).toBe(false);
    expect(reachedNothing([])).toBe(false);
  });
});

it.each([
  [{ state: 'gone', since: '2026-01-01' }, '2026-01-01'],
  [{ state: 'soft-404', since: '2025-12-25' }, undefined],
  [{ state: 'soft-404', since: '2025-12-01' }, '2025-12-01'],
  [{ state: 'no-host', since: '2025-12-01' }, '2025-12-01'],
  [{ state: 'no-answer', since: '2020-01-01' }, undefined],
  [{ state: 'unclear', since: '2020-01-01' }, undefined],
  [{ state: 'refused', since: '2020-01-01' }, undefined],
] as [Health['addresses'][string], string | undefined][])('%o is gone since %s', (record, since) => {
  expect(goneSince(known(record), A)).toBe(since);
  expect(goneSince(known(record), 'constructor')).toBeUndefined();
});

describe('docs/health.json', () => {
  it.each([
    ['no JSON', '{', /Unexpected text .*, expected JSON/],
    [
      'another state',
      JSON.stringify(known({ state: 'fine', since: '2026-01-01' } as never)),
      /Unexpected value at addresses → .*state/,
    ],
    [
      'an address that is none',
      JSON.stringify({
        looked: null,
        addresses: { 'javascript:alert(1)': { state: 'ok', since: '2026-01-01' } },
      }),
      /Unexpected value at addresses/,
    ],
    ['a day that is none', '{"looked":"yesterday","addresses":{}}', /Unexpected value at looked/],
    ['a field more', '{"looked":null,"addresses":{},"x":1}', /Unexpected value at the root/],
  ])('with %s is refused, with the remedy', async (_, text, message) => {
    const root = repository({ 'docs/health.json': text });
    const { file } = readHealth(root);
    expect(String(file!.messages[0])).toMatch(message);
    expect(String(file!.messages[0])).toContain('npm run links');
    expect(
      (await gate(root, '2024-07-01')).flatMap(({ messages }) => messages).map(({ ruleId }) => ruleId),
    ).toContain('health');
  });

  it('need not be there', () => {
    expect(readHealth(workspace())).toEqual({ health: UNKNOWN, file: null });
  });
});

describe('the guard', () => {
  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '172.16.0.1',
      '192.168.1.1',
      '169.254.169.254',
      '0.0.0.0',
      '100.64.0.1',
      '224.0.0.1',
      '255.255.255.255',
      '198.18.0.1',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fc00::1',
      'fd00:ec2::254',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
      'ff02::1',
      'localhost',
    ],
  ])('refuses %s', (address) => expect(isPublic(address)).toBe(false));
  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('lets %s pass', (address) =>
    expect(isPublic(address)).toBe(true),
  );

  it.each([
    ['http://127.1/', 'not-public'],
    ['http://2130706433/', 'not-public'],
    ['http://0x7f.0.0.1/', 'not-public'],
    ['http://[::1]/', 'not-public'],
    ['http://[::ffff:169.254.169.254]/', 'not-public'],
    ['http://localhost./', 'not-public'],
    ['http://metadata.google.internal/', 'not-public'],
    ['http://intranet/', 'not-public'],
    ['https://a.example:8443/', 'not-public'],
    ['https://u@a.example/', 'bad-redirect'],
    ['ftp://a.example/', 'bad-redirect'],
    ['data:text/html,x', 'bad-redirect'],
    ['https://a.example/', null],
    ['http://8.8.8.8/', null],
  ])('says of %s: %s', (address, expected) => expect(refusal(new URL(address))).toBe(expected));

  it('looks at where a name leads when the connection is made', async () => {
    const code = await new Promise((resolve) =>
      guardedLookup()('localhost', {}, (error) => resolve(error?.code)),
    );
    expect(code).toBe('ENOTPUBLIC');
  });

  it.each([
    ['ENOTFOUND', 'no-host'],
    ['EAI_AGAIN', 'no-answer'],
    ['CERT_HAS_EXPIRED', 'bad-certificate'],
    ['ECONNREFUSED', 'no-answer'],
    ['ENOTPUBLIC', 'not-public'],
    [undefined, 'no-answer'],
  ])('takes %s for %s', (code, fault) => expect(faultOf(code)).toBe(fault));
});

it.each([
  ['5', 5000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:00:09 GMT', 8000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  [undefined, null],
])('Retry-After: %s is %s', (value, expected) => expect(retryAfter(value, 1000)).toBe(expected));

it.each([
  ['Page not found', true],
  ['404', true],
  ['Error 404 (Not Found)!!1', true],
  ['404 Not Found', true],
  ['Sorry, this page could not be found | The Paper', true],
  ["The page you requested can't be found", true],
  ['The Paper - Page Not Found', true],
  ['This page is no longer available', true],
  ['Not found: where 85,000 children went', false],
  ['Body found in river', false],
  ['Study found nothing', false],
  ['Room 404', false],
  ['Why records are no longer available', false],
  ['', false],
])('"%s" says that there is no such page: %s', (title, expected) =>
  expect(saysNotFound(title)).toBe(expected),
);

it('reads the words of a page without what stands round them', () => {
  const html = `<!DOCTYPE html><TITLE>A &amp; B</TITLE><body><header>Top</header><nav>Menu</nav><main><h1>Head</h1><svg><title>Icon</title></svg><script>var a = "</main>"</script><p>One &#8211; two</p></main><footer>End</footer>`;
  expect(readPage(html)).toEqual({ title: 'A & B', text: 'HeadOne – two' });
  expect(readPage('plain words')).toEqual({ title: '', text: 'plain words' });
  expect(readPage('</nav></nav><p>after</p>')).toEqual({ title: '', text: 'after' });
});

describe('politeness', () => {
  it('keeps requests to a host apart by a pause, and asks others meanwhile', async () => {
    const polite = new Polite({
      atOnce: 8,
      pause: 40,
      wait: (ms) => new Promise((done) => setTimeout(done, ms)),
    });
    const times: Record<string, [number, number][]> = { a: [], b: [] };
    const work = (host: string) => async (): Promise<void> => {
      const start = performance.now();
      await new Promise((done) => setTimeout(done, 10));
      times[host]!.push([start, performance.now()]);
    };
    await Promise.all(['a', 'a', 'a', 'b'].map((host) => polite.run(host, work(host))));
    const [one, two, three] = times['a']!;
    expect(two![0] - one![1]).toBeGreaterThanOrEqual(35);
    expect(three![0] - two![1]).toBeGreaterThanOrEqual(35);
    expect(times['b']![0]![0]).toBeLessThan(one![1]);
  });

  it('never has more under way than it may, and goes on after one that fails', async () => {
    const polite = new Polite({ atOnce: 3, pause: 0, wait: () => Promise.resolve() });
    let now = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done, 2));
      now -= 1;
      throw new Error('no');
    };
    const all = await Promise.allSettled(
      Array.from({ length: 20 }, (_, host) => polite.run(String(host % 7), work)),
    );
    expect(all.every(({ status }) => status === 'rejected')).toBe(true);
    expect(most).toBe(3);
  });
});

it('shows how far it is: one line on a terminal, few in a log', () => {
  const show = (isTTY: boolean): string => {
    let text = '';
    const tell = progress(50, { isTTY, columns: 20, write: (more) => (text += more) });
    for (let index = 0; index < 50; index += 1) tell('a.example');
    tell();
    return text;
  };
  expect(show(false)).toBe('25 of 50 looked at\n50 of 50 looked at\n');
  expect(show(true)).not.toContain('\n');
  expect(
    show(true)
      .split('\r\u001b[K')
      .every((line) => line.length < 20),
  ).toBe(true);
});

const URL_COUNT = 'https://roads.example/count';
const corpusOf = (changes: Changes = {}) => readCorpus(workspace(changes));

describe('the addresses of content', () => {
  it('come with file and line, from fields and from prose', () => {
    const places = placesOf(
      corpusOf({ 'content/pages/about.md': (text) => `${text}\nSee [the law](https://law.example/1).\n` }),
    );
    expect([...places.get(URL_COUNT)!]).toEqual(['content/sources/county-count.yml:7']);
    expect([...places.get('https://law.example/1')!][0]).toMatch(/^content\/pages\/about\.md:\d+$/);
    expect([...places.keys()].some((address) => address.startsWith('https://desk.example'))).toBe(false);
  });

  it('are never those that must not be published', () => {
    const reading = corpusOf();
    const source = reading.corpus!.sources.get('county-count')!;
    source.noLink = 'It was read at a test address.';
    expect(placesOf(reading).has(URL_COUNT)).toBe(false);
  });
});

describe('what asks for attention', () => {
  const told = (record: Health['addresses'][string], changes: Changes = {}, today = '2026-06-01'): string => {
    const reading = corpusOf(changes);
    const state: Health = { looked: '2026-05-01', addresses: { [URL_COUNT]: record } };
    return asText(attention(reading.corpus!, state, placesOf(reading), today));
  };

  it('is a check whose deciding document is gone, and whether a copy remains', () => {
    const gone = { state: 'gone', since: '2026-04-01', status: 404 } as const;
    expect(told(gone)).toMatch(
      /cars rests on county-count is gone, since 2026-04-01\. Find an archived copy and set `archive` \[content\/checks\/cars\.md\]/,
    );
    const copy = {
      'content/sources/county-count.yml': (text: string) => `${text}archive: https://copies.example/count\n`,
    };
    expect(told(gone, copy)).toContain('its archived copy remains');
  });

  it('is a document that reads otherwise since the check was last reviewed, until it is again', () => {
    const changed = { state: 'ok', since: '2026-04-01', changed: '2026-04-09' } as const;
    expect(told(changed)).toContain('reads otherwise since 2026-04-09');
    const reviewed = {
      'content/checks/cars.md': (text: string) =>
        text.replace(/^published:.*$/m, "$&\nreviewed: '2026-04-20'"),
    };
    expect(told(changed, reviewed)).not.toContain('reads otherwise');
  });

  it('is a check whose day has come', () => {
    const later = {
      'content/checks/cars.md': (text: string) =>
        text.replace(/^published:.*$/m, "$&\nreviewAfter: '2026-06-01'"),
    };
    const ok = { state: 'ok', since: '2026-04-01' } as const;
    expect(told(ok, later)).toContain('cars was to be looked at again on 2026-06-01');
    expect(told(ok, later, '2026-05-31')).toBe('');
  });

  it('is an address that moved, with the change to make and where', () => {
    expect(told({ state: 'moved', since: '2026-04-01', to: 'https://roads.example/counts' })).toContain(
      'https://roads.example/count has moved for good, since 2026-04-01. Write https://roads.example/counts [content/sources/county-count.yml:7]',
    );
  });

  it('is written so that nothing of a host is markup or calls anybody', () => {
    const rows = [
      {
        what: 'https://a.example/`@all`|<img>',
        words: 'has moved. Write https://b.example/@everybody|x#1',
        where: ['content/a`b.yml:1'],
      },
    ];
    const markdown = asMarkdown(UNKNOWN, [{ title: 'T', todo: 'Do.', rows }]);
    const row = markdown.split('\n').find((line) => line.includes('a.example'))!;
    expect(row).toBe(
      '| `https://a.example/ @all %7C<img>` | has moved. Write `https://b.example/@everybody%7Cx#1` | `content/a b.yml:1` |',
    );
  });
});

it.each([
  [['--max', '0'], /Unexpected --max 0, expected a whole number from 1/],
  [['--max', 'x'], /Unexpected --max x/],
  [['--via', 'example.org:80'], /Unexpected --via example\.org:80/],
  [['--loud'], /Unknown option '--loud'/],
])('refuses %j', (args, message) => expect(readLinksArguments(args)).toMatch(message));
