import { hasLabel, type GraphNode } from '../model/graph-node.ts';
import { foldText } from './fold-text.ts';
import { planOf } from './plan-of.ts';
import { spellCharacters } from './spell-text.ts';

/** Where a node stands among others: document, offset in it, name key (of Units only), id. */
export type Place = readonly [document: string, offset: number, name: string, id: string];

/** Sorts a name as it is spoken: its pinyin, syllable by syllable, other characters in lower case. */
export function nameKey(name: string): string {
  return spellCharacters(foldText(name))
    .map(({ letters }) => letters)
    .join(' ');
}

/**
 * The place of a node: its document and the offset of its first ground in it. Units belong to no document and come in
 * the order of the register, those without one after them by name.
 */
export function placeOf(node: GraphNode): Place {
  if (hasLabel(node, 'Unit')) {
    return ['', node.properties.order ?? Number.MAX_SAFE_INTEGER, nameKey(node.name), node.id];
  }
  const document = planOf(node.id) ?? '';
  for (const ground of node.provenance) {
    if (ground.basis !== 'REGISTER' && ground.document === document)
      return [document, ground.start, '', node.id];
  }
  return [document, 0, '', node.id];
}

/** The position of a node in the order of names: pinyin, then the name itself, then its id. */
export function namePosition(node: GraphNode): readonly [key: string, name: string, id: string] {
  return [nameKey(node.name), node.name, node.id];
}
