type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Options of ours that never arrived: without two hyphens before them npm takes them for its own, and says so only in a
 * warning.
 *
 * @param names of our options
 * @param env environment, in which npm leaves what it took
 * @returns a sentence that says how to write them, or null where none was taken
 */
export function keptByNpm(names: Iterable<string>, env: Environment): string | null {
  const taken = new Map(
    Object.keys(env).flatMap((key) => {
      const [, name] = /^npm_config_(.+)$/i.exec(key) ?? [];
      return name === undefined ? [] : [[name.replaceAll('_', '-').toLowerCase(), env[key]] as const];
    }),
  );
  const found = [...names].filter((name) => (taken.get(name.toLowerCase()) ?? '') !== '');
  return found.length === 0
    ? null
    : `Unexpected ${found.map((name) => `--${name}`).join(', ')} that npm has taken for its own, expected two hyphens before what is ours. Write \`npm run <command> -- ${found.map((name) => `--${name} …`).join(' ')}\``;
}
