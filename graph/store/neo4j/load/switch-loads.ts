import { createHash } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import type { GraphEdge } from '../../../model/graph-edge.ts';
import type { NodeOf } from '../../../model/graph-node.ts';
import { RELATIONSHIP_TYPE_KEYS, RELATIONSHIP_TYPES } from '../../../ontology/relationship-types.ts';
import type { Label } from '../../../ontology/labels.ts';
import { addSums, canonicalJson, versionOfSum } from '../../data-version.ts';
import { int } from '../database-value.ts';
import { toEdgeRecord } from '../records/edge-record.ts';
import { toNodeRecord } from '../records/node-record.ts';
import { UNITS_LOAD } from '../statements/statement.ts';
import { GONE_LOAD, PENDING_LOAD } from './collect-loads.ts';
import type { Difference } from './load-report.ts';
import { mergeUnits, type MergedUnit, type UnitRecord } from './merge-units.ts';
import type { Writer } from './writer.ts';

/** Which loads begin to be served and which end to be. */
export interface Switch {
  readonly on: readonly string[];
  readonly off: readonly string[];
}

/** The types of edges between units. */
const RELATION_TYPES = RELATIONSHIP_TYPE_KEYS.filter((type) => {
  const { sources, targets }: { sources: readonly Label[]; targets: readonly Label[] } =
    RELATIONSHIP_TYPES[type];
  return sources.includes('Unit') && targets.includes('Unit');
});

function digestOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 16);
}

async function readUnitRecords(writer: Writer, { on, off }: Switch): Promise<readonly UnitRecord[]> {
  const rows = await writer.run(
    `MATCH (l:Load) WHERE (l.active = true AND NOT l.id IN $off) OR l.id IN $on MATCH (r:UnitRecord) WHERE r.load = l.id ` +
      `RETURN l.plan AS plan, l.batch AS batch, l.sequence AS sequence, r {.*} AS record`,
    { on: [...on], off: [...off] },
  );
  return rows.map(({ plan, batch, sequence, record }) => {
    const columns = record as Record<string, unknown>;
    return {
      plan: plan as string,
      batch: batch as string,
      sequence: sequence as number,
      node: JSON.parse(columns['node'] as string) as NodeOf<'Unit'>,
      relations: JSON.parse(columns['relations'] as string) as GraphEdge[],
      degree: columns['degree'] as number,
      statedDegree: columns['statedDegree'] as number,
      ofPlan: columns['ofPlan'] as boolean,
    };
  });
}

function unitColumns({ node, degrees, plans }: MergedUnit) {
  const digest = digestOf({ node, degrees, plans });
  return { ...toNodeRecord(node, degrees), id: node.id as string, plans: [...plans], digest };
}

/** What a switch does to stored rows told by id and digest. */
function difference(stored: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): Difference {
  let [added, changed, removed] = [0, 0, 0];
  for (const [id, digest] of wanted) {
    if (!stored.has(id)) added += 1;
    else if (stored.get(id) !== digest) changed += 1;
  }
  for (const id of stored.keys()) if (!wanted.has(id)) removed += 1;
  return { added, changed, removed };
}

/** What a switch would do to the shared units and the edges between them, and the statements that do it. */
async function planSwitch(writer: Writer, loads: Switch) {
  const merged = mergeUnits(await readUnitRecords(writer, loads));
  const units = [...merged.units.values()].map(unitColumns);
  const relations = [...merged.relations.values()].map((edge) => ({ edge, digest: digestOf(edge) }));
  const storedUnits = await writer.run(
    `MATCH (n:Entity) WHERE n.load = '${UNITS_LOAD}' AND n.label = 'Unit' RETURN n.id AS id, n.digest AS digest`,
  );
  const storedRelations = await writer.run(
    `MATCH (n:Entity)-[r:${RELATION_TYPES.join('|')}]->(m) WHERE n.load = '${UNITS_LOAD}' AND n.label = 'Unit' ` +
      `RETURN type(r) + '~' + n.id + '~' + m.id AS id, r.digest AS digest`,
  );
  const toMap = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    new Map(rows.map(({ id, digest }) => [id as string, digest as string]));
  const [known, knownRelations] = [toMap(storedUnits), toMap(storedRelations)];
  return {
    merged,
    changedUnits: units.filter(({ id, digest }) => known.get(id) !== digest),
    goneUnits: [...known.keys()].filter((id) => !merged.units.has(id)),
    changedRelations: relations.filter(({ edge, digest }) => knownRelations.get(edge.id) !== digest),
    goneRelations: [...knownRelations.keys()].filter((id) => !merged.relations.has(id)),
    nodes: difference(known, new Map(units.map(({ id, digest }) => [id, digest]))),
    edges: difference(knownRelations, new Map(relations.map(({ edge, digest }) => [edge.id, digest]))),
  };
}

