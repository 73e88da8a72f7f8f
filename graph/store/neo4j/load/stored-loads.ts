import type { Writer } from './writer.ts';

/** What a served load says about itself. */
export interface StoredLoad {
  readonly id: string;
  readonly plan: string;
  readonly hash: string;
  readonly sequence: number;
  readonly nodes: number;
  readonly edges: number;
}

/** The loads that are served, by plan. */
export async function storedLoads(writer: Writer): Promise<ReadonlyMap<string, StoredLoad>> {
  const rows = await writer.run(
    'MATCH (l:Load {active: true}) RETURN l {.id, .plan, .hash, .sequence, .nodes, .edges} AS load',
  );
  return new Map(rows.map(({ load }) => [(load as StoredLoad).plan, load as StoredLoad]));
}
