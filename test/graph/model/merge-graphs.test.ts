import { describe, expect, it } from 'vitest';
import { hasLabel } from '../../../graph/model/graph-node.ts';
import { mergeGraphs } from '../../../graph/model/merge-graphs.ts';
import type { PlanGraph } from '../../../graph/model/plan-graph.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../../fixtures/small-graph.ts';

/** What one document of the small graph would have been read to, with the units as it spells them. */
function only(document: string, alias: string): PlanGraph {
  const of = (id: string): boolean => id === document || id.startsWith(`${document}/`);
  const isUnit = (id: string): boolean => id.startsWith('unit/');
  const nodes = SMALL_GRAPH.nodes
    .filter(({ id }) => of(id) || isUnit(id))
    .map((node) => {
      const [first, ...rest] = node.provenance.filter(
        (ground) => ground.basis === 'REGISTER' || ground.document === document,
      );
      if (!hasLabel(node, 'Unit') || node.id !== UNITS.miit || first === undefined) return node;
      return {
        ...node,
        properties: { ...node.properties, aliases: [alias] },
        provenance: [first, ...rest] as const,
      };
    });
  const isHere = (id: string): boolean => of(id) || isUnit(id);
  return {
    documents: SMALL_GRAPH.documents.filter(({ id }) => id === document),
    nodes,
    edges: SMALL_GRAPH.edges.filter(({ source, target }) => isHere(source) && isHere(target)),
    problems: SMALL_GRAPH.problems.filter((problem) => problem.document === document),
    coverage: { [document]: { passages: 1, claimed: 1, furniture: 0, unclaimed: 0 } },
  };
}

const sortedIds = (facts: readonly { readonly id: string }[]): string[] => facts.map(({ id }) => id).sort();

describe('mergeGraphs', () => {
  const alpha = only(ALPHA, '工信部');
  const beta = only(BETA, '工业信息部');

  it('leaves a single graph as it is', () => {
    expect(mergeGraphs([SMALL_GRAPH])).toEqual(SMALL_GRAPH);
    expect(mergeGraphs([])).toEqual({ documents: [], nodes: [], edges: [], problems: [], coverage: {} });
  });

  it('shares units and the edges among them, with the aliases and grounds of both', () => {
    const merged = mergeGraphs([alpha, beta]);
    expect(sortedIds(merged.nodes)).toEqual(sortedIds(SMALL_GRAPH.nodes));
    expect(sortedIds(merged.edges)).toEqual(sortedIds(SMALL_GRAPH.edges));
    const miit = merged.nodes.find(({ id }) => id === UNITS.miit);
    expect(miit?.properties).toMatchObject({ aliases: ['工业信息部', '工信部'] });
    expect(miit?.provenance).toEqual(SMALL_GRAPH.nodes.find(({ id }) => id === UNITS.miit)?.provenance);
    expect(
      merged.edges.filter(({ type }) => type === 'MANAGED_BY').map(({ provenance }) => provenance),
    ).toEqual([[{ basis: 'REGISTER', source: 'units.tsv sci (seen)' }]]);
    expect(Object.keys(merged.coverage)).toEqual([ALPHA, BETA]);
    expect(merged.problems).toHaveLength(3);
  });

  it('keeps the first copy of a document and says so, once per further copy', () => {
    const copy: PlanGraph = { ...only(ALPHA, '别称'), coverage: {} };
    const merged = mergeGraphs([alpha, beta, copy]);
    const { problems, ...rest } = merged;
    const { problems: before, ...wanted } = mergeGraphs([alpha, beta]);
    // Units from the register stay: no document said them, and the copy's words about them are not taken up.
    const unitsOf = (graph: Pick<PlanGraph, 'nodes'>) => sortedIds(graph.nodes);
    expect(unitsOf(rest)).toEqual(unitsOf(wanted));
    expect(rest.edges).toEqual(wanted.edges);
    expect(rest.nodes).toEqual(wanted.nodes);
    expect(rest.coverage).toEqual(wanted.coverage);
    expect(problems).toEqual([
      ...before,
      {
        code: 'document-duplicate',
        severity: 'warning',
        message: `The document ${ALPHA} comes a second time in alpha.txt; this copy is left out.`,
        document: ALPHA,
        line: 1,
      },
    ]);
  });

  it('takes the other documents of a graph that repeats one', () => {
    const merged = mergeGraphs([alpha, SMALL_GRAPH]);
    expect(merged.documents.map(({ id }) => id)).toEqual([ALPHA, BETA]);
    expect(sortedIds(merged.nodes)).toEqual(sortedIds(SMALL_GRAPH.nodes));
    expect(merged.problems.map(({ code }) => code)).toContain('document-duplicate');
  });
});
