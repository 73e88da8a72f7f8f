import { hasLabel, type GraphNode } from '../model/graph-node.ts';

/** One text of a node that a search looks at; `rank` says what being equal to it is worth. */
export interface SearchField {
  readonly field: string;
  readonly text: string;
  readonly rank: 'name' | 'alias' | 'passage';
}

/** The short Latin name in the id of a registered unit (`unit/miit` → `miit`); undefined where the id is a hash. */
export function latinUnitName(id: string): string | undefined {
  const name = /^unit\/(.+)$/u.exec(id)?.[1];
  return name === undefined || /^[0-9a-f]{10}$/u.test(name) ? undefined : name;
}

/** The texts by which a node is found, its names first; a passage is found by its text alone. */
export function searchFields(node: GraphNode): readonly SearchField[] {
  if (hasLabel(node, 'Passage')) return [{ field: 'text', text: node.properties.text, rank: 'passage' }];
  const fields: SearchField[] = [
    { field: 'name', text: node.name, rank: 'name' },
    { field: 'shortName', text: node.shortName, rank: 'name' },
  ];
  if (hasLabel(node, 'Unit')) {
    const { fullName, aliases, englishName } = node.properties;
    const latin = latinUnitName(node.id);
    fields.push({ field: 'fullName', text: fullName, rank: 'name' });
    for (const text of aliases) fields.push({ field: 'aliases', text, rank: 'alias' });
    if (englishName !== undefined) fields.push({ field: 'englishName', text: englishName, rank: 'alias' });
    if (latin !== undefined) fields.push({ field: 'id', text: latin, rank: 'alias' });
  }
  if (hasLabel(node, 'Plan') && node.properties.number !== undefined) {
    fields.push({ field: 'number', text: node.properties.number, rank: 'alias' });
  }
  const seen = new Set<string>();
  return fields.filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text));
}
