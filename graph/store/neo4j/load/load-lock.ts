import neo4j, { type Driver } from 'neo4j-driver';
import { LoadError } from './load-error.ts';

const WAIT_MILLISECONDS = 3000;

/** Holds the database for one loader: a transaction kept open on one node, which the server ends with its connection, so a loader that dies holds nothing. */
export async function holdLoadLock(driver: Driver, database: string): Promise<() => Promise<void>> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  const transaction = session.beginTransaction({ timeout: 0 });
  const release = async () => {
    await transaction.rollback().catch(() => undefined);
    await session.close();
  };
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new LoadError('Another load into this database is under way; try again when it is done.'));
    }, WAIT_MILLISECONDS);
  });
  try {
    await Promise.race([transaction.run("MATCH (lock:LoadLock {id: 'lock'}) SET lock.held = true"), late]);
  } catch (error) {
    void session.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return release;
}
