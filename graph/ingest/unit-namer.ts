import { unitId, unregisteredUnitId, type NodeId } from '../model/ids.ts';
import type { NodeOf } from '../model/graph-node.ts';
import type { Ground } from '../model/provenance.ts';
import type { UnitKind } from '../ontology/unit-kinds.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { halfWidth } from './half-width.ts';
import { LocalStems } from './local-stems.ts';
import { isCollective, isLocal, standsAsUnit } from './responsibility/unit-form.ts';
import type { UnitTest } from './responsibility/split-units.ts';
import {
  carriesPrefix,
  isCentral,
  prefixOf,
  spelledWithPrefix,
  withPlace,
  type UnitRegion,
} from './unit-region.ts';
import { spellingKey, type RegisteredUnit, type UnitRegister } from './unit-register.ts';

/** A spelling of a unit in a list, at its place in the document. */
export interface UnitSpelling {
  readonly spelling: string;
  readonly block: Block;
  readonly range: TextRange;
  /** Whether it stands in one enumeration with the spelling before it. */
  readonly bound: boolean;
}

/** A bracket inside a name gives another name of the same body. */
const BRACKET = /^(.+?)[(〔](.+)[)〕]$/u;
/** Gives the units that spellings mean, adding each to the graph where it is not there yet. */
export class UnitNamer {
  readonly test: UnitTest;
  readonly #graph: GraphBuilder;
  readonly #register: UnitRegister;
  readonly #region: UnitRegion;
  readonly #year: number | undefined;
  readonly #stems: LocalStems;
  readonly #carried = new Set<string>();
  readonly #spelled = new Map<string, string>();
  /** The local bodies found, by what makes them one however they are spelled. */
  readonly #local = new Map<string, NodeId>();

  constructor(graph: GraphBuilder, register: UnitRegister, region: UnitRegion) {
    this.#graph = graph;
    this.#register = register;
    this.#region = region;
    this.#year = yearOf(graph.document);
    this.#stems = new LocalStems(register);
    const registered = (name: string): boolean => this.#find(spellingKey(name)) !== undefined;
    this.test = { registered, stands: (name) => standsAsUnit(name) || registered(name) };
  }

  /** Takes note of the names to which a list's prefix reaches, so that they are the same bodies where they stand alone. */
  learn(names: readonly { readonly name: string; readonly bound: boolean }[]): void {
    let prefix: string | undefined;
    for (const { name, bound } of names) {
      const key = bare(spellingKey(name));
      if (!bound) prefix = undefined;
      if (prefix !== undefined && carriesPrefix(key, this.#region)) this.#carried.add(prefix + key);
      prefix = prefixOf(key) ?? prefix;
    }
  }

  /** The units of a clause, in its order: a prefix such as 市 holds for the names joined to it by 、. */
  nameAll(spellings: readonly UnitSpelling[]): NodeId[] {
    let prefix: string | undefined;
    return spellings.map((each) => {
      const key = spellingKey(each.spelling);
      if (!each.bound) prefix = undefined;
      const own = prefixOf(key);
      const carried = own === undefined && prefix !== undefined && carriesPrefix(bare(key), this.#region);
      const before = carried ? prefix : undefined;
      prefix = own ?? prefix;
      return this.#name(each, before);
    });
  }

  #name({ spelling, block, range }: UnitSpelling, carried: string | undefined): NodeId {
    const key = spacedName(spelling);
    const whole = carried === undefined ? this.#find(spellingKey(key)) : undefined;
    const [, outer, inner] = whole === undefined ? (BRACKET.exec(key) ?? []) : [];
    const base = outer ?? key;
    const full = carried === undefined ? this.#spelledOut(base) : carried + base;
    const registered = full === undefined ? (whole ?? this.#find(spellingKey(base))) : undefined;
    const id =
      registered === undefined
        ? this.#addUnregistered(full ?? base, block, range)
        : addRegisteredUnit(this.#graph, registered);
    for (const alias of [base, inner]) if (alias !== undefined) addAlias(this.#graph, id, alias);
    return id;
  }

  /** The row that a spelling means here: in a document of a place, 发改委 is that place's and not the centre's. */
  #find(key: string): RegisteredUnit | undefined {
    const found =
      this.#register.find(key, this.#year) ?? this.#register.find(key.replace(/^国家/u, ''), this.#year);
    if (found === undefined || this.#region.place === undefined || isCentral(key)) return found;
    return isCollective(key) ? found : undefined;
  }

  /** Looking a name up in the whole text is dear, and a document names few bodies many times. */
  #spelledOut(name: string): string | undefined {
    const known = this.#spelled.get(name);
    if (known !== undefined) return known === name ? undefined : known;
    const full = spelledWithPrefix(name, this.#region, this.#carried);
    this.#spelled.set(name, full ?? name);
    return full;
  }

  #addUnregistered(name: string, block: Block, range: TextRange): NodeId {
    const collective = isCollective(name);
    const local = !collective && isLocal(name);
    const fullName = collective ? name : withPlace(name, this.#region);
    const key = local ? this.#stems.keyOf(fullName) : fullName;
    const known = this.#local.get(key);
    if (known !== undefined) return known;
    const id = unregisteredUnitId(fullName);
    this.#local.set(key, id);
    const kind: UnitKind = collective ? 'collective' : local ? 'local' : 'unknown';
    const added = this.#graph.addNode({
      id,
      label: 'Unit',
      name,
      shortName: name,
      properties: { kind, fullName, aliases: [] },
      provenance: [this.#graph.ground('STATED', block, range)],
    });
    if (added && kind === 'unknown') {
      this.#graph.report(
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
}

/** The year of a document by its number or its date. */
export function yearOf(document: {
  readonly number?: string;
  readonly dateWritten?: string;
}): number | undefined {
  const year = /(?:〔|^)(\d{4})/u.exec(document.number ?? '') ?? /^(\d{4})/u.exec(document.dateWritten ?? '');
  return year?.[1] === undefined ? undefined : Number(year[1]);
}

/** A spelling in half-width forms, without the space that a line's end or a page's layout left beside Han characters. */
function spacedName(spelling: string): string {
  return halfWidth(spelling)
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '');
}

function bare(key: string): string {
  return BRACKET.exec(key)?.[1] ?? key;
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