/**
 * Serves other loads from one moment on: one transaction turns the loads on and off and brings the shared units up to date.
 * Readers see all of it or nothing.
 */
export async function switchLoads(
  driver: Driver,
  database: string,
  writer: Writer,
  loads: Switch,
): Promise<{ readonly nodes: Difference; readonly edges: Difference }> {
  const plan = await planSwitch(writer, loads);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  const transaction = session.beginTransaction();
  try {
    await transaction.run('MATCH (l:Load) WHERE l.id IN $ids SET l.active = false', { ids: [...loads.off] });
    await transaction.run('MATCH (l:Load) WHERE l.id IN $ids SET l.active = true', { ids: [...loads.on] });
    await transaction.run(
      `UNWIND $rows AS row MATCH (n:Entity) WHERE n.id = row.id AND n.load IN ['${UNITS_LOAD}', '${PENDING_LOAD}'] ` +
        `SET n = row SET n.load = '${UNITS_LOAD}'`,
      { rows: plan.changedUnits },
    );
    await transaction.run(
      `MATCH (n:Entity) WHERE n.id IN $ids AND n.load = '${UNITS_LOAD}' SET n.load = '${GONE_LOAD}'`,
      { ids: plan.goneUnits },
    );
    const stale = [...plan.goneRelations, ...plan.changedRelations.map(({ edge }) => edge.id as string)];
    for (const type of RELATION_TYPES) {
      const ends = stale.map((id) => id.split('~')).filter(([of]) => of === type);
      await transaction.run(
        `UNWIND $ends AS pair MATCH (s:Entity)-[r:${type}]->(t:Entity) WHERE s.id = pair[1] AND t.id = pair[2] ` +
          `AND s.load IN ['${UNITS_LOAD}', '${GONE_LOAD}'] DELETE r`,
        { ends },
      );
      await transaction.run(
        `UNWIND $rows AS row MATCH (s:Entity) WHERE s.id = row.source AND s.load = '${UNITS_LOAD}' ` +
          `MATCH (t:Entity) WHERE t.id = row.target AND t.load = '${UNITS_LOAD}' CREATE (s)-[r:${type}]->(t) SET r = row.columns`,
        {
          rows: plan.changedRelations
            .filter(({ edge }) => edge.type === type)
            .map(({ edge, digest }) => ({
              source: edge.source,
              target: edge.target,
              columns: { ...toEdgeRecord(edge), digest },
            })),
        },
      );
    }
    const { records } = await transaction.run('MATCH (l:Load {active: true}) RETURN l.sum AS sum');
    const sums = records.map((record) => BigInt(`0x${record.get('sum') as string}`));
    const relationsOf = (type: string) =>
      [...plan.merged.relations.values()].filter((edge) => edge.type === type).length;
    await transaction.run("MERGE (c:Catalog {id: 'catalog'}) SET c += $values", {
      values: {
        dataVersion: versionOfSum(sums.reduce(addSums, plan.merged.sum)),
        units: int(plan.merged.units.size),
        managedBy: int(relationsOf('MANAGED_BY')),
        succeededBy: int(relationsOf('SUCCEEDED_BY')),
      },
    });
    await transaction.commit();
    return { nodes: plan.nodes, edges: plan.edges };
  } finally {
    await session.close();
  }
}
