import { expect, test } from 'vitest';
import { parsed } from '../../scripts/arguments/parsed.ts';
import { keptByNpm } from '../../scripts/arguments/kept-by-npm.ts';
import { readBuildArguments } from '../../scripts/arguments/build.ts';
import { readDevArguments, readServerArguments } from '../../scripts/arguments/server.ts';
import { readVerdictsArguments } from '../../scripts/arguments/verdicts.ts';

test('a deploy is asked for by an option or the environment', () => {
  expect(readBuildArguments([], {})).toEqual({
    deploy: false,
    out: 'dist',
    clean: false,
    search: false,
    times: false,
    help: false,
  });
  expect(readBuildArguments(['--deploy'], {})).toMatchObject({ deploy: true });
  expect(readBuildArguments([], { CLAIMLINE_DEPLOY: '1' })).toMatchObject({ deploy: true });
  expect(readBuildArguments([], { CLAIMLINE_DEPLOY: '0' })).toMatchObject({ deploy: false });
});

test('changed words are indexed for search where others will read it', () => {
  for (const args of [['--deploy'], ['--clean'], ['--search']])
    expect(readBuildArguments(args, {}), args[0]).toMatchObject({ search: true });
  expect(readBuildArguments([], { CI: 'true' })).toMatchObject({ search: true });
});

test('what a command does not know, it says', () => {
  expect(readBuildArguments([], { CLAIMLINE_DEPLOY: 'yes' })).toMatch(/^Unexpected CLAIMLINE_DEPLOY=yes/);
  expect(readBuildArguments(['--fast'], {})).toMatch(/--fast/);
  expect(readServerArguments(['--port', '99999'])).toMatch(/^Unexpected --port 99999/);
  expect(readDevArguments(['--fix', '--port', '4000'])).toEqual({ fix: true, port: 4000 });
  expect(readDevArguments(['--fxi'])).toMatch(/--fxi/);
  expect(readServerArguments(['--fix'])).toMatch(/--fix/);
  expect(readServerArguments(['--port', '4000', '--host', '0.0.0.0'])).toEqual({
    port: 4000,
    host: '0.0.0.0',
  });
});

test('rates of readers want two files, and nothing else wants one', () => {
  expect(readVerdictsArguments(['--readers', 'a', 'b'])).toMatchObject({ readers: ['a', 'b'] });
  expect(readVerdictsArguments(['--readers', 'a'])).toMatch(/^Unexpected number of files \(1\)/);
  expect(readVerdictsArguments(['a'])).toMatch(/^Unexpected a/);
  expect(readVerdictsArguments(['--sighted'])).toMatch(/--sighted/);
});

test('options that npm took for its own are told, and nothing else that npm leaves in the environment', () => {
  const env = { npm_config_fix: 'true', npm_config_clean: '', npm_config_loglevel: 'silent', FIX: '1' };
  expect(keptByNpm(['fix', 'clean', 'base'], env)).toMatch(
    /^Unexpected --fix that npm has taken.*`npm run <command> -- --fix …`/,
  );
  expect(keptByNpm(['readNote'], { npm_config_readnote: 'true' })).toContain('--readNote');
  expect(keptByNpm(['clean', 'base'], env)).toBeNull();
});

test('arguments are read, or one sentence says what is wrong with them, for whichever command', () => {
  const options = { fix: { type: 'boolean' }, out: { type: 'string' } } as const;
  expect(parsed({ args: ['--out', 'there'], options }, {})).toMatchObject({ values: { out: 'there' } });
  expect(parsed({ args: ['--fxi'], options }, {})).toBe("Unknown option '--fxi'");
  expect(parsed({ args: ['there'], options }, { npm_config_out: 'true' })).toMatch(
    /^Unexpected --out that npm has taken/,
  );
});
