import type { GraphNode } from '../../model/graph-node.ts';
import type { Span } from '../../model/provenance.ts';
import { halfWidth } from '../half-width.ts';
import type { Rule } from '../rule.ts';

/** Words that may stand before a title in a row without changing what it names. */
const LEAD_IN = /^(?:组织实施|组织开展|深入实施|实施)/u;

/** A row of the annex COVERS, in so many words, what it repeats the title of: a task, a project, an action or its measure. */
export const repeatedTitles: Rule = ({ graph }) => {
  const titled = new Map<string, GraphNode[]>();
  for (const node of graph.nodes.values()) {
    if (!['Task', 'Project', 'Action', 'Measure'].includes(node.label)) continue;
    const title = halfWidth(node.name);
    for (const form of new Set([title, title.replace(LEAD_IN, '')])) {
      const known = titled.get(form);
      if (known === undefined) titled.set(form, [node]);
      else known.push(node);
    }
  }
  for (const row of graph.nodes.values()) {
    if (row.label !== 'Assignment') continue;
    const places = row.provenance.filter((ground) => ground.basis !== 'REGISTER');
    for (const { place, text, offset } of places.flatMap(namedIn)) {
      const target = preferred(titled.get(text));
      if (target === undefined) continue;
      const span: Span = {
        document: place.document,
        passage: place.passage,
        start: place.start + offset,
        end: place.start + offset + text.length,
        quote: place.quote.slice(offset, offset + text.length),
      };
      graph.addEdge({
        type: 'COVERS',
        source: row.id,
        target: target.id,
        properties: {},
        provenance: [{ ...span, basis: 'STATED' }],
      });
    }
  }
};

/** The clauses that each of a row's cells holds. */
function namedIn(place: Span): { place: Span; text: string; offset: number }[] {
  return clausesOf(halfWidth(place.quote)).map((clause) => ({ place, ...clause }));
}

/** Each clause of a row, and each without its lead-in: 组织实施网络扶贫行动 names 网络扶贫行动. */
function clausesOf(row: string): { text: string; offset: number }[] {
  const clauses: { text: string; offset: number }[] = [];
  for (const match of row.matchAll(/[^,;。、]+/gu)) {
    const [text] = match;
    clauses.push({ text, offset: match.index });
    const leadIn = LEAD_IN.exec(text)?.[0].length ?? 0;
    if (leadIn > 0) clauses.push({ text: text.slice(leadIn), offset: match.index + leadIn });
  }
  return clauses;
}

/** Of several items with one title a row means the task, not an item of a box; of equals, none can be told. */
function preferred(candidates: readonly GraphNode[] | undefined): GraphNode | undefined {
  const rank = (node: GraphNode) =>
    ['Task', 'Project', 'Action', 'Measure'].indexOf(node.label) +
    4 * ((node.properties.level ?? 1) - 1) * Number(node.label === 'Project');
  const sorted = [...(candidates ?? [])].sort((a, b) => rank(a) - rank(b));
  const [first, second] = sorted;
  return first !== undefined && (second === undefined || rank(first) < rank(second)) ? first : undefined;
}
