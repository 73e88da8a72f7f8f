import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { documentId, edgeId, itemId, unitId, type NodeId } from '../../graph/model/ids.ts';
import type { RelationshipType } from '../../graph/ontology/relationship-types.ts';
import { seededNumbers, WORDS } from './seeded-plan.ts';

/** How large a seeded graph is. */
export interface GraphSize {
  readonly nodes: number;
  readonly edges: number;
}

const DOCUMENT = documentId({ stem: 'guofa', year: '2030', number: '1' });
const MOST_UNITS = 500;
type SeededLabel = 'Passage' | 'Task' | 'Assignment' | 'Goal';
/** Of 20 items so many are of each label; besides them there are units and the plan itself. */
const MIX: readonly SeededLabel[] = [
  ...Array<SeededLabel>(10).fill('Passage'),
  ...Array<SeededLabel>(6).fill('Task'),
  ...Array<SeededLabel>(3).fill('Assignment'),
  'Goal',
];

interface Ids {
  readonly units: readonly NodeId[];
  readonly items: ReadonlyMap<SeededLabel, readonly NodeId[]>;
}

function idsOf(nodes: number): Ids {
  const units = Array.from({ length: Math.min(MOST_UNITS, Math.ceil(nodes / 20)) }, (_, at) =>
    unitId(`seeded-${at}`),
  );
  const items = new Map<SeededLabel, NodeId[]>(MIX.map((label) => [label, []]));
  for (let at = 0; at < nodes - units.length - 1; at += 1) {
    const label = MIX[at % MIX.length] ?? 'Passage';
    const known = items.get(label);
    known?.push(itemId(DOCUMENT, label, known.length + 1));
  }
  return { units, items };
}

function propertiesOf(label: SeededLabel, order: number, text: string): Readonly<Record<string, unknown>> {
  switch (label) {
    case 'Passage':
      return { text, kind: 'paragraph', line: order, start: order, end: order + 1, order };
    case 'Assignment':
      return { text, unitsText: text.slice(0, 20), openEnded: false, level: 1, order };
    case 'Goal':
      return { kind: 'named', level: 1, order };
    case 'Task':
      return { level: 2, order };
  }
}

/** The edges in turns over the types, none twice: the same place of a turn never meets the same two ends again. */
function* edgesOf({ units, items }: Ids, count: number) {
  const of = (label: SeededLabel) => items.get(label) ?? [];
  const turns: readonly [RelationshipType, readonly NodeId[], readonly NodeId[], object][] = [
    ['STATED_IN', of('Task'), of('Passage'), {}],
    ['SUPPORTS', of('Task'), of('Goal'), {}],
    ['COVERS', of('Assignment'), of('Task'), {}],
    ['LEADS', units, of('Assignment'), { role: 'lead', wording: '牵头', order: 1 }],
    ['PARTICIPATES_IN', units, of('Assignment'), { role: 'participant', wording: '参与', order: 2 }],
    ['MENTIONS', of('Passage'), units, {}],
  ];
  let made = 0;
  for (const [label, ids] of items) {
    if (label === 'Passage') continue;
    for (const source of ids) {
      if (made === count) return;
      made += 1;
      yield { type: 'PART_OF' as const, source, target: DOCUMENT as NodeId, properties: {} };
    }
  }
  for (let turn = 0; made < count; turn += 1) {
    const [type, sources, targets, properties] = turns[turn % turns.length] ?? turns[0] ?? [];
    if (type === undefined || sources === undefined || targets === undefined) return;
    const at = Math.floor(turn / turns.length);
    const source = sources[at % sources.length];
    // Every source meets the targets one after the other, beginning at a place of its own.
    const target = targets[(at * 7 + Math.floor(at / sources.length)) % targets.length];
    if (source === undefined || target === undefined) continue;
    made += 1;
    yield { type, source, target, properties: properties ?? {} };
  }
}

function* recordLines(size: GraphSize, seed: number): Generator<string> {
  const next = seededNumbers(seed);
  const words = (most: number) =>
    Array.from(
      { length: 1 + Math.floor(next() * most) },
      () => WORDS[Math.floor(next() * WORDS.length)],
    ).join('');
  const passage = itemId(DOCUMENT, 'Passage', 1);
  const ground = (start: number, quote: string) => ({
    document: DOCUMENT,
    passage,
    start,
    end: start + quote.length,
    quote,
    basis: 'STATED',
  });
  const ids = idsOf(size.nodes);
  const list = function* (name: string, records: Iterable<unknown>) {
    let separator = `"${name}": [\n`;
    for (const record of records) {
      yield `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
    }
    yield '\n],\n';
  };
  yield '{\n"format": "plan-atlas/1",\n';
  yield* list('documents', [
    { id: DOCUMENT, title: '规划', source: 'seeded.txt', sha256: '0'.repeat(64), text: '规划' },
  ]);
  yield* list(
    'nodes',
    (function* () {
      yield {
        id: DOCUMENT,
        label: 'Plan',
        name: '规划',
        shortName: '规划',
        properties: { title: '规划' },
        provenance: [ground(0, '规划')],
      };
      for (const [order, id] of ids.units.entries()) {
        const name = `${words(3)}${order}办公室`;
        const properties = { kind: 'unknown', fullName: name, aliases: [], order };
        const provenance = [{ basis: 'REGISTER', source: `row ${order}` }];
        yield { id, label: 'Unit', name, shortName: name, properties, provenance };
      }
      for (const [label, all] of ids.items) {
        for (const [order, id] of all.entries()) {
          const text = words(label === 'Passage' ? 20 : 8);
          const name = text.slice(0, 20);
          const properties = propertiesOf(label, order, text);
          yield {
            id,
            label,
            name,
            shortName: name.slice(0, 14),
            properties,
            provenance: [ground(order, name)],
          };
        }
      }
    })(),
  );
  const met = new Set<string>();
  yield* list(
    'edges',
    (function* () {
      for (const edge of edgesOf(ids, size.edges)) {
        const role = 'role' in edge.properties ? edge.properties.role : undefined;
        const id = edgeId(edge.type, edge.source, edge.target, role as Parameters<typeof edgeId>[3]);
        if (met.has(id)) continue;
        met.add(id);
        yield { id, ...edge, provenance: [ground(0, words(2))] };
      }
    })(),
  );
  yield `"problems": [],\n"coverage": ${JSON.stringify({ [DOCUMENT]: { passages: 1, claimed: 1, furniture: 0, unclaimed: 0 } })}\n}\n`;
}

/** Writes a seeded graph as a graph file, line by line; one plan, its units, and edges of seven types. */
export async function writeSeededGraph(file: string, size: GraphSize, seed: number): Promise<void> {
  const output = createWriteStream(file);
  for (const line of recordLines(size, seed)) {
    if (!output.write(line)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'finish');
}
