import fc from 'fast-check';
import { BASIS_KEYS } from '../../../graph/ontology/bases.ts';
import { LABEL_KEYS } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../../graph/ontology/relationship-types.ts';
import { ROLE_KEYS } from '../../../graph/ontology/roles.ts';
import type { ExplorerAction } from '../../../client/state/explorer-action.ts';
import {
  INITIAL_STATE,
  LAYOUT_NAMES,
  VIEW_NAMES,
  type ExplorerState,
} from '../../../client/state/explorer-state.ts';
import { reduce } from '../../../client/state/reduce.ts';

const planned = fc
  .tuple(
    fc.constantFrom('guofa-2016-73', 'doc-0a1b2c3d4e'),
    fc.constantFrom('task/4.1', 'goal/2', 'project/1.3'),
  )
  .map((parts) => parts.join('/'));
const strange = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const edge = fc.constant('RESPONSIBLE_FOR~unit/mps~guofa-2016-73/task/4.1.2~participant');

/** An id of a node or edge as they occur, or any text at all. */
export const anyId = fc.oneof(planned, fc.constantFrom('unit/mps', 'unit/miit'), edge, strange);

const anyIds = fc.array(anyId, { maxLength: 6 });
const anyPositions = fc
  .array(fc.tuple(anyId, fc.record({ x: fc.double(), y: fc.double({ min: -5000, max: 5000 }) })))
  .map((pairs) => new Map(pairs));

/** Any action but `restore`. */
export const anyAction: fc.Arbitrary<ExplorerAction> = fc.oneof(
  fc.record({ kind: fc.constant('show-view'), view: fc.constantFrom(...VIEW_NAMES) }),
  fc.record({ kind: fc.constant('choose-plan'), plan: anyId }),
  fc.record({ kind: fc.constant('open-item'), id: anyId }),
  fc.record({ kind: fc.constant('open-item') }),
  fc.record({ kind: fc.constant('select'), id: anyId }),
  fc.record({ kind: fc.constant('select') }),
  fc.record({ kind: fc.constant('add-nodes'), ids: anyIds, from: anyId }),
  fc.record({ kind: fc.constant('add-nodes'), ids: anyIds }),
  fc.record({ kind: fc.constant('start-canvas'), ids: anyIds, selection: anyId }),
  fc.record({ kind: fc.constant('remove-nodes'), ids: anyIds }),
  fc.record({ kind: fc.constant('collapse'), id: anyId }),
  fc.record({ kind: fc.constantFrom('move-nodes', 'settle-nodes'), positions: anyPositions }),
  fc.record({ kind: fc.constant('clear-canvas') }),
  fc.record({ kind: fc.constant('toggle-label'), label: fc.constantFrom(...LABEL_KEYS) }),
  fc.record({ kind: fc.constant('toggle-basis'), basis: fc.constantFrom(...BASIS_KEYS) }),
  fc.record({ kind: fc.constant('toggle-type'), type: fc.constantFrom(...RELATIONSHIP_TYPE_KEYS) }),
  fc.record({ kind: fc.constant('toggle-role'), role: fc.constantFrom(...ROLE_KEYS) }),
  fc.record({ kind: fc.constant('show-everything') }),
  fc.record({ kind: fc.constant('choose-layout'), layout: fc.constantFrom(...LAYOUT_NAMES) }),
  fc.record({ kind: fc.constantFrom('toggle-pin', 'mark-nodes'), ids: anyIds }),
  fc.record({ kind: fc.constant('toggle-mark'), id: anyId }),
  fc.record({ kind: fc.constant('focus'), id: anyId }),
  fc.record({ kind: fc.constant('focus') }),
  fc.record({
    kind: fc.constant('show-path'),
    path: fc.record({ from: anyId, to: anyId, rank: fc.nat({ max: 4 }) }),
    ids: anyIds,
  }),
  fc.record({ kind: fc.constant('show-path') }),
);

/** Any state that actions can lead to. */
export const anyState: fc.Arbitrary<ExplorerState> = fc
  .array(anyAction, { maxLength: 25 })
  .map((actions) => actions.reduce(reduce, INITIAL_STATE));
