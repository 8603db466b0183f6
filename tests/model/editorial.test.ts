import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../model/read/corpus.ts';
import { fields } from '../../scripts/field-tables.ts';
import { readProse } from '../../scripts/rules/prose.ts';
import { gradeOf, MAX_GRADE } from '../../scripts/rules/readability.ts';

const corpus = readCorpus(process.cwd()).corpus!;
const checks = [...corpus.checks.values()];

describe('readability of the bodies', () => {
  const grades = checks.map(({ body }) => gradeOf(readProse(body))).sort((a, b) => a - b);

  it('has a median grade of at most 12', () => {
    expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(12);
  });

  it(`has no grade above ${MAX_GRADE}`, () => {
    expect(grades.at(-1)).toBeLessThanOrEqual(MAX_GRADE);
  });
});

describe('even-handedness', () => {
  it('fills the same fields for every check, whoever speaks', () => {
    const bare = checks.flatMap((check) =>
      [check.getsRight, check.whyItMatters, check.selection, check.summary, check.body.trim()].every(
        Boolean,
      ) && check.unknown.length > 0
        ? []
        : [check.id],
    );
    expect(bare).toEqual([]);
  });
});

it('says of every field what it is', () => {
  const silent = fields().flatMap(([file, rows]) =>
    rows.filter(({ description }) => !description).map(({ path }) => `${file}: ${path}`),
  );
  expect(silent).toEqual([]);
});

it('says of every source how much of it was read, and why where it has no address', () => {
  for (const source of corpus.sources.values()) {
    expect(source.readNote.length, source.id).toBeGreaterThan(10);
    expect(Boolean(source.url) || Boolean(source.noLink) || Boolean(source.archive), source.id).toBe(true);
  }
});

it('keeps no word of a withheld stretch beside a claim', () => {
  const reaching = [...corpus.articles.values()].flatMap(({ id, claims, withheld }) =>
    claims.flatMap(({ id: claim, start, end, prefix, suffix }) =>
      withheld.some(
        (stretch) =>
          (stretch.start < start && stretch.end > start - prefix.length) ||
          (stretch.end > end && stretch.start < end + suffix.length),
      )
        ? [`${id} ${claim}`]
        : [],
    ),
  );
  expect(reaching).toEqual([]);
});
