import type { FieldNode } from 'graphql';
import { isLabel, type Label } from '../../../graph/ontology/labels.ts';
import type {
  EdgeSelection,
  Expansion,
  ItemSelection,
  NodeSelection,
  ShareExpansion,
  UnitPairSelection,
} from '../../../graph/store/selection.ts';
import { rowFilter } from '../arguments/row-filter.ts';
import { pageArguments } from '../connections/connection-view.ts';
import { cursorScope } from '../connections/cursor.ts';
import { EXPANSION_FIELDS, type ExpansionField } from '../expansions/index.ts';
import type { RequireFields, UnitSharesArgs } from '../resolvers.generated.ts';
import { mergeEdgeSelections, mergeItemSelections, mergeNodeSelections } from './merge-selections.ts';
import { possibleTypes, subfields, subfieldsNamed, type RequestedField } from './requested-field.ts';

/** What the store is to fetch for the nodes that some fields return, whatever their label. */
export function compileNodeSelection(fields: readonly RequestedField[]): NodeSelection {
  return new SelectionCompiler().nodes(fields);
}

/** What the store is to fetch for the edges that some fields return. */
export function compileEdgeSelection(fields: readonly RequestedField[]): EdgeSelection {
  return new SelectionCompiler().edges(fields);
}

/** What the store is to fetch for the pairs of units that some fields return. */
export function compilePairSelection(fields: readonly RequestedField[]): UnitPairSelection {
  return new SelectionCompiler().pairs(fields);
}

/**
 * Reads selections below one root field. What hangs below the same field nodes at the same place is compiled once for all
 * labels that share it; otherwise each level would multiply the work by the number of labels.
 */
class SelectionCompiler {
  readonly #selections = new Map<string, NodeSelection>();
  readonly #items = new Map<string, ItemSelection>();
  readonly #numbers = new Map<FieldNode, number>();

  nodes(fields: readonly RequestedField[]): NodeSelection {
    return mergeNodeSelections(fields.map((field) => this.#nodesOf(field)));
  }

  edges(fields: readonly RequestedField[]): EdgeSelection {
    return mergeEdgeSelections(fields.map((field) => this.#edgesOf(field)));
  }

  pairs(fields: readonly RequestedField[]): UnitPairSelection {
    const rows = subfieldsNamed(fields, 'assignments');
    const first = Math.max(0, ...rows.map((field) => Number(field.arguments['first'])));
    return {
      unit: this.nodes(subfieldsNamed(fields, 'units')),
      ...(rows.length > 0 && { assignments: { first, node: this.nodes(rows) } }),
    };
  }

  #nodesOf(field: RequestedField): NodeSelection {
    const key = this.#keyOf(field);
    const known = this.#selections.get(key);
    if (known !== undefined) return known;
    const selection: Partial<Record<Label, ItemSelection>> = {};
    for (const type of possibleTypes(field)) {
      const item = this.#itemOf(subfields(field, type));
      if (isLabel(type.name) && Object.keys(item).length > 0) selection[type.name] = item;
    }
    this.#selections.set(key, selection);
    return selection;
  }

  /** What to fetch for the fields of one label; labels asked for the same fields share it. */
  #itemOf(fields: readonly RequestedField[]): ItemSelection {
    const key = fields
      .map((field) => `${field.name === 'text' ? field.parent.name : ''} ${this.#keyOf(field)}`)
      .join();
    const item = this.#items.get(key) ?? mergeItemSelections(fields.map((field) => this.#partOf(field)));
    this.#items.set(key, item);
    return item;
  }

  #partOf(field: RequestedField): ItemSelection {
    const includeInferred = field.arguments['includeInferred'] !== false;
    switch (field.name) {
      case 'plan':
        return { plan: this.nodes([field]) };
      case 'text':
        return field.parent.name === 'Plan' ? { text: true } : {};
      case 'degree':
        return { degrees: { [field.path]: { includeInferred } } };
      case 'neighborCounts':
        return { neighborCounts: { [field.path]: { includeInferred } } };
      case 'shares':
        return { shares: { [field.path]: this.#sharesOf(field) } };
      case 'successors':
        return {
          successors: {
            [field.path]: { asOf: Number(field.arguments['asOf']), node: this.nodes([field]) },
          },
        };
      default: {
        const expansion = EXPANSION_FIELDS[field.name];
        return expansion ? { expansions: { [field.path]: this.#expansionOf(field, expansion) } } : {};
      }
    }
  }

  #sharesOf(field: RequestedField): ShareExpansion {
    const args = field.arguments as RequireFields<UnitSharesArgs, 'first' | 'minShared'>;
    const counted = subfieldsNamed([field], 'totalCount').length > 0;
    return {
      filter: rowFilter(args),
      minShared: args.minShared,
      ...pageArguments(args, cursorScope(field.name, field.arguments), counted),
      pair: this.pairs(subfieldsNamed(subfieldsNamed([field], 'edges'), 'node')),
    };
  }

  #expansionOf(field: RequestedField, { shape, step }: ExpansionField): Expansion {
    const { request, first, after } = step(field.arguments);
    const page = (totalCount: boolean) =>
      pageArguments({ first, after }, cursorScope(field.name, field.arguments), totalCount);
    switch (shape) {
      case 'node':
      case 'nodes':
        return { ...request, ...page(false), node: this.nodes([field]), edge: {} };
      case 'edges':
        return { ...request, ...page(false), node: {}, edge: this.edges([field]) };
      case 'nodeConnection':
      case 'neighborConnection': {
        const rows = subfieldsNamed([field], 'edges');
        return {
          ...request,
          ...page(subfieldsNamed([field], 'totalCount').length > 0),
          node: this.nodes(subfieldsNamed(rows, 'node')),
          edge: this.edges(subfieldsNamed(rows, 'edge')),
        };
      }
    }
  }

  #edgesOf(field: RequestedField): EdgeSelection {
    const parts = (['source', 'target', 'assignments'] as const).map((name) => {
      const asked = subfieldsNamed([field], name);
      return asked.length > 0 ? { [name]: this.nodes(asked) } : {};
    });
    return mergeEdgeSelections(parts);
  }

  /** Names the place of a field and the field nodes that ask for it. */
  #keyOf(field: RequestedField): string {
    return `${field.path} ${field.nodes.map((node) => this.#number(node)).join(' ')}`;
  }

  #number(node: FieldNode): number {
    const number = this.#numbers.get(node) ?? this.#numbers.size;
    this.#numbers.set(node, number);
    return number;
  }
}
