import { z } from 'zod';

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
  const uri = read('neo4jUri');
  const username = read('neo4jUsername');
  const password = read('neo4jPassword');
  const database = read('neo4jDatabase');
  if (mistakes.length > 0 || port === undefined || host === undefined) throw new ConfigError(mistakes);
  if (uri === undefined) return { port, host };
  return {
    port,
    host,
    neo4j: { uri, username: username ?? '', password: password ?? '', database: database ?? '' },
  };
}

function kebab(setting: string): string {
  return setting.replaceAll(/[A-Z0-9]+/g, (part, at: number) =>
    /\d/.test(part) ? part.toLowerCase() : `${at > 0 ? '-' : ''}${part.toLowerCase()}`,
  );
}
