import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { JSONLD_BASE, JSONLD_VOCABULARY } from '../../../graph/export/jsonld-writer.ts';
import { standingOf } from '../../../graph/model/graph-edge.ts';
import type { PlanGraph } from '../../../graph/model/plan-graph.ts';
import { readShippedPlan } from '../../fixtures/shipped-plan.ts';
import { awkwardGraph, written } from './exported-graphs.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** Nothing is fetched while a document is read. */
const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`${url} was asked for, but an export stands by itself.`));

type Expanded = Readonly<Record<string, unknown>>;

/** The full IRI of a word or an id without what it begins with. */
function short(iri: string): string {
  const [start = '', word = iri] = [JSONLD_BASE, JSONLD_VOCABULARY, RDF].flatMap((each) =>
    iri.startsWith(each) ? [each, iri.slice(each.length)] : [],
  );
  return start === JSONLD_BASE ? word.split('/').map(decodeURIComponent).join('/') : word;
}

/** What an expanded value says, as the plain value it came from; an array holds one value or is a list. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [only] = value as readonly Expanded[];
  if (only === undefined) return [];
  if ('@list' in only) return (only['@list'] as readonly Expanded[]).map((each) => plain([each]));
  if ('@value' in only) return only['@value'];
  const { '@id': id, ...rest } = only;
  return typeof id === 'string' ? short(id) : plainEntry(rest);
}

function plainEntry(entry: Expanded): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry)
      .filter(([name]) => !name.startsWith('@'))
      .map(([name, value]) => [short(name), plain(value)]),
  );
}

/** What the graph's facts are expected to say. */
function expected(graph: PlanGraph): { nodes: unknown[]; edges: unknown[] } {
  const grounds = (provenance: (typeof graph.nodes)[number]['provenance']) =>
    provenance.map((ground) =>
      ground.basis === 'REGISTER' ? { basis: ground.basis, registerRow: ground.source } : ground,
    );
  return {
    nodes: graph.nodes.map(({ id, label, name, shortName, properties, provenance }) => ({
      type: [label],
      values: {
        ...{ id, name, shortName },
        ...properties,
        ...standingOf(provenance),
        provenance: grounds(provenance),
      },
    })),
    edges: graph.edges.map(({ id, type, source, target, properties, provenance }) => ({
      type: ['Edge', type],
      values: {
        ...{ id, subject: source, object: target },
        ...properties,
        ...standingOf(provenance),
        provenance: grounds(provenance),
      },
    })),
  };
}

describe.each([
  ['the shipped plan', readShippedPlan()],
  ['a graph of awkward texts', awkwardGraph()],
])('JSON-LD of %s', (_, graph) => {
  const document = JSON.parse(written(graph, 'jsonld')) as jsonld.JsonLdDocument;

  it('says the same when its words are spelled out', async () => {
    const entries = (await jsonld.expand(document, { documentLoader })) as readonly Expanded[];
    const typed = entries
      .filter((entry) => '@type' in entry)
      .map((entry) => ({
        type: (entry['@type'] as readonly string[]).map(short),
        values: plainEntry(entry),
      }));
    const { nodes, edges } = expected(graph);
    expect(typed.filter(({ type }) => type[0] !== 'Edge')).toEqual(nodes);
    expect(typed.filter(({ type }) => type[0] === 'Edge')).toEqual(edges);
  });

  it('has a triple for every edge', async () => {
    const quads = (await jsonld.toRDF(document, { documentLoader })) as readonly {
      readonly subject: { readonly value: string };
      readonly predicate: { readonly value: string };
      readonly object: { readonly value: string; readonly termType: string };
    }[];
    const types = new Set(graph.edges.map(({ type }) => type as string));
    const triples = quads
      .map(({ subject, predicate, object }) => [
        short(predicate.value),
        short(subject.value),
        short(object.value),
      ])
      .filter(([predicate = '']) => types.has(predicate))
      .map((parts) => parts.join(' '));
    const facts = new Set(graph.edges.map(({ type, source, target }) => [type, source, target].join(' ')));
    expect(triples.sort()).toEqual([...facts].sort());
  });
});

it('can be written as N-Quads and read again', async () => {
  const whole = awkwardGraph();
  // Reading N-Quads takes the library long, so this is a part of the graph.
  const graph = { ...whole, nodes: whole.nodes.slice(0, 40), edges: whole.edges.slice(0, 40) };
  const document = JSON.parse(written(graph, 'jsonld')) as jsonld.JsonLdDocument;
  const nquads = { format: 'application/n-quads' } as const;
  const text = await jsonld.toRDF(document, { documentLoader, ...nquads });
  const again = (await jsonld.fromRDF(text, nquads)) as readonly Expanded[];
  const ids = again.flatMap((entry) =>
    Array.isArray(entry[`${JSONLD_VOCABULARY}id`]) ? [String(entry['@id'])] : [],
  );
  const facts = [...graph.nodes, ...graph.edges].map(({ id }) => id as string);
  expect(ids.map(short).sort()).toEqual(facts.sort());
});
