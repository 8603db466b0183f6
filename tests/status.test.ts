import { expect, it } from 'vitest';
import { StatusLine } from '../scripts/status.ts';

/** What a line writes to a terminal, or to a log. */
function written(isTTY: boolean, work: (line: StatusLine) => void): string {
  let text = '';
  work(new StatusLine({ isTTY, columns: 20, write: (more) => (text += more) }));
  return text;
}

it('says on one line of a terminal what is being done, and gives way', () => {
  const text = written(true, (line) => {
    line.say('Checking the content of the site');
    line.clear();
    line.clear();
  });
  expect(text).toBe('\r\u001b[KChecking the conten\r\u001b[K');
});

it('counts, and not more often than somebody can read', () => {
  const text = written(true, (line) => {
    const tell = line.counter('Pages', 900);
    for (let index = 0; index < 900; index += 1) tell();
  });
  expect(text).toContain('Pages: 1 of 900');
  expect(text.split('\r').length).toBeLessThan(20);
});

it('says nothing in a log', () => {
  const text = written(false, (line) => {
    line.say('Checking');
    line.counter('Pages')();
    line.clear();
  });
  expect(text).toBe('');
});
