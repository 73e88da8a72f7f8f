import { BASIS_KEYS } from '../../graph/ontology/bases.ts';
import { LABEL_KEYS } from '../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../graph/ontology/relationship-types.ts';
import { ROLE_KEYS } from '../../graph/ontology/roles.ts';
import { chooseLayout, focusOn, markNodes, showPath, toggleMark, togglePin, withoutLost } from './arrange.ts';
import type { ExplorerAction } from './explorer-action.ts';
import type { CanvasEntry, ExplorerState, Point } from './explorer-state.ts';

/** The state after an action; the same object where nothing changes. */
export function reduce(state: ExplorerState, action: ExplorerAction): ExplorerState {
  switch (action.kind) {
    case 'show-view':
      return state.view === action.view ? state : { ...state, view: action.view };
    case 'choose-plan':
      return state.plan === action.plan
        ? state
        : { ...without(without(state, 'opened'), 'selection'), plan: action.plan };
    case 'open-item':
      return withOptional({ ...state, view: 'overview' }, 'opened', action.id);
    case 'select':
      return state.selection === action.id ? state : withOptional(state, 'selection', action.id);
    case 'add-nodes':
      return addNodes(state, action.ids, action.from);
    case 'start-canvas': {
      const empty = withoutLost({ ...state, view: 'network', entries: [], positions: new Map() });
      return withOptional(addNodes(empty, action.ids), 'selection', action.selection);
    }
    case 'remove-nodes':
      return removeNodes(state, new Set(action.ids));
    case 'collapse':
      return collapse(state, action.id);
    case 'move-nodes':
    case 'settle-nodes':
      return moveNodes(state, action.positions);
    case 'clear-canvas':
      return state.entries.length === 0
        ? state
        : withoutLost({ ...state, entries: [], positions: new Map() });
    case 'toggle-label':
      return { ...state, hiddenLabels: toggled(LABEL_KEYS, state.hiddenLabels, action.label) };
    case 'toggle-basis':
      return { ...state, hiddenBases: toggled(BASIS_KEYS, state.hiddenBases, action.basis) };
    case 'toggle-type':
      return { ...state, hiddenTypes: toggled(RELATIONSHIP_TYPE_KEYS, state.hiddenTypes, action.type) };
    case 'toggle-role':
      return { ...state, hiddenRoles: toggled(ROLE_KEYS, state.hiddenRoles, action.role) };
    case 'show-everything':
      return { ...state, hiddenLabels: [], hiddenBases: [], hiddenTypes: [], hiddenRoles: [] };
    case 'choose-layout':
      return chooseLayout(state, action.layout);
    case 'toggle-pin':
      return togglePin(state, action.ids);
    case 'mark-nodes':
      return markNodes(state, action.ids);
    case 'toggle-mark':
      return toggleMark(state, action.id);
    case 'focus':
      return focusOn(state, action.id);
    case 'show-path':
      return action.path === undefined
        ? showPath(state, undefined)
        : showPath(addNodes(state, [action.path.from, action.path.to, ...(action.ids ?? [])]), action.path);
    case 'restore':
      return action.state;
  }
}

type OptionalKey = 'plan' | 'opened' | 'selection';

function without(state: ExplorerState, key: OptionalKey): ExplorerState {
  const { plan, opened, selection, ...rest } = state;
  return {
    ...rest,
    ...(key !== 'plan' && plan !== undefined && { plan }),
    ...(key !== 'opened' && opened !== undefined && { opened }),
    ...(key !== 'selection' && selection !== undefined && { selection }),
  };
}

function withOptional(state: ExplorerState, key: OptionalKey, value: string | undefined): ExplorerState {
  return value === undefined ? without(state, key) : { ...state, [key]: value };
}

/** Lists are kept in the ontology's order, so that the same filter is the same state. */
function toggled<T>(all: readonly T[], list: readonly T[], value: T): readonly T[] {
  return all.filter((one) => list.includes(one) !== (one === value));
}

function addNodes(state: ExplorerState, ids: readonly string[], from?: string): ExplorerState {
  const known = new Set(state.entries.map((entry) => entry.id));
  const fresh: CanvasEntry[] = [];
  for (const id of ids) {
    if (known.has(id)) continue;
    known.add(id);
    fresh.push(from === undefined || from === id || !known.has(from) ? { id } : { id, from });
  }
  if (fresh.length === 0 && state.view === 'network') return state;
  return { ...state, view: 'network', entries: [...state.entries, ...fresh] };
}

function removeNodes(state: ExplorerState, ids: ReadonlySet<string>): ExplorerState {
  if (!state.entries.some((entry) => ids.has(entry.id))) return state;
  const entries = state.entries
    .filter((entry) => !ids.has(entry.id))
    .map((entry) => (entry.from !== undefined && ids.has(entry.from) ? { id: entry.id } : entry));
  const positions = new Map([...state.positions].filter(([id]) => !ids.has(id)));
  const next = withoutLost({ ...state, entries, positions });
  return state.selection !== undefined && ids.has(state.selection) ? without(next, 'selection') : next;
}

/** The ids that collapsing a node takes away: everything that came from it, directly or not. */
export function collapsible(state: ExplorerState, id: string): ReadonlySet<string> {
  const gone = new Set<string>();
  const pending = [id];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    for (const entry of state.entries) {
      if (entry.from !== current || gone.has(entry.id) || entry.id === id) continue;
      gone.add(entry.id);
      pending.push(entry.id);
    }
  }
  return gone;
}

function collapse(state: ExplorerState, id: string): ExplorerState {
  return removeNodes(state, collapsible(state, id));
}

function moveNodes(state: ExplorerState, moved: ReadonlyMap<string, Point>): ExplorerState {
  const known = new Set(state.entries.map((entry) => entry.id));
  const positions = new Map(state.positions);
  let changed = false;
  for (const [id, point] of moved) {
    if (!known.has(id) || !Number.isFinite(point.x) || !Number.isFinite(point.y)) continue;
    const rounded = { x: wholeUnit(point.x), y: wholeUnit(point.y) };
    const before = positions.get(id);
    if (before?.x === rounded.x && before.y === rounded.y) continue;
    positions.set(id, rounded);
    changed = true;
  }
  return changed ? { ...state, positions } : state;
}

const FARTHEST = 9_999_999;

/** Whole and bounded, so that an address can carry it; `+ 0` turns -0, which no address tells from 0, into 0. */
function wholeUnit(value: number): number {
  return Math.round(Math.min(FARTHEST, Math.max(-FARTHEST, value))) + 0;
}
