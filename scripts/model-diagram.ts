import { LABELS, type Label } from '../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES, type RelationshipTypeSpec } from '../graph/ontology/relationship-types.ts';

/** Types with more labels at an end are drawn from the box around the plan's own items. */
const MOST_ARROWS = 4;
const BEGIN = '<!-- made from the ontology by `npm run docs:ontology` -->';
const END = '<!-- end -->';

/** The labels and relationship types as a Mermaid diagram, computed from the ontology. */
export function modelDiagram(): string {
  const apart: readonly Label[] = ['Plan', 'Unit', 'Passage'];
  const labels = Object.keys(LABELS) as Label[];
  const types: Readonly<Record<string, RelationshipTypeSpec>> = RELATIONSHIP_TYPES;
  const box = (label: Label) => `${label}["${label} ${LABELS[label].name.zh}"]`;
  const ends = (of: readonly Label[]): readonly string[] => (of.length > MOST_ARROWS ? ['items'] : of);
  const arrows = Object.entries(types).flatMap(([type, { sources, targets }]) =>
    ends(sources).flatMap((source) => ends(targets).map((target) => `  ${source} -->|${type}| ${target}`)),
  );
  return [
    '```mermaid',
    'flowchart LR',
    `  subgraph items["the plan's own items"]`,
    ...labels.filter((label) => !apart.includes(label)).map((label) => `    ${box(label)}`),
    '  end',
    ...apart.map((label) => `  ${box(label)}`),
    // An item is part of the plan or of another item; a box cannot point at itself.
    ...arrows.map((arrow) => arrow.replace('items -->|PART_OF| items', 'items -->|PART_OF| Plan')),
    '```',
  ].join('\n');
}

/** A document with the diagram between its marks as the ontology has it now. */
export function withModelDiagram(markdown: string): string {
  const [before, after] = [markdown.indexOf(BEGIN), markdown.indexOf(END)];
  if (before < 0 || after < before)
    throw new Error('The document has no place for the picture of the model.');
  return `${markdown.slice(0, before)}${BEGIN}\n\n${modelDiagram()}\n\n${markdown.slice(after)}`;
}
