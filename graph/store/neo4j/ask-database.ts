import neo4j, { Neo4jError, type Driver, type Session } from 'neo4j-driver';
import type { CallOptions } from '../graph-store.ts';
import { translateDatabaseError } from './database-error.ts';
import type { Statement } from './statements/statement.ts';

/** The database ends a statement by itself after this long, in milliseconds, should nobody be left to end it. */
const STATEMENT_MILLISECONDS = 30_000;
/** A read that met a connection gone stale is tried again so often. */
const RETRIES = 2;

/** Asks a database to read: one statement, one trip. */
export type AskDatabase = (
  statement: Statement,
  options?: CallOptions,
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

async function read(session: Session, { text, values, name }: Statement) {
  const { records } = await session.run(text, values, {
    timeout: STATEMENT_MILLISECONDS,
    metadata: { app: 'plan-atlas', statement: name },
  });
  return records.map((record) => record.toObject());
}

/**
 * Reads in READ sessions of one database. An aborted call ends the work in the database too, by resetting its connection,
 * and rejects with the signal's reason; trouble of the database itself rejects with `StoreUnavailableError`.
 */
export function createAskDatabase(driver: Driver, database: string): AskDatabase {
  return async (statement, { signal } = {}) => {
    for (let tries = 0; ; tries += 1) {
      signal?.throwIfAborted();
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
      const end = () => void session.close();
      signal?.addEventListener('abort', end, { once: true });
      try {
        return await read(session, statement);
      } catch (error) {
        signal?.throwIfAborted();
        if (tries >= RETRIES || !(error instanceof Neo4jError && error.retryable))
          throw translateDatabaseError(error);
      } finally {
        signal?.removeEventListener('abort', end);
        await session.close();
      }
    }
  };
}
