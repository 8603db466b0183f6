import { at, type Tokens } from './tokens.ts';

/** "the Sept. 11 attacks", "the Jan. 6 riot": a month and day that name one day in history, judged by what follows token `to`. */
export function historic(tokens: Tokens, month: number, day: number, to: number): string | null {
  const next = `${at(tokens, to + 1)} ${at(tokens, to + 2)}`;
  if (month === 9 && day === 11 && /^(attack|terror|hijack|memorial|commission)|\battacks?$/.test(next))
    return '2001-09-11';
  if (month === 1 && day === 6 && /^(riot|insurrection|attack|committee|capitol|rioter|defendant)/.test(next))
    return '2021-01-06';
  return null;
}
