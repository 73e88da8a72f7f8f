import type { RecordSource } from '../../../model/graph-record.ts';
import { addSums, versionOfSum } from '../../data-version.ts';
import { openDriver, type DatabaseAddress } from '../open-driver.ts';
import { UNITS_LOAD } from '../statements/statement.ts';
import { checkServer } from './check-server.ts';
import { collectLoads, PENDING_LOAD } from './collect-loads.ts';
import { holdLoadLock } from './load-lock.ts';
import { addDifferences, NO_DIFFERENCE, type LoadReport } from './load-report.ts';
import { AWAIT_INDEXES, SCHEMA } from './schema.ts';
import { surveyInput, type PlanSurvey, type Survey } from './survey.ts';
import { storedLoads, type StoredLoad } from './stored-loads.ts';
import { switchAndCollect } from './switch-and-collect.ts';
import { writeItems, type PlanLoad } from './write-items.ts';
import { writePlan } from './write-plan.ts';
import { createWriter, type Writer } from './writer.ts';

/** How to load. */
export interface LoadOptions {
  /** Compare only; nothing is written. */
  readonly dryRun?: boolean;
  /** Hears how much of the input has been read the second time. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The content of one plan of an input, its units included. */
function hashOf(plan: PlanSurvey, { unitSums, relations }: Survey): string {
  let sum = plan.sum;
  for (const id of plan.units.keys()) sum = addSums(sum, unitSums.get(id) ?? 0n);
  for (const { id, source } of relations)
    if (plan.units.has(source)) sum = addSums(sum, unitSums.get(id) ?? 0n);
  return versionOfSum(sum);
}

/** Units that are not served yet are made ready under a load of their own; gives those that are not served. */
async function prepareUnits(
  writer: Writer,
  ids: readonly string[],
  dryRun: boolean,
): Promise<ReadonlySet<string>> {
  const rows = await writer.run(
    `UNWIND $ids AS id OPTIONAL MATCH (n:Entity) WHERE n.id = id AND n.load = '${UNITS_LOAD}' WITH id, n WHERE n IS NULL RETURN id`,
    { ids },
  );
  const missing = rows.map(({ id }) => id as string);
  if (!dryRun) {
    await writer.run(
      `UNWIND $ids AS id CREATE (n:Entity:Unit {id: id, load: '${PENDING_LOAD}', label: 'Unit'})`,
      { ids: missing },
    );
  }
  return new Set(missing);
}

async function prepareDatabase(writer: Writer): Promise<void> {
  for (const statement of SCHEMA) await writer.run(statement);
  await writer.run(AWAIT_INDEXES);
  await writer.run("MERGE (:LoadLock {id: 'lock'})");
}

/**
 * Loads an input into a database: what a plan of it held before is served until the new is whole, then replaced at once.
 * A plan that the database holds just so is left alone. Throws a `LoadError`, or the driver's error.
 */
export async function loadGraph(
  address: DatabaseAddress,
  input: RecordSource,
  { dryRun = false, onProgress = () => undefined }: LoadOptions = {},
): Promise<LoadReport> {
  const survey = await surveyInput(input);
  const driver = openDriver(address);
  const writer = createWriter(driver, address.database);
  let release: (() => Promise<void>) | undefined;
  try {
    await checkServer(writer);
    const hashes = new Map([...survey.plans].map(([id, plan]) => [id, hashOf(plan, survey)]));
    const isStored = (stored: ReadonlyMap<string, StoredLoad>, id: string) =>
      stored.get(id)?.hash === hashes.get(id);
    let stored = await storedLoads(writer);
    const unchangedOf = () => [...survey.plans.keys()].filter((id) => isStored(stored, id));
    if (unchangedOf().length === survey.plans.size)
      return {
        plans: [],
        unchanged: unchangedOf(),
        nodes: NO_DIFFERENCE,
        edges: NO_DIFFERENCE,
        writes: writer.writes(),
      };
    if (!dryRun) {
      await prepareDatabase(writer);
      release = await holdLoadLock(driver, address.database);
      stored = await storedLoads(writer);
      await collectLoads(writer);
    }
    const changed = [...survey.plans.values()].filter(({ document }) => !isStored(stored, document.id));
    const batch = `${changed[0]?.document.id ?? ''}@${Date.now().toString(36)}`;
    let sequence = Math.max(0, ...[...stored.values()].map((load) => load.sequence));
    const loads = new Map<string, PlanLoad>();
    for (const { document } of changed) {
      const old = stored.get(document.id)?.id;
      loads.set(document.id, {
        id: `${document.id}@${Date.now().toString(36)}`,
        ...(old !== undefined && { replaces: old }),
      });
    }
    const pendingUnits = await prepareUnits(
      writer,
      [...new Set(changed.flatMap(({ units }) => [...units.keys()]))],
      dryRun,
    );
    if (!dryRun) {
      for (const plan of changed) {
        const id = plan.document.id;
        await writePlan(writer, plan, survey, {
          id: loads.get(id)?.id ?? '',
          batch,
          sequence: stored.get(id)?.sequence ?? (sequence += 1),
          hash: hashes.get(id) ?? '',
        });
      }
    }
    const total = [...survey.plans.values()].reduce((sum, { nodes, edges }) => sum + nodes + edges, 0);
    const items = await writeItems(writer, input, survey, {
      loads,
      pendingUnits,
      dryRun,
      onProgress: (done) => {
        onProgress(Math.min(done, total), total);
      },
    });
    const replaced = changed.flatMap(({ document }) => stored.get(document.id) ?? []);
    const removed = {
      nodes: { ...NO_DIFFERENCE, removed: replaced.reduce((sum, { nodes }) => sum + nodes, 0) },
      edges: { ...NO_DIFFERENCE, removed: replaced.reduce((sum, { edges }) => sum + edges, 0) },
    };
    const units = dryRun
      ? { nodes: { ...NO_DIFFERENCE, added: pendingUnits.size }, edges: NO_DIFFERENCE }
      : await switchAndCollect(driver, address.database, writer, {
          on: [...loads.values()].map(({ id }) => id),
          off: replaced.map(({ id }) => id),
        });
    return {
      plans: changed.map(({ document }) => document.id),
      unchanged: unchangedOf(),
      nodes: addDifferences(addDifferences(items.nodes, removed.nodes), units.nodes),
      edges: addDifferences(addDifferences(items.edges, removed.edges), units.edges),
      writes: writer.writes(),
    };
  } finally {
    await writer.close();
    await release?.();
    await driver.close();
  }
}
