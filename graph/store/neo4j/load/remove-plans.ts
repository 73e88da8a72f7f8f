import { openDriver, type DatabaseAddress } from '../open-driver.ts';
import { checkServer } from './check-server.ts';
import { collectLoads } from './collect-loads.ts';
import { LoadError } from './load-error.ts';
import { holdLoadLock } from './load-lock.ts';
import { addDifferences, NO_DIFFERENCE, type LoadReport } from './load-report.ts';
import { storedLoads, type StoredLoad } from './stored-loads.ts';
import { switchAndCollect } from './switch-and-collect.ts';
import { createWriter } from './writer.ts';

/** Removes plans from a database; units that no other plan names go with them. Throws a `LoadError` for a plan that is not there. */
export async function removePlans(address: DatabaseAddress, plans: readonly string[]): Promise<LoadReport> {
  const driver = openDriver(address);
  const writer = createWriter(driver, address.database);
  let release: (() => Promise<void>) | undefined;
  try {
    await checkServer(writer);
    const find = async () => {
      const stored = await storedLoads(writer);
      return plans.map((plan) => {
        const load = stored.get(plan);
        if (load === undefined) throw new LoadError(`The database holds no plan ${plan}.`);
        return load;
      });
    };
    await find();
    release = await holdLoadLock(driver, address.database);
    const loads = await find();
    await collectLoads(writer);
    const units = await switchAndCollect(driver, address.database, writer, {
      on: [],
      off: loads.map(({ id }) => id),
    });
    const gone = (count: (load: StoredLoad) => number) => ({
      ...NO_DIFFERENCE,
      removed: loads.reduce((sum, load) => sum + count(load), 0),
    });
    return {
      plans: [],
      unchanged: [],
      nodes: addDifferences(
        units.nodes,
        gone(({ nodes }) => nodes),
      ),
      edges: addDifferences(
        units.edges,
        gone(({ edges }) => edges),
      ),
      writes: writer.writes(),
    };
  } finally {
    await writer.close();
    await release?.();
    await driver.close();
  }
}
