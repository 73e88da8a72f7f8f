import { createHash } from 'node:crypto';
import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import type { Role } from '../ontology/roles.ts';

declare const brand: unique symbol;

/** The id of a document and of its Plan node, such as `guofa-2016-73`. */
export type DocumentId = string & { readonly [brand]: 'node'; readonly document: true };
/** The id of a node, such as `guofa-2016-73/task/4.1`, `unit/miit` or a document's id. */
export type NodeId = string & { readonly [brand]: 'node' };
/** The id of an edge: type, source, target and, where the type has one, role, joined by `~`. */
export type EdgeId = string & { readonly [brand]: 'edge' };

/** The first 10 hexadecimal digits of the SHA-256 of a text: what stands where a readable id is not to be had. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text.normalize('NFKC'), 'utf8').digest('hex').slice(0, 10);
}

/**
 * The id of a document: the stem of its number with year and number (`guofa`, 2016, 73), or, without a number,
 * `doc-` and a hash of the title.
 */
export function documentId(
  from: { stem: string; year: string; number: string } | { title: string },
): DocumentId {
  const id = 'stem' in from ? `${from.stem}-${from.year}-${from.number}` : `doc-${shortHash(from.title)}`;
  return id as DocumentId;
}

/** The id of a document's own node: its label in lower case and its place in the plan's numbering (`4.1.2`). */
export function itemId(
  document: DocumentId,
  label: Exclude<Label, 'Plan' | 'Unit'>,
  place: string | number,
): NodeId {
  return `${document}/${label.toLowerCase()}/${String(place)}` as NodeId;
}

/** The id of a registered unit from its short Latin name in the register. */
export function unitId(latinName: string): NodeId {
  return `unit/${latinName}` as NodeId;
}

/** The id of a unit that the register does not know: a hash of its name. */
export function unregisteredUnitId(name: string): NodeId {
  return `unit/${shortHash(name)}` as NodeId;
}

/** The id of an edge; one fact of one type between two nodes in one role has one id. */
export function edgeId(type: RelationshipType, source: NodeId, target: NodeId, role?: Role): EdgeId {
  return [type, source, target, ...(role === undefined ? [] : [role])].join('~') as EdgeId;
}

/** Takes a text from outside (a graph file, an argument) for a node's id; whether such a node exists is the store's to say. */
export function nodeIdFromOutside(text: string): NodeId {
  return text as NodeId;
}

/** Takes a text from outside for a document's id. */
export function documentIdFromOutside(text: string): DocumentId {
  return text as DocumentId;
}

/** Takes a text from outside for an edge's id. */
export function edgeIdFromOutside(text: string): EdgeId {
  return text as EdgeId;
}
