import { language } from './strings.ts';

/** The names that a text of site/strings.ts holds: `{n}`, `{place}`. */
type Names<T extends string> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;
/** A value for each of them. */
type Values<T extends string> = Record<Names<T>, string | number>;

/** Forms of a text that holds a number; `other` is there in every language. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
type Texts<F extends Forms> = Extract<F[keyof F], string>;

// Made once: a formatter costs more than a page of its work.
const NUMBER = new Intl.NumberFormat(language);
const PLURAL = new Intl.PluralRules(language);

/** A number as the language groups it. */
export const inDigits = (number: number): string => NUMBER.format(number);

const replaced = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (found, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? inDigits(value) : (value ?? found);
  });

/** Writes values into a text: each name in braces. */
export const fill = <T extends string>(text: T, values: Values<T>): string => replaced(text, values);

/**
 * The form of a text that fits a number, with the number as `{n}`.
 *
 * @param values for the other names in it
 */
export const plural = <F extends Forms>(
  forms: F,
  number: number,
  ...values: [Exclude<Names<Texts<F>>, 'n'>] extends [never]
    ? []
    : [Record<Exclude<Names<Texts<F>>, 'n'>, string | number>]
): string => replaced(forms[PLURAL.select(number)] ?? forms.other, { ...values[0], n: number });

/**
 * What stands before and behind one name of a text, for a link or a date that is set between them.
 *
 * @param values for the other names in it
 */
export function around<T extends string, N extends Names<T>>(
  text: T,
  name: N,
  ...values: [Exclude<Names<T>, N>] extends [never] ? [] : [Record<Exclude<Names<T>, N>, string | number>]
): [before: string, after: string] {
  const [before = '', after = ''] = text.split(`{${name}}`);
  return [replaced(before, values[0] ?? {}), replaced(after, values[0] ?? {})];
}
