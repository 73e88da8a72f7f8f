import neo4j, { type Driver, type ResultSummary } from 'neo4j-driver';
import type { DatabaseValue } from '../database-value.ts';

/** Runs the loader's statements one after the other, each a transaction of its own, without a second try. */
export interface Writer {
  run(
    text: string,
    values?: Readonly<Record<string, DatabaseValue>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  close(): Promise<void>;
}

/** A writer to one database; `onSummary` hears what each statement changed. */
export function createWriter(
  driver: Driver,
  database: string,
  onSummary: (summary: ResultSummary) => void = () => undefined,
): Writer {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  return {
    async run(text, values = {}) {
      const { records, summary } = await session.run(text, values);
      onSummary(summary);
      return records.map((record) => record.toObject());
    },
    async close() {
      await session.close();
    },
  };
}
