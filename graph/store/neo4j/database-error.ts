import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailableError } from '../../model/errors.ts';

/** What went wrong with a database, told by the driver's code; the sentence is for people. */
export interface DatabaseFault {
  readonly sentence: string;
  /** Whether trying again later may help. */
  readonly passing: boolean;
}

const FAULTS: readonly (readonly [code: RegExp, fault: DatabaseFault])[] = [
  [
    /^Neo\.ClientError\.Security\.CredentialsExpired$/u,
    {
      sentence: 'The password of this user has expired: set a new one with ALTER CURRENT USER.',
      passing: false,
    },
  ],
  [
    /^Neo\.ClientError\.Security\.AuthenticationRateLimit$/u,
    {
      sentence: 'The database refuses this user for a while, since the password was wrong too often.',
      passing: true,
    },
  ],
  [
    /^Neo\.ClientError\.Security\.(?:Unauthorized|TokenExpired|AuthProviderFailed|AuthProviderTimeout)$/u,
    { sentence: 'The database does not know this user and password.', passing: false },
  ],
  [
    /^Neo\.ClientError\.Security\./u,
    { sentence: 'This user may not do that in this database.', passing: false },
  ],
  [
    /^Neo\.ClientError\.Database\.DatabaseNotFound$/u,
    { sentence: 'There is no database of that name on the server.', passing: false },
  ],
  [
    /DatabaseUnavailable|^ServiceUnavailable$|^SessionExpired$|ConnectionFailure/u,
    { sentence: 'The database cannot be reached.', passing: true },
  ],
  [
    /NotALeader|ReadOnly|ForbiddenOnReadOnlyDatabase|AccessMode/u,
    { sentence: 'The database is read-only here.', passing: false },
  ],
  [
    /OutOfMemory|MemoryPoolOutOfMemory|TransactionOutOfMemory|StackOverFlow/u,
    {
      sentence:
        'The database ran out of memory; give it more (server.memory.heap.max_size, dbms.memory.transaction.total.max).',
      passing: true,
    },
  ],
  [/^Neo\.TransientError\./u, { sentence: 'The database is too busy now.', passing: true }],
  [/^ProtocolError$/u, { sentence: 'What answers at this address does not speak Bolt.', passing: false }],
];

/** What an error of the driver means; undefined where it is none that can be foreseen. */
export function databaseFault(error: unknown): DatabaseFault | undefined {
  if (!(error instanceof Neo4jError)) return undefined;
  return FAULTS.find(([code]) => code.test(error.code))?.[1];
}

/** The error for a reader: `StoreUnavailableError` for all that is the database's own trouble, any other as it is. */
export function translateDatabaseError(error: unknown): unknown {
  const fault = databaseFault(error);
  return fault === undefined ? error : new StoreUnavailableError(fault.sentence, { cause: error });
}
