import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf } from '../model/fields.ts';
import { table, type KindRow } from '../model/kinds.ts';

interface Question {
  type: string;
  attributes: { description?: string; options?: unknown[] };
}

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((name) => name !== 'config.yml');
const fields = Object.values<KindRow>(table.kinds).flatMap(({ schema }) => fieldsOf(schema));

test.each(forms)('%s offers every value that a field takes, none that it refuses, and a way out', (name) => {
  const { body } = parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as { body: Question[] };
  // What is asked without a field behind it, such as who writes, has no words from a schema.
  const choices = body.filter(({ type, attributes }) => type === 'dropdown' && attributes.description);
  expect(choices.length).toBeGreaterThan(0);
  for (const { attributes } of choices) {
    const asked = fields.filter(({ description }) => description === attributes.description);
    const offered = attributes.options!.map((option) => String(option).replaceAll(' ', '-'));
    const taken = asked.map(({ values }) => values.filter((value) => value !== 'TODO'));
    expect(taken, attributes.description).toContainEqual(offered.slice(0, -1));
    expect(offered.at(-1)).toBe('I-cannot-tell');
  }
});
