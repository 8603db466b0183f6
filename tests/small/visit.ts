import type { Browser, Page } from 'playwright-core';

/** What a visit to every page of a site has shown. */
export interface Visit {
  /** What ran, was made, was asked of another place, was not there, or leads nowhere. There must be none. */
  faults: string[];
  /** Text of all pages. */
  text: string;
}

/** What a page holds that an attack would have made, and where it leads. */
const factsOf = (page: Page) =>
  page.evaluate(() => {
    const start = (element: Element) => element.outerHTML.slice(0, 100);
    // A script of ours comes from a file, and what is asked of another place is told of.
    const forbidden = '[zq], script:not([type="application/ld+json"], [src]), base, iframe, object, embed';
    const withHandler = [...document.querySelectorAll('*')].filter(({ attributes }) =>
      [...attributes].some(({ name }) => name.startsWith('on')),
    );
    return {
      made: [...document.querySelectorAll(forbidden), ...withHandler].map(start),
      ran: 'zq' in window,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('[href]')].map(
        (element) => new URL(element.getAttribute('href')!, document.baseURI).href,
      ),
      text: document.documentElement.textContent ?? '',
    };
  });

/**
 * Visits every page of a site in a browser that runs scripts, and follows every link and anchor in it.
 *
 * @param home address at which the site stands, with a slash at the end; nothing may be asked for beside it
 * @param pages files of the pages, relative to it
 */
export async function visit(browser: Browser, home: string, pages: readonly string[]): Promise<Visit> {
  const faults: string[] = [];
  const context = await browser.newContext();
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) faults.push(`asked for ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    faults.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  const ids = new Map<string, string[]>();
  const links = new Map<string, string>();
  let text = '';
  for (const path of pages) {
    const address = home + path.replace(/(^|\/)index\.html$/, '$1');
    await page.goto(address);
    const facts = await factsOf(page);
    faults.push(
      ...facts.made.map((made) => `${address}: ${made}`),
      ...(facts.ran ? [`${address}: ran`] : []),
    );
    ids.set(address, facts.ids);
    for (const link of facts.links) links.set(link, address);
    text += facts.text;
  }
  const { origin } = new URL(home);
  for (const [link, from] of links) {
    const [address, anchor] = link.split('#') as [string, string?];
    if (new URL(address).origin !== origin) continue;
    const there = ids.has(address) || (await context.request.get(address)).ok();
    if (!address.startsWith(home) || !there) faults.push(`${from}: ${link}`);
    else if (anchor && !ids.get(address)?.includes(decodeURIComponent(anchor)))
      faults.push(`${from}: ${link}`);
  }
  await context.close();
  return { faults, text };
}

/** Elements that a reader of feeds would make of the descriptions of a feed; an error where it is no XML. */
export async function madeOfFeed(browser: Browser, home: string, xml: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(home);
  const made = await page.evaluate((source) => {
    const channel = new DOMParser().parseFromString(source, 'application/xml');
    const error = channel.querySelector('parsererror')?.textContent;
    // The full text is HTML of ours: nothing in it but what our Markdown gives, and no address but of the web.
    const allowed =
      'A BLOCKQUOTE CODE DEL EM H2 H3 LI OL P PRE SPAN STRONG SUP TABLE TBODY TD TH THEAD TR UL BR HR';
    const foreign = [...channel.getElementsByTagName('content:encoded')]
      .map((element) => new DOMParser().parseFromString(element.textContent ?? '', 'text/html'))
      .flatMap((html) => [...html.head.children, ...html.body.querySelectorAll('*')])
      .filter(
        (element) =>
          !allowed.split(' ').includes(element.tagName) ||
          [...element.attributes].some(
            ({ name, value }) =>
              name.startsWith('on') || name === 'style' || (name === 'href' && !/^https?:\/\//.test(value)),
          ),
      )
      .map(({ outerHTML }) => outerHTML);
    return [...channel.querySelectorAll('item > description')]
      .map((element) => new DOMParser().parseFromString(element.textContent ?? '', 'text/html'))
      .flatMap((html) => [...html.head.children, ...html.body.children].map(({ outerHTML }) => outerHTML))
      .concat(foreign, error ?? []);
  }, xml);
  await context.close();
  return made;
}
