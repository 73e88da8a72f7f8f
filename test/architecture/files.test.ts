import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['graph', 'server', 'scripts', 'client', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
);
const code = sources.filter(
  (file) => /\.(?:ts|tsx|mjs|css|graphql)$/u.test(file) && !/generated|schema\.graphql$/u.test(file),
);
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('source files', () => {
  it('hold at most 300 lines', () => {
    const long = code.filter((file) => !file.startsWith('test/') && read(file).split('\n').length > 301);
    expect(long).toEqual([]);
  });

  it('have names that say what is in them', () => {
    const empty = sources.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|shared|lib|types)(\/|\.[a-z]+$)/iu.test(file),
    );
    expect(empty).toEqual([]);
  });

  it('are named in kebab-case', () => {
    const odd = code.filter((file) => !/^[a-z0-9.-]+$/u.test(file.split('/').at(-1) ?? ''));
    expect(odd).toEqual([]);
  });

  it('suppress no check without a reason', () => {
    const suppressed = code
      .filter((file) => !file.startsWith('test/architecture/'))
      .filter((file) =>
        /@ts-(?:ignore|nocheck)|eslint-disable(?![^\n]*--)|\bas any\b|<any>|: any[;,)\]]/u.test(read(file)),
      );
    expect(suppressed).toEqual([]);
  });

  it('name no path of one machine', () => {
    const bound = code.filter(
      (file) =>
        !file.startsWith('test/architecture/') && /["'`]\/(?:root|home\/[a-z]+|work)\//u.test(read(file)),
    );
    expect(bound).toEqual([]);
  });

  it('give every exported name of the domain a docstring', () => {
    const bare = code
      .filter((file) => /^(?:graph|server|scripts)\/.*\.ts$/u.test(file))
      .flatMap((file) =>
        [
          ...read(file).matchAll(
            /(^|\n)(?<before>[^\n]*)\n(?<line>export (?:async )?(?:function|const|class|interface|type) (?<name>\w+))/gu,
          ),
        ]
          .filter((match) => !/\*\/\s*$/u.test(match.groups?.['before'] ?? ''))
          .map((match) => `${file}: ${match.groups?.['name'] ?? ''}`),
      );
    expect(bare).toEqual([]);
  });
});

describe('the lock file', () => {
  it('holds no download addresses', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved"/u);
  });
});
