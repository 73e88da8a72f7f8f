import type { EdgeOf } from '../model/graph-edge.ts';
import type { NodeId } from '../model/ids.ts';
import type { Ground, Provenance } from '../model/provenance.ts';
import { addItem, planId } from './add-item.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { PlacedClause, PlacedParty } from './placed-clause.ts';
import type { UnitNamer } from './unit-namer.ts';

/** An assignment as a rule found it: what is divided, by which clause. */
export interface NewAssignment {
  /** The last part of its id. */
  readonly place: string;
  /** As printed, where the document numbers it. */
  readonly number?: string;
  readonly order: number;
  readonly work: { readonly block: Block; readonly range: TextRange };
  /** Other words of the row that name what is divided. */
  readonly named?: readonly { readonly block: Block; readonly range: TextRange }[];
  readonly whole?: Ground;
  readonly clause: PlacedClause;
}

/** Adds an Assignment with its units. */
export function addAssignment(graph: GraphBuilder, namer: UnitNamer, assignment: NewAssignment): NodeId {
  const { clause, work, number, whole } = assignment;
  const { id } = addItem(graph, {
    label: 'Assignment',
    place: assignment.place,
    name: `分工${number ?? assignment.place}`,
    drawnNumber: number ?? assignment.place,
    block: work.block,
    range: work.range,
    whole: { id: planId(graph), ...(whole === undefined ? {} : { ground: whole }) },
    properties: {
      level: 1,
      ...(number === undefined ? {} : { number }),
      order: assignment.order,
      text: graph.words(work.range),
      unitsText: clause.unitsText,
      openEnded: clause.openEnded,
      ...(clause.deadline === undefined ? {} : { deadline: clause.deadline }),
      ...(clause.scope === undefined ? {} : { scope: clause.scope }),
    },
  });
  const node = graph.nodes.get(id);
  const named = (assignment.named ?? []).map(({ block, range }) => graph.ground('STATED', block, range));
  if (node !== undefined && named.length > 0) {
    graph.nodes.set(id, { ...node, provenance: [...node.provenance, ...named] });
  }
  const units = namer.nameAll(
    clause.parties.map((party) => ({ ...party, spelling: graph.words(party.range) })),
  );
  clause.parties.forEach((party, at) => {
    const unit = units[at];
    if (unit !== undefined) addParty(graph, id, unit, party, at + 1);
  });
  if (clause.parties.length === 0) {
    graph.report(
      {
        code: 'assignment-without-units',
        severity: 'warning',
        message: `Row ${number ?? assignment.place} names no unit in a way that could be read.`,
      },
      work.block,
    );
  }
  return id;
}

function addParty(
  graph: GraphBuilder,
  target: NodeId,
  source: NodeId,
  party: PlacedParty,
  order: number,
): void {
  const { role, wording } = party;
  const said: Provenance = [
    graph.ground('STATED', party.block, party.range),
    ...(party.rule === undefined ? [] : [graph.ground('STATED', party.rule.block, party.rule.range)]),
  ];
  const edge: Omit<EdgeOf<'LEADS' | 'PARTICIPATES_IN'>, 'id' | 'type'> = {
    source,
    target,
    properties: { role, wording, order },
    provenance: said,
  };
  if (role === 'lead') graph.addEdge({ type: 'LEADS', ...edge });
  else graph.addEdge({ type: 'PARTICIPATES_IN', ...edge });
}
