import { decodeAddress, encodeAddress } from '../../state/address.ts';
import type { ExplorerState, Point } from '../../state/explorer-state.ts';

/** The name and version of the file's format. */
export const VIEW_FILE_FORMAT = 'plan-atlas-view/1';

/** The state as a file: the address of all but the nodes, and every node with its place, however many there are. */
export function writeViewFile(state: ExplorerState): string {
  const address = encodeAddress({ ...state, entries: [], positions: new Map(), pinned: [], marked: [] });
  const nodes = state.entries.map((entry) => ({
    ...entry,
    ...state.positions.get(entry.id),
    ...(state.pinned.includes(entry.id) && { pinned: true }),
    ...(state.marked.includes(entry.id) && { marked: true }),
  }));
  const { focus, path } = state;
  return `${JSON.stringify({ format: VIEW_FILE_FORMAT, address: withoutNodes(address), focus, path, nodes }, undefined, 1)}\n`;
}

/** The state of a file, or a sentence on why it is none. */
export function readViewFile(text: string): { readonly state: ExplorerState } | { readonly reason: string } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { reason: 'JSON' };
  }
  if (!isRecord(file) || file['format'] !== VIEW_FILE_FORMAT)
    return { reason: `format ≠ ${VIEW_FILE_FORMAT}` };
  const { address, nodes } = file;
  if (typeof address !== 'string' || !Array.isArray(nodes)) return { reason: 'address, nodes' };
  const known = new Map<string, Record<string, unknown>>();
  for (const node of nodes as unknown[]) {
    if (!isRecord(node) || typeof node['id'] !== 'string' || node['id'] === '') return { reason: 'nodes.id' };
    if (!known.has(node['id'])) known.set(node['id'], node);
  }
  const ids = [...known.keys()];
  const has = (name: string) => ids.filter((id) => known.get(id)?.[name] === true);
  const focus = file['focus'];
  return {
    state: {
      ...decodeAddress(address),
      entries: ids.map((id) => {
        const from = known.get(id)?.['from'];
        return typeof from === 'string' && from !== id && known.has(from) ? { id, from } : { id };
      }),
      positions: new Map(ids.flatMap((id) => placeOf(id, known.get(id)))),
      pinned: has('pinned'),
      marked: has('marked'),
      ...(typeof focus === 'string' && known.has(focus) && { focus }),
      ...pathOf(file['path'], known),
    },
  };
}

function placeOf(id: string, node: Record<string, unknown> | undefined): [string, Point][] {
  const [x, y] = [node?.['x'], node?.['y']];
  return Number.isFinite(x) && Number.isFinite(y)
    ? [[id, { x: Math.round(Number(x)), y: Math.round(Number(y)) }]]
    : [];
}

function pathOf(path: unknown, known: ReadonlyMap<string, unknown>): Pick<ExplorerState, 'path'> {
  if (!isRecord(path)) return {};
  const { from, to, rank } = path;
  const whole = typeof from === 'string' && typeof to === 'string' && known.has(from) && known.has(to);
  return whole && Number.isInteger(rank) ? { path: { from, to, rank: Number(rank) } } : {};
}

/** Focus and path are written beside the nodes that they name. */
function withoutNodes(address: string): string {
  return address
    .replace(/[?&][fp]=[^&]*/gu, (field) => (field.startsWith('?') ? '?' : ''))
    .replace('?&', '?');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
