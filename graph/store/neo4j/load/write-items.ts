import { planOf } from '../../../analysis/plan-of.ts';
import { edgeRole } from '../../../analysis/edge-role.ts';
import type { GraphEdge } from '../../../model/graph-edge.ts';
import { hasLabel, type GraphNode } from '../../../model/graph-node.ts';
import type { RecordSource } from '../../../model/graph-record.ts';
import type { DatabaseValue } from '../database-value.ts';
import { toEdgeRecord } from '../records/edge-record.ts';
import { toNodeRecord } from '../records/node-record.ts';
import { UNITS_LOAD } from '../statements/statement.ts';
import { PENDING_LOAD } from './collect-loads.ts';
import { LoadError } from './load-error.ts';
import { addDifferences, NO_DIFFERENCE, type Difference } from './load-report.ts';
import { planOfEdge, type Survey } from './survey.ts';
import type { Writer } from './writer.ts';

/** More rows at once gained nothing, fewer cost time. */
const ROWS_AT_ONCE = 2500;

/** The load of one plan: its own id and that of the load it replaces. */
export interface PlanLoad {
  readonly id: string;
  readonly replaces?: string;
}

type Row = Readonly<Record<string, DatabaseValue>>;

interface Batch {
  readonly text: string;
  readonly compare: string;
  readonly rows: Row[];
}

/** What is written and compared while an input is read a second time. */
export interface WriteOptions {
  readonly loads: ReadonlyMap<string, PlanLoad>;
  readonly pendingUnits: ReadonlySet<string>;
  readonly dryRun: boolean;
  /** Called after each batch with how many records of the input have been read. */
  readonly onProgress: (records: number) => void;
}

/** A record without what its load and its edges change. */
const KEPT = `{.*, load: '', degree: 0, statedDegree: 0, degreeKey: ''}`;

function nodeBatch(label: string): Batch {
  return {
    text: `UNWIND $rows AS row CREATE (n:Entity:${label}) SET n = row.columns SET n.load = row.load RETURN count(*) AS written`,
    compare:
      `UNWIND $rows AS row MATCH (n:Entity) WHERE n.id = row.columns.id AND n.load = row.replaces WITH n ${KEPT} AS old, row.columns AS columns WITH old, columns ${KEPT} AS new ` +
      `RETURN count(*) AS known, count(CASE WHEN old = new THEN 1 END) AS same`,
    rows: [],
  };
}

function edgeBatch(type: string): Batch {
  return {
    text:
      `UNWIND $rows AS row MATCH (s:Entity) WHERE s.id = row.source AND s.load = row.sourceLoad ` +
      `MATCH (t:Entity) WHERE t.id = row.target AND t.load = row.targetLoad CREATE (s)-[r:${type}]->(t) SET r = row.columns RETURN count(*) AS written`,
    compare:
      `UNWIND $rows AS row MATCH (s:Entity) WHERE s.id = row.source AND s.load = row.oldSourceLoad ` +
      `MATCH (t:Entity) WHERE t.id = row.target AND t.load = row.oldTargetLoad ` +
      `MATCH (s)-[r:${type}]->(t) WHERE coalesce(r.role, '') = row.role ` +
      `RETURN count(*) AS known, count(CASE WHEN properties(r) = row.columns THEN 1 END) AS same`,
    rows: [],
  };
}

/** Writes an input's items and their edges under their loads, a batch at a time, and compares them with what they replace. */
export async function writeItems(
  writer: Writer,
  input: RecordSource,
  survey: Survey,
  options: WriteOptions,
): Promise<{ readonly nodes: Difference; readonly edges: Difference }> {
  const { loads, dryRun, pendingUnits } = options;
  const batches = new Map<string, Batch>();
  const met = { nodes: 0, edges: 0 };
  let nodes = NO_DIFFERENCE;
  let edges = NO_DIFFERENCE;

  // One batch is on its way while the next is put together, so that neither side waits for the other.
  let underWay: Promise<void> = Promise.resolve();

  const write = async (name: string, { text, compare }: Batch, rows: readonly Row[]): Promise<void> => {
    if (!dryRun) {
      const [answer] = await writer.run(text, { rows });
      if (answer?.['written'] !== rows.length)
        throw new LoadError(`${input.name}: an edge of type ${name} ends in no node of the file.`);
    }
    const old = rows.filter((row) => row['replaces'] !== null);
    let [known, same] = [0, 0];
    if (old.length > 0) {
      const [answer] = await writer.run(compare, { rows: old });
      known = answer?.['known'] as number;
      same = answer?.['same'] as number;
    }
    const difference = { added: rows.length - known, changed: known - same, removed: -known };
    if (name.startsWith('node ')) nodes = addDifferences(nodes, difference);
    else edges = addDifferences(edges, difference);
  };
  const flush = async (name: string): Promise<void> => {
    const batch = batches.get(name);
    if (batch === undefined || batch.rows.length === 0) return;
    const rows = batch.rows.splice(0);
    await underWay;
    underWay = write(name, batch, rows);
    // What it rejects with is met where it is awaited: at the next batch or at the end.
    underWay.catch(() => undefined);
    options.onProgress(met.nodes + met.edges);
  };
  const push = async (name: string, create: () => Batch, row: Row): Promise<void> => {
    const batch = batches.get(name) ?? create();
    batches.set(name, batch);
    if (batch.rows.push(row) >= ROWS_AT_ONCE) await flush(name);
  };
  const flushAll = async () => {
    for (const name of batches.keys()) await flush(name);
    await underWay;
  };

  const nodeRow = (node: GraphNode, load: PlanLoad): Row => ({
    columns: toNodeRecord(node, survey.degrees.of(node.id)),
    load: load.id,
    replaces: load.replaces ?? null,
  });
  const edgeRow = (edge: GraphEdge, load: PlanLoad): Row => {
    const loadOf = (id: string) =>
      planOf(id) !== undefined ? load.id : pendingUnits.has(id) ? PENDING_LOAD : UNITS_LOAD;
    const oldLoadOf = (id: string) => (planOf(id) !== undefined ? (load.replaces ?? '') : UNITS_LOAD);
    return {
      source: edge.source,
      target: edge.target,
      sourceLoad: loadOf(edge.source),
      targetLoad: loadOf(edge.target),
      oldSourceLoad: oldLoadOf(edge.source),
      oldTargetLoad: oldLoadOf(edge.target),
      role: edgeRole(edge) ?? '',
      columns: toEdgeRecord(edge),
      replaces: load.replaces ?? null,
    };
  };

  for await (const record of input.read()) {
    if (record.kind === 'node' && !hasLabel(record.value, 'Unit')) {
      const load = loads.get(planOf(record.value.id) ?? '');
      met.nodes += 1;
      const { label } = record.value;
      if (load !== undefined)
        await push(`node ${label}`, () => nodeBatch(label), nodeRow(record.value, load));
    } else if (record.kind === 'edge') {
      if (met.edges === 0) await flushAll();
      met.edges += 1;
      const plan = planOfEdge(record.value);
      const load = plan === undefined ? undefined : loads.get(plan);
      const { type } = record.value;
      if (load !== undefined) await push(type, () => edgeBatch(type), edgeRow(record.value, load));
    }
  }
  await flushAll();
  return { nodes, edges };
}
