import { z } from 'zod';
import { LIMITS } from './graphql/limits.ts';

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** How much is logged. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What a client address that is not this machine's own may spend in a minute where nothing else is set. */
const USUAL_COST_PER_MINUTE = 5_000_000;

/** Where to reach a Neo4j database. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The server's settings, all of them valid. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: LogLevel;
  /** How many proxies stand before the server. */
  readonly trustedProxies: number;
  /** The cost that a client address may spend in a minute; absent where nothing is limited. */
  readonly bucket?: { readonly costPerMinute: number; readonly loopbackToo: boolean };
  /** Absent where the embedded store is wanted. */
  readonly neo4j?: Neo4jConfig;
}

/** Settings that do not fit: one sentence for each mistake, also joined in the message. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

/** Each setting: the variable of the environment, the option that wins over it, and what it may be. */
const SETTINGS = {
  port: {
    variable: 'PORT',
    schema: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .pipe(z.number().max(65_535)),
    fallback: '4000',
    must: 'must be a port from 0 to 65535',
  },
  host: {
    variable: 'HOST',
    schema: z.string().regex(/^[\w.:-]+$/),
    fallback: '127.0.0.1',
    must: 'must be a host name or an address',
  },
  logLevel: {
    variable: 'LOG_LEVEL',
    schema: z.enum(LOG_LEVELS),
    fallback: 'info',
    must: `must be one of ${LOG_LEVELS.join(', ')}`,
  },
  costPerMinute: {
    variable: 'COST_PER_MINUTE',
    schema: z
      .string()
      .regex(/^\d{1,12}$/)
      .transform(Number)
      .refine((cost) => cost === 0 || cost >= LIMITS.cost),
    fallback: undefined,
    must: `must be 0 for no limit, or at least ${LIMITS.cost}, which one operation may cost`,
  },
  trustedProxies: {
    variable: 'TRUSTED_PROXIES',
    schema: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number),
    fallback: '0',
    must: 'must be how many proxies stand before the server',
  },
  neo4jUri: {
    variable: 'NEO4J_URI',
    schema: z.string().regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+/),
    fallback: undefined,
    must: 'must be an address such as neo4j://localhost:7687',
  },
  neo4jUsername: {
    variable: 'NEO4J_USERNAME',
    schema: z.string().min(1),
    fallback: 'neo4j',
    must: 'must not be empty',
  },
  neo4jPassword: { variable: 'NEO4J_PASSWORD', schema: z.string(), fallback: '', must: 'must be a text' },
  neo4jDatabase: {
    variable: 'NEO4J_DATABASE',
    schema: z.string().min(1),
    fallback: 'neo4j',
    must: 'must not be empty',
  },
} as const;

type Setting = keyof typeof SETTINGS;

/** The options of the command line, as they were typed. */
export type ConfigOptions = Readonly<Partial<Record<Setting, string | number | undefined>>>;

/** Reads the settings; options win over the environment. Throws a `ConfigError` that names every mistake. */
export function readConfig(
  options: ConfigOptions = {},
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Config {
  const mistakes: string[] = [];
  const read = <S extends Setting>(setting: S): z.output<(typeof SETTINGS)[S]['schema']> | undefined => {
    const { variable, schema, fallback, must } = SETTINGS[setting];
    const option = options[setting];
    // An empty variable counts as none, as shells have it.
    const value = option === undefined ? environment[variable] || fallback : String(option);
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data as z.output<(typeof SETTINGS)[S]['schema']>;
    const shown = setting === 'neo4jPassword' ? '' : ` (given: ${JSON.stringify(value)})`;
    mistakes.push(`${option === undefined ? variable : `--${kebab(setting)}`} ${must}${shown}.`);
    return undefined;
  };
  const port = read('port');
  const host = read('host');
  const logLevel = read('logLevel') ?? 'info';
  const costPerMinute = read('costPerMinute');
  const trustedProxies = read('trustedProxies') ?? 0;
  const uri = read('neo4jUri');
  const username = read('neo4jUsername');
  const password = read('neo4jPassword');
  const database = read('neo4jDatabase');
  if (mistakes.length > 0 || port === undefined || host === undefined) throw new ConfigError(mistakes);
  const bucket = {
    costPerMinute: costPerMinute ?? USUAL_COST_PER_MINUTE,
    loopbackToo: costPerMinute !== undefined,
  };
  const config = { port, host, logLevel, trustedProxies, ...(costPerMinute !== 0 && { bucket }) };
  if (uri === undefined) return config;
  return {
    ...config,
    neo4j: { uri, username: username ?? '', password: password ?? '', database: database ?? '' },
  };
}

function kebab(setting: string): string {
  return setting.replaceAll(/[A-Z0-9]+/g, (part, at: number) =>
    /\d/.test(part) ? part.toLowerCase() : `${at > 0 ? '-' : ''}${part.toLowerCase()}`,
  );
}
