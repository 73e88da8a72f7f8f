import neo4j, { type Driver } from 'neo4j-driver';
import type { DatabaseValue } from '../database-value.ts';

/** Runs the loader's statements one after the other, each a transaction of its own, without a second try. */
export interface Writer {
  run(
    text: string,
    values?: Readonly<Record<string, DatabaseValue>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The changes that the database has counted so far. */
  writes(): number;
  close(): Promise<void>;
}

/** A writer to one database. */
export function createWriter(driver: Driver, database: string): Writer {
  let writes = 0;
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  return {
    async run(text, values = {}) {
      const { records, summary } = await session.run(text, values);
      for (const count of Object.values(summary.counters.updates())) writes += count;
      return records.map((record) => record.toObject());
    },
    writes: () => writes,
    async close() {
      await session.close();
    },
  };
}
