import { unitId, unregisteredUnitId, type NodeId } from '../model/ids.ts';
import type { NodeOf } from '../model/graph-node.ts';
import type { Ground } from '../model/provenance.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { spellingKey, type RegisteredUnit, type UnitRegister } from './unit-register.ts';

/** Gives the unit that a spelling at a place means, adding it to the graph where it is not there yet. */
export type UnitNamer = (spelling: string, block: Block, range: TextRange) => NodeId;

/** Phrases that name no single body. */
const COLLECTIVE = /^(?:各|其他|有关|相关)|(?:有关|相关)(?:部门|单位|方面)$|成员单位$/u;

/** Makes the namer of a graph: registered bodies by the register, others by their name. */
export function unitNamer(graph: GraphBuilder, register: UnitRegister): UnitNamer {
  return (spelling, block, range) => {
    const registered = register.find(spelling);
    if (registered !== undefined) {
      const id = addRegisteredUnit(graph, registered);
      addAlias(graph, id, spelling);
      return id;
    }
    return addUnregisteredUnit(graph, spelling, block, range);
  };
}

/** Adds a registered body, once, on the ground of its row. */
export function addRegisteredUnit(graph: GraphBuilder, unit: RegisteredUnit): NodeId {
  const id = unitId(unit.latinName);
  const ground: Ground = { basis: 'REGISTER', source: unit.source };
  graph.addNode({
    id,
    label: 'Unit',
    name: unit.name,
    shortName: unit.name,
    properties: {
      order: unit.order,
      kind: unit.kind,
      fullName: unit.fullName,
      ...(unit.englishName === undefined ? {} : { englishName: unit.englishName }),
      aliases: unit.aliases,
      ...(unit.managedBy === undefined ? {} : { managedBy: unit.managedBy }),
    },
    provenance: [ground],
  });
  return id;
}

function addAlias(graph: GraphBuilder, id: NodeId, spelling: string): void {
  const node = graph.nodes.get(id);
  if (node?.label !== 'Unit') return;
  const { name, properties } = node;
  const known = [name, properties.fullName, ...properties.aliases].map(spellingKey);
  if (known.includes(spellingKey(spelling))) return;
  const changed: NodeOf<'Unit'> = {
    ...node,
    properties: { ...properties, aliases: [...properties.aliases, spelling] },
  };
  graph.nodes.set(id, changed);
}

function addUnregisteredUnit(graph: GraphBuilder, name: string, block: Block, range: TextRange): NodeId {
  const key = spellingKey(name);
  const id = unregisteredUnitId(key);
  const collective = COLLECTIVE.test(key);
  const added = graph.addNode({
    id,
    label: 'Unit',
    name,
    shortName: name,
    properties: { kind: collective ? 'collective' : 'unknown', fullName: name, aliases: [] },
    provenance: [graph.ground('STATED', block, range)],
  });
  if (added && !collective) {
    graph.report(
      {
        code: 'unit-unregistered',
        severity: 'info',
        message: `${name} is in no row of the register of units; it is kept as a unit of kind unknown.`,
      },
      block,
      range,
    );
  }
  return id;
}
