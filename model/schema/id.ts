import { z } from 'zod';
import { addressFault, storedAddress } from '../address.ts';
import { MOST_CHARACTERS, nameCharacter, showsSomething, textFault, type Whose } from '../text.ts';

/** A kebab-case id: also the file name, the address and the key that other files refer to. Never changes once published. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'lower-case letters, digits and single hyphens, such as "lost-track-320000"',
  );

/** The name of a seed without its ending; seeds may also hold underscores, for they keep the name they arrived with. */
export const seedId = z
  .string()
  .regex(/^[A-Za-z0-9]+([_-][A-Za-z0-9]+)*$/, 'letters, digits, single hyphens and underscores');

/** Some text within the policy of `model/text.ts`; each fault is told with its character. */
const within = (whose: Whose) =>
  z
    .string()
    .max(MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters`)
    .check(({ value, issues }) => {
      const fault = textFault(value, whose);
      const character = fault && String.fromCodePoint(value.codePointAt(fault.offset)!);
      if (character)
        issues.push({
          code: 'custom',
          input: value,
          params: { character },
          message: whose === 'own' ? 'text that readers see' : 'words that every page can hold',
        });
      else if (!showsSomething(value))
        issues.push({
          code: 'custom',
          input: value,
          message:
            value.trim() === ''
              ? 'some text'
              : `text that readers see, not only ${nameCharacter(value.trim())}`,
        });
    });

/** Text of our own, on one line or several, without white space at its ends. */
export const text = within('own').refine(
  (value) => value === value.trim(),
  'no space at the start or the end',
);

/** Words of others as they were printed: emoji and any script may stand in them. */
export const exact = within('exact');

/** Words of others that stand alone, such as a headline: without white space at its ends. */
export const printed = exact.refine((value) => value === value.trim(), 'no space at the start or the end');

/** A public https address, kept as it is written. */
export const address = z.string('an https address').check(({ value, issues }) => {
  const fault = addressFault(value);
  if (fault) issues.push({ code: 'custom', input: value, message: fault });
});

/**
 * A public https address without anything in it that deceives. Anything else (javascript:, data:, a relative path) is
 * refused, because addresses come in by pull request and end in an href. Kept as the platform writes it.
 */
export const url = address.overwrite(storedAddress);
