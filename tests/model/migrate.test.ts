import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL_VERSION } from '../../model/version.ts';
import { migrateAll, migrations, versionOf } from '../../scripts/migrate/run.ts';
import { messagesOf, type Changes } from '../workspace.ts';

const FIXTURE = 'tests/fixtures/model-1';

/** Content of the first version of the model, by path. */
const first = new Map(
  readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(yml|md)$/.test(path))
    .map((path) => path.replaceAll('\\', '/'))
    .map((path) => [path, readFileSync(`${FIXTURE}/${path}`, 'utf8')]),
);
const moved = new Map([...first, ...migrateAll(first).changed]);

describe('content of an earlier model', () => {
  it('moves to the newest version, step by step', () => {
    expect(versionOf(first)).toBe(1);
    expect(versionOf(moved)).toBe(MODEL_VERSION);
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: MODEL_VERSION - 1 }, (_, index) => index + 2),
    );
    expect(migrateAll(first).done).toHaveLength(MODEL_VERSION - 1);
  });

  it('is moved once: a second time changes nothing', () => {
    const again = migrateAll(moved);
    expect([...again.changed]).toEqual([]);
    expect(again.done).toEqual([]);
    // Nor would each step by itself change anything, but for the version.
    const old = new Map(moved).set(
      'content/site.yml',
      moved.get('content/site.yml')!.replace(/^model: .*\n/m, ''),
    );
    expect([...migrateAll(old).changed.keys()]).toEqual(['content/site.yml']);
  });

  it('keeps comments, the body, and what was there', () => {
    const figure = moved.get('content/figures/cars.yml')!;
    expect(figure).toContain('# The numbers of the bridge.');
    const check = moved.get('content/checks/cars.md')!;
    const body = (text: string) => text.split('\n---\n')[1];
    expect(body(check)).toBe(body(first.get('content/checks/cars.md')!));
    const plain = (text: string) => text.replace(/\[ | \]/g, (bracket) => bracket.trim());
    for (const line of first.get('content/checks/cars.md')!.split('\n'))
      expect(plain(check)).toContain(plain(line));
  });

  it('is right but for what only a person knows, which is named', () => {
    const changes = Object.fromEntries(moved) as Changes;
    const wrong = messagesOf(changes).filter((message) => !message.includes('Unexpected TODO'));
    expect(wrong).toEqual([]);
  });

  it('leaves a file alone that cannot be parsed', () => {
    const broken = new Map(first).set('content/figures/cars.yml', 'title: "x\n');
    expect(migrateAll(broken).changed.has('content/figures/cars.yml')).toBe(false);
  });
});
