import type { Writer } from './writer.ts';

/** Units that no served plan names any more wait for their end under this load. */
export const GONE_LOAD = 'gone';
/** Units that a load under way has brought and nothing serves yet. */
export const PENDING_LOAD = 'pending';

const ROWS_AT_ONCE = 2000;

async function deleteAll(writer: Writer, label: string, load: string): Promise<void> {
  for (;;) {
    const [row] = await writer.run(
      `MATCH (n:${label}) WHERE n.load = $load WITH n LIMIT ${ROWS_AT_ONCE} DETACH DELETE n RETURN count(*) AS deleted`,
      { load },
    );
    if (row === undefined || row['deleted'] === 0) return;
  }
}

/** Deletes what no load that is served needs: loads that were replaced, removed or cut off, and units that nobody names. */
export async function collectLoads(writer: Writer): Promise<void> {
  const dead = await writer.run('MATCH (l:Load) WHERE l.active = false RETURN l.id AS id');
  for (const { id } of dead) {
    for (const label of ['Entity', 'Problem', 'UnitRecord', 'Document'])
      await deleteAll(writer, label, id as string);
    await writer.run('MATCH (l:Load {id: $id}) DELETE l', { id: id as string });
  }
  for (const load of [GONE_LOAD, PENDING_LOAD]) await deleteAll(writer, 'Entity', load);
}
