import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASES } from '../graph/ontology/bases.ts';
import { BOUNDS } from '../graph/ontology/bounds.ts';
import { GOAL_KINDS } from '../graph/ontology/goal-kinds.ts';
import type { Enumeration } from '../graph/ontology/enumeration.ts';
import { COMMON_PROPERTIES, LABELS, type LabelSpec } from '../graph/ontology/labels.ts';
import type { PropertySpec } from '../graph/ontology/property.ts';
import { RELATIONSHIP_TYPES, type RelationshipTypeSpec } from '../graph/ontology/relationship-types.ts';
import { ROLES } from '../graph/ontology/roles.ts';
import { UNIT_KINDS } from '../graph/ontology/unit-kinds.ts';
import { withModelDiagram } from './model-diagram.ts';

/** The reference of what exists, in Markdown, computed from the ontology's tables. */
export function ontologyReference(): string {
  const labels: Readonly<Record<string, LabelSpec>> = LABELS;
  const types: Readonly<Record<string, RelationshipTypeSpec>> = RELATIONSHIP_TYPES;
  return [
    '# What exists',
    'Made from the tables in `graph/ontology` by `npm run docs:ontology`; a test proves it fresh.',
    '## Labels',
    `Every node may have ${propertyNames(COMMON_PROPERTIES)}.`,
    table(
      ['label', '中文', 'one node is', 'own properties'],
      Object.entries(labels).map(([label, spec]) => [
        label,
        spec.name.zh,
        spec.description,
        propertyNames(spec.properties),
      ]),
    ),
    '## Relationship types',
    table(
      ['type', '中文', 'from → to', 'meaning', 'properties'],
      Object.entries(types).map(([type, spec]) => [
        type,
        `${spec.name.zh} / ${spec.inverse.zh}`,
        `${spec.sources.join(', ')} → ${spec.targets.join(', ')}`,
        spec.description,
        propertyNames(spec.properties),
      ]),
    ),
    ...Object.entries({
      Bases: BASES,
      Roles: ROLES,
      'Kinds of goals': GOAL_KINDS,
      Bounds: BOUNDS,
      'Kinds of units': UNIT_KINDS,
    }).flatMap(([title, values]) => [`## ${title}`, enumeration(values)]),
  ]
    .join('\n\n')
    .concat('\n');
}

function enumeration(values: Enumeration): string {
  return table(
    ['value', '中文', 'English', 'meaning'],
    Object.entries(values).map(([key, value]) => [key, value.name.zh, value.name.en, value.description]),
  );
}

function propertyNames(properties: Readonly<Record<string, PropertySpec>>): string {
  return Object.entries(properties)
    .map(([name, { required }]) => `\`${name}\`${required ? '' : '?'}`)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `npm run docs:ontology`: writes docs/ontology.md and the picture of the model in docs/neo4j.md. */
export function run(_args: readonly string[], root: string): void {
  writeFileSync(join(root, 'docs', 'ontology.md'), ontologyReference());
  const guide = join(root, 'docs', 'neo4j.md');
  writeFileSync(guide, withModelDiagram(readFileSync(guide, 'utf8')));
}
