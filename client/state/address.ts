import { BASIS_KEYS } from '../../graph/ontology/bases.ts';
import { LABEL_KEYS } from '../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../graph/ontology/relationship-types.ts';
import { ROLE_KEYS } from '../../graph/ontology/roles.ts';
import { decodeArrangement, encodeArrangement } from './arrangement-address.ts';
import {
  INITIAL_STATE,
  LAYOUT_NAMES,
  VIEW_NAMES,
  type CanvasEntry,
  type ExplorerState,
  type Point,
} from './explorer-state.ts';

/** The most nodes whose places an address carries; a larger view keeps its nodes and loses their places. */
export const MOST_POSITIONS = 300;

/** The most nodes an address carries at all. */
export const MOST_NODES = 1000;

/**
 * The state as the part of an address after `#`, such as `network?s=unit/mps&n=~task/4.1@120_-40,unit/mps@0_0_0`:
 * `~` stands for the plan's id and a slash, `@x_y_from` for the place and the number of the node expanded.
 */
export function encodeAddress(state: ExplorerState): string {
  const fields: string[] = [];
  const base = state.plan ?? commonDocument(state);
  if (state.plan !== undefined) fields.push(`plan=${escapeId(state.plan)}`);
  else if (base !== undefined) fields.push(`d=${escapeId(base)}`);
  if (state.opened !== undefined) fields.push(`o=${encodeId(state.opened, base)}`);
  if (state.selection !== undefined) fields.push(`s=${encodeId(state.selection, base)}`);
  if (state.entries.length > 0) fields.push(`n=${encodeEntries(state, base)}`);
  if (state.hiddenLabels.length > 0) fields.push(`x=${state.hiddenLabels.join(',')}`);
  if (state.hiddenBases.length > 0) fields.push(`b=${state.hiddenBases.join(',')}`);
  if (state.hiddenTypes.length > 0) fields.push(`t=${state.hiddenTypes.join(',')}`);
  if (state.hiddenRoles.length > 0) fields.push(`r=${state.hiddenRoles.join(',')}`);
  if (state.layout !== INITIAL_STATE.layout) fields.push(`l=${state.layout}`);
  fields.push(...encodeArrangement(state));
  return fields.length === 0 ? state.view : `${state.view}?${fields.join('&')}`;
}

/** The state that an address describes; whatever it does not understand is left out. */
export function decodeAddress(hash: string): ExplorerState {
  const [viewName, query] = splitOnce(hash.replace(/^#/, ''), '?');
  const fields = new Map(query.split('&').map((field) => splitOnce(field, '=')));
  const plan = decodeId(fields.get('plan'), undefined);
  const base = plan ?? decodeId(fields.get('d'), undefined);
  const opened = decodeId(fields.get('o'), base);
  const selection = decodeId(fields.get('s'), base);
  const hiddenLabels = (fields.get('x') ?? '').split(',');
  const hiddenBases = (fields.get('b') ?? '').split(',');
  const hiddenTypes = (fields.get('t') ?? '').split(',');
  const hiddenRoles = (fields.get('r') ?? '').split(',');
  const placed = decodeEntries(fields.get('n') ?? '', base);
  return {
    ...INITIAL_STATE,
    view: VIEW_NAMES.find((name) => name === viewName) ?? INITIAL_STATE.view,
    ...(plan !== undefined && { plan }),
    ...(opened !== undefined && { opened }),
    ...(selection !== undefined && { selection }),
    ...placed,
    hiddenLabels: LABEL_KEYS.filter((label) => hiddenLabels.includes(label)),
    hiddenBases: BASIS_KEYS.filter((basis) => hiddenBases.includes(basis)),
    hiddenTypes: RELATIONSHIP_TYPE_KEYS.filter((type) => hiddenTypes.includes(type)),
    hiddenRoles: ROLE_KEYS.filter((role) => hiddenRoles.includes(role)),
    layout: LAYOUT_NAMES.find((name) => name === fields.get('l')) ?? INITIAL_STATE.layout,
    ...decodeArrangement(fields, placed.entries),
  };
}

/** The document that most ids on screen belong to: naming it once keeps the address short. */
function commonDocument(state: ExplorerState): string | undefined {
  const ids = [...state.entries.map((entry) => entry.id), state.opened ?? '', state.selection ?? ''];
  const counts = new Map<string, number>();
  for (const id of ids) {
    const document = id.slice(0, Math.max(0, id.indexOf('/')));
    if (document !== '' && document !== 'unit' && !document.includes('~'))
      counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function encodeEntries(state: ExplorerState, base: string | undefined): string {
  const entries = state.entries.slice(0, MOST_NODES);
  const places = new Map(entries.map((entry, index) => [entry.id, index]));
  const withPositions = state.entries.length <= MOST_POSITIONS;
  return entries
    .map(({ id, from }) => {
      const point = withPositions ? state.positions.get(id) : undefined;
      const fromPlace = from === undefined ? undefined : places.get(from);
      const place = point === undefined ? '_' : `${point.x}_${point.y}`;
      const tail =
        fromPlace === undefined ? (point === undefined ? '' : `@${place}`) : `@${place}_${fromPlace}`;
      return encodeId(id, base) + tail;
    })
    .join(',');
}

const ENTRY = /^([^@]+)(?:@(?:(-?\d{1,7})_(-?\d{1,7})|_)(?:_(\d{1,4}))?)?$/;

function decodeEntries(text: string, base: string | undefined): Pick<ExplorerState, 'entries' | 'positions'> {
  const positions = new Map<string, Point>();
  const read: { id: string; from: number | undefined }[] = [];
  for (const token of text.split(',').slice(0, MOST_NODES)) {
    const [, encoded, x, y, from] = ENTRY.exec(token) ?? [];
    const id = decodeId(encoded, base);
    read.push({ id: id ?? '', from: from === undefined ? undefined : Number(from) });
    if (id !== undefined && x !== undefined && y !== undefined && !positions.has(id))
      positions.set(id, { x: Number(x), y: Number(y) });
  }
  const seen = new Set<string>(['']);
  const entries: CanvasEntry[] = [];
  for (const { id, from } of read) {
    if (seen.has(id)) continue;
    seen.add(id);
    const origin = from === undefined ? undefined : read[from]?.id;
    entries.push(origin === undefined || origin === '' || origin === id ? { id } : { id, from: origin });
  }
  return { entries, positions };
}

function encodeId(id: string, base: string | undefined): string {
  return base !== undefined && id.startsWith(`${base}/`)
    ? `~${escapeId(id.slice(base.length + 1))}`
    : escapeId(id);
}

function decodeId(text: string | undefined, base: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const relative = text.startsWith('~');
    if (relative && base === undefined) return undefined;
    return relative ? `${base ?? ''}/${decodeURIComponent(text.slice(1))}` : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

function escapeId(id: string): string {
  return encodeURIComponent(id.replace(LONE_SURROGATES, '\uFFFD'))
    .replaceAll('%2F', '/')
    .replaceAll('~', '%7E');
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
