import {
  Kind,
  parse,
  type DefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
} from 'graphql';
import { BASES } from '../../../graph/ontology/bases.ts';
import { BOUNDS } from '../../../graph/ontology/bounds.ts';
import { GOAL_KINDS } from '../../../graph/ontology/goal-kinds.ts';
import { LABEL_KEYS, LABELS, type Label } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES } from '../../../graph/ontology/relationship-types.ts';
import { ROLES } from '../../../graph/ontology/roles.ts';
import { UNIT_KINDS } from '../../../graph/ontology/unit-kinds.ts';

/** A table of the ontology that the API offers as an enum. */
interface EnumTable {
  readonly description: string;
  readonly table: Readonly<Record<string, { readonly description: string }>>;
}

/** The enums that come from the ontology, by their names in the API; values are written there in upper case unless they name labels. */
export const ENUM_TABLES: Readonly<Record<string, EnumTable>> = {
  NodeLabel: { description: 'What kind of thing a node is.', table: LABELS },
  RelationshipType: { description: 'What kind of edge an edge is.', table: RELATIONSHIP_TYPES },
  Basis: { description: 'How a fact is known.', table: BASES },
  Role: { description: 'What a unit does in an assignment.', table: ROLES },
  GoalKind: { description: 'What kind of goal a goal is.', table: GOAL_KINDS },
  UnitKind: { description: 'What kind of body a unit is.', table: UNIT_KINDS },
  Bound: { description: 'How a figure bounds the quantity it stands for.', table: BOUNDS },
};

/** How the API spells a key of an enum's table: labels as they are, all others in upper case. */
export function enumValueName(enumName: string, key: string): string {
  return enumName === 'NodeLabel' ? key : key.toUpperCase();
}

/**
 * What the ontology adds to the hand-written SDL: its enums and, for each label, its object type with the fields of the
 * interface Node, its connection and its root field.
 */
export function deriveDefinitions(written: DocumentNode): DefinitionNode[] {
  const node = written.definitions.find(
    (definition): definition is InterfaceTypeDefinitionNode =>
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION && definition.name.value === 'Node',
  );
  if (node === undefined) throw new Error('The SDL has no interface Node to derive the labels from.');
  const enums = Object.entries(ENUM_TABLES).map(([name, { description, table }]) =>
    enumText(name, description, table),
  );
  const text = [...enums, ...LABEL_KEYS.flatMap((label) => [connectionText(label), rootFieldText(label)])];
  return [
    ...parse(text.join('\n'), { noLocation: true }).definitions,
    ...LABEL_KEYS.map((label) => labelDefinition(label, node)),
  ];
}

function enumText(name: string, description: string, table: EnumTable['table']): string {
  const values = Object.entries(table).map(
    ([key, value]) => `${quoted(value.description)} ${enumValueName(name, key)}`,
  );
  return `${quoted(description)} enum ${name} { ${values.join('\n')} }`;
}

function labelDefinition(label: Label, node: InterfaceTypeDefinitionNode): DefinitionNode {
  return {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: label },
    description: { kind: Kind.STRING, value: LABELS[label].description, block: true },
    interfaces: [{ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } }],
    fields: node.fields ?? [],
  };
}

function connectionText(label: Label): string {
  const plural = LABELS[label].plural.en.toLowerCase();
  return `
    "A page of ${plural}."
    type ${label}Connection {
      "How many there are on all pages; counted only when asked."
      totalCount: Int!
      "Where this page stands among the pages."
      pageInfo: PageInfo!
      "The rows of the page."
      edges: [${label}Edge!]!
    }
    "A row of a page of ${plural}."
    type ${label}Edge {
      "The place after which the next page starts."
      cursor: String!
      "The node."
      node: ${label}!
    }`;
}

function rootFieldText(label: Label): string {
  const { collection, plural } = LABELS[label];
  return `
    extend type Query {
      "${plural.en} (${plural.zh}), filtered and in order."
      ${collection}(
        "Only those for which all of this holds."
        filter: NodeFilter
        "Their order."
        orderBy: NodeOrder! = POSITION
        "How many at most."
        first: Int! = 20
        "The cursor after which to go on."
        after: String
      ): ${label}Connection!
    }`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
