import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import type { RecordSource } from '../../../model/graph-record.ts';
import { positionKey } from '../../../analysis/position-key.ts';
import { addSums, versionOfSum } from '../../data-version.ts';
import { orderProblems } from '../../order-problems.ts';
import { int, type DatabaseValue } from '../database-value.ts';
import { openDriver, type DatabaseAddress } from '../open-driver.ts';
import { UNITS_LOAD } from '../statements/statement.ts';
import { checkServer } from './check-server.ts';
import { collectLoads, PENDING_LOAD } from './collect-loads.ts';
import { holdLoadLock } from './load-lock.ts';
import { LoadError } from './load-error.ts';
import { addDifferences, NO_DIFFERENCE, type LoadReport } from './load-report.ts';
import { AWAIT_INDEXES, SCHEMA } from './schema.ts';
import { surveyInput, type PlanSurvey, type Survey } from './survey.ts';
import { switchLoads, type Switch } from './switch-loads.ts';
import { writeItems, type PlanLoad } from './write-items.ts';
import { createWriter, type Writer } from './writer.ts';

/** So long a reader may still be at what was replaced before it is deleted, in milliseconds. */
const GRACE_MILLISECONDS = 1000;
const ROWS_AT_ONCE = 1000;

/** How to load. */
export interface LoadOptions {
  /** Compare only; nothing is written. */
  readonly dryRun?: boolean;
  /** Hears how much of the input has been read the second time. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface StoredLoad {
  readonly id: string;
  readonly plan: string;
  readonly hash: string;
  readonly sequence: number;
  readonly nodes: number;
  readonly edges: number;
}

async function storedLoads(writer: Writer): Promise<ReadonlyMap<string, StoredLoad>> {
  const rows = await writer.run(
    'MATCH (l:Load {active: true}) RETURN l {.id, .plan, .hash, .sequence, .nodes, .edges} AS load',
  );
  return new Map(rows.map(({ load }) => [(load as StoredLoad).plan, load as StoredLoad]));
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

async function writePlan(
  writer: Writer,
  plan: PlanSurvey,
  survey: Survey,
  load: { readonly id: string; readonly batch: string; readonly sequence: number; readonly hash: string },
): Promise<void> {
  const { document, sum, nodes, edges, labels, types, units, problems } = plan;
  const { id } = load;
  await writer.run('CREATE (l:Load) SET l = $columns', {
    columns: {
      id,
      plan: document.id,
      batch: load.batch,
      sequence: int(load.sequence),
      active: false,
      hash: load.hash,
      sum: sum.toString(16),
      nodes: int(nodes),
      edges: int(edges),
      problems: int(problems.length),
      labels: [...labels.keys()],
      labelCounts: [...labels.values()].map(int),
      types: [...types.keys()],
      typeCounts: [...types.values()].map(int),
      title: document.title,
      loadedAt: new Date().toISOString(),
    },
  });
  await writer.run('CREATE (d:Document) SET d = $columns', {
    columns: {
      id: document.id,
      load: id,
      text: document.text,
      sha256: document.sha256,
      source: document.source,
    },
  });
  const findings = orderProblems(problems).map(({ problem, position }): Record<string, DatabaseValue> => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    document: problem.document,
    line: int(problem.line),
    ...(problem.start !== undefined && { start: int(problem.start) }),
    ...(problem.end !== undefined && { end: int(problem.end) }),
    copies: int(Number(position.at(-1))),
    placeKey: positionKey(position),
    load: id,
  }));
  const records = [...units].flatMap(([unit, { degree, statedDegree, ofPlan }]) => {
    const node = survey.units.get(unit);
    if (node === undefined)
      throw new LoadError(`An edge of ${document.id} ends in ${unit}, which is no node of the file.`);
    return [
      {
        unit,
        load: id,
        node: JSON.stringify(node),
        relations: JSON.stringify(survey.relations.filter(({ source }) => source === unit)),
        degree: int(degree),
        statedDegree: int(statedDegree),
        ofPlan,
      },
    ];
  });
  for (const [label, rows] of [
    ['Problem', findings],
    ['UnitRecord', records],
  ] as const) {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await writer.run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, {
        rows: rows.slice(at, at + ROWS_AT_ONCE),
      });
  }
}

async function prepareDatabase(writer: Writer): Promise<void> {
  for (const statement of SCHEMA) await writer.run(statement);
  await writer.run(AWAIT_INDEXES);
  await writer.run("MERGE (:LoadLock {id: 'lock'})");
}

/** Switches, waits for readers at work, and deletes what nobody is served any more. */
export async function switchAndCollect(driver: Driver, database: string, writer: Writer, loads: Switch) {
  const differences = await switchLoads(driver, database, writer, loads);
  if (loads.off.length > 0) await wait(GRACE_MILLISECONDS);
  await collectLoads(writer);
  return differences;
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
      return { plans: [], unchanged: unchangedOf(), nodes: NO_DIFFERENCE, edges: NO_DIFFERENCE };
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
    };
  } finally {
    await writer.close();
    await release?.();
    await driver.close();
  }
}

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
    };
  } finally {
    await writer.close();
    await release?.();
    await driver.close();
  }
}
