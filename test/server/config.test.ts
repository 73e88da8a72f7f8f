import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

const USUAL = {
  logLevel: 'info',
  trustedProxies: 0,
  bucket: { costPerMinute: 5_000_000, loopbackToo: false },
};

test('without settings the embedded store is served on the loopback', () => {
  expect(readConfig({}, {})).toEqual({ port: 4000, host: '127.0.0.1', ...USUAL });
});

test('options win over the environment, and empty variables count as none', () => {
  expect(readConfig({ port: 0, host: 'localhost' }, { PORT: '5000', HOST: '0.0.0.0' })).toEqual({
    port: 0,
    host: 'localhost',
    ...USUAL,
  });
  expect(readConfig({}, { PORT: '5000', HOST: '' })).toEqual({ port: 5000, host: '127.0.0.1', ...USUAL });
});

test('an address of Neo4j brings its settings with it', () => {
  const environment = { NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'secret' };
  expect(readConfig({}, environment).neo4j).toEqual({
    uri: 'neo4j+s://db.example:7687',
    username: 'neo4j',
    password: 'secret',
    database: 'neo4j',
  });
});

test('a limit of cost that is set counts for this machine too, and 0 is none', () => {
  expect(readConfig({ costPerMinute: 100_000 }, {}).bucket).toEqual({
    costPerMinute: 100_000,
    loopbackToo: true,
  });
  expect(readConfig({}, { COST_PER_MINUTE: '0' }).bucket).toBeUndefined();
  expect(() => readConfig({ costPerMinute: 99_999 }, {})).toThrow('--cost-per-minute must be 0 for no limit');
});

test('every mistake gets one sentence that names where it was made', () => {
  const environment = { PORT: '70000', HOST: 'a b', NEO4J_URI: 'http://x', NEO4J_USERNAME: 'x' };
  const read = (): unknown => readConfig({ host: 'not a host' }, environment);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(
    [
      'PORT must be a port from 0 to 65535 (given: "70000").',
      '--host must be a host name or an address (given: "not a host").',
      'NEO4J_URI must be an address such as neo4j://localhost:7687 (given: "http://x").',
    ].join('\n'),
  );
});

test.each(['', '-1', '80.5', 'http', '1e3'])('%j is no port', (port) => {
  expect(() => readConfig({ port }, {})).toThrow('--port must be a port');
});
