import { openDriver, type DatabaseAddress } from '../../graph/store/neo4j/open-driver.ts';
import type { Statement } from '../../graph/store/neo4j/statements/statement.ts';

/** What the database did for a statement. */
export interface StatementProfile {
  readonly dbHits: number;
  /** The operators of its plan, each once, without the names of their planners. */
  readonly operators: ReadonlySet<string>;
}

/** Runs statements under PROFILE, one after the other, over one connection. */
export async function profileStatements(
  address: DatabaseAddress,
  statements: readonly Statement[],
): Promise<readonly StatementProfile[]> {
  const driver = openDriver(address);
  try {
    const profiles: StatementProfile[] = [];
    for (const { text, values } of statements) {
      const { summary } = await driver.executeQuery(`PROFILE ${text}`, values, {
        database: address.database,
        routing: 'READ',
      });
      if (summary.profile === false) throw new Error('The database gave no profile.');
      const operators = new Set<string>();
      let dbHits = 0;
      const queue = [summary.profile];
      for (const plan of queue) {
        operators.add(plan.operatorType.replace(/@.*$/, ''));
        dbHits += plan.dbHits;
        queue.push(...plan.children);
      }
      profiles.push({ dbHits, operators });
    }
    return profiles;
  } finally {
    await driver.close();
  }
}
