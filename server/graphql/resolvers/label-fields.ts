import { LABELS, type Label } from '../../../graph/ontology/labels.ts';
import type { NodeView } from '../../../graph/store/selection.ts';
import { responsePath } from '../selection/response-path.ts';
import type { Resolvers } from '../resolvers.generated.ts';
import { readEdges, readNeighborConnection, readNode, readNodeConnection, readNodes } from './expansions.ts';
import { shares } from './sharing.ts';

const goalOrIndicator = { supporters: readNeighborConnection };
const outlineItem = { parent: readNode, children: readNodes, supports: readEdges };
const divisibleItem = { ...outlineItem, responsibilities: readEdges };

/** The fields of labels that are neither common to all nor properties. */
export const labelFields: Pick<Resolvers, Label> = {
  Plan: {
    text: ({ text, node }) => {
      if (text === undefined) throw new Error(`The store did not fetch the text of ${node.id}.`);
      return text;
    },
  },
  Goal: { ...goalOrIndicator, indicators: readNodes },
  Indicator: { ...goalOrIndicator, goals: readNodes },
  Direction: outlineItem,
  Task: divisibleItem,
  Project: divisibleItem,
  Action: divisibleItem,
  Measure: divisibleItem,
  Assignment: { leads: readNodes, participants: readNodes, parties: readEdges, covers: readNodes },
  Unit: {
    assignments: readNodeConnection,
    managedBy: readNode,
    shares,
    successors: ({ successors, node }, _args, _context, info) => {
      const path = responsePath(info.path);
      const units = successors?.[path];
      if (units === undefined) throw new Error(`The store did not fetch ${path} of ${node.id}.`);
      return units;
    },
  },
  Passage: { mentions: readEdges },
};

/** Reads the properties of a label that its type in the API offers under the same name. */
export function propertyFields(label: Label, offered: ReadonlySet<string>) {
  const names = Object.keys(LABELS[label].properties).filter((name) => offered.has(name));
  return Object.fromEntries(names.map((name) => [name, (view: NodeView) => property(view, name)]));
}

function property({ node }: NodeView, name: string): unknown {
  const properties: Readonly<Record<string, unknown>> = { ...node.properties };
  return properties[name] ?? null;
}
