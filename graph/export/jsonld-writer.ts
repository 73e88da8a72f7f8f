import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import { standingOf } from '../model/graph-edge.ts';
import type { Ground } from '../model/provenance.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../ontology/relationship-types.ts';
import { EDGE_COLUMNS, NODE_COLUMNS } from './columns.ts';
import type { GraphWriter } from './graph-writer.ts';

/** Where the ids and words of Plan Atlas stand as IRIs; nothing is fetched from there. */
export const JSONLD_BASE = 'https://plan-atlas.example/id/';
/** Where the words of the ontology stand as IRIs: labels, relationship types and properties. */
export const JSONLD_VOCABULARY = 'https://plan-atlas.example/ontology#';

const LISTS = [...NODE_COLUMNS, ...EDGE_COLUMNS].flatMap(({ name, type }) => (type === 'list' ? [name] : []));
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const ID = { '@type': '@id' } as const;
const LIST = { '@container': '@list' } as const;
const FRACTION = { '@type': 'http://www.w3.org/2001/XMLSchema#double' } as const;

const CONTEXT = {
  '@version': 1.1,
  '@base': JSONLD_BASE,
  '@vocab': JSONLD_VOCABULARY,
  ...Object.fromEntries(RELATIONSHIP_TYPE_KEYS.map((type) => [type, ID])),
  ...Object.fromEntries(LISTS.map((name) => [name, LIST])),
  confidence: FRACTION,
  value: FRACTION,
  // The ends of an edge; an indicator has a target too, which is a figure.
  Edge: {
    '@id': `${JSONLD_VOCABULARY}Edge`,
    '@context': { source: { '@id': `${RDF}subject`, ...ID }, target: { '@id': `${RDF}object`, ...ID } },
  },
  provenance: {
    ...LIST,
    // A ground's source is a row of the register, not a node.
    '@context': { source: { '@id': `${JSONLD_VOCABULARY}registerRow` }, document: ID, passage: ID },
  },
};

/** An id as an IRI relative to the base. */
function iri(id: string): string {
  return id.split('/').map(encodeURIComponent).join('/');
}

function toGround(ground: Ground): object {
  return ground.basis === 'REGISTER'
    ? ground
    : { ...ground, document: iri(ground.document), passage: iri(ground.passage) };
}

function toNode({ id, label, properties, provenance, ...names }: GraphNode): object {
  return {
    '@id': iri(id),
    '@type': label,
    id,
    ...names,
    ...properties,
    ...standingOf(provenance),
    provenance: provenance.map(toGround),
  };
}

/** The fact itself, and beside it a node of its own that carries the fact's properties and grounds. */
function toStatements({ id, type, source, target, properties, provenance }: GraphEdge): readonly object[] {
  return [
    { '@id': iri(source), [type]: iri(target) },
    {
      '@id': iri(id),
      '@type': ['Edge', type],
      id,
      source: iri(source),
      target: iri(target),
      ...properties,
      ...standingOf(provenance),
      provenance: provenance.map(toGround),
    },
  ];
}

/** Writes JSON-LD 1.1, an entry a line: nodes with their properties; edges as plain triples and as nodes of type `Edge` with their grounds. */
export function createJsonldWriter(): GraphWriter {
  let isEmpty = true;
  const lines = (entries: readonly object[]): string =>
    entries
      .map((entry) => {
        const text = `${isEmpty ? '\n' : ',\n'}${JSON.stringify(entry)}`;
        isEmpty = false;
        return text;
      })
      .join('');
  return {
    begin: `{\n"@context": ${JSON.stringify(CONTEXT)},\n"@graph": [`,
    write({ kind, value }) {
      if (kind === 'node') return lines([toNode(value)]);
      return kind === 'edge' ? lines(toStatements(value)) : '';
    },
    end: () => `${isEmpty ? '' : '\n'}]\n}\n`,
  };
}
