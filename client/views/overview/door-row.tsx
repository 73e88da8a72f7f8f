import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { nodeName } from '../../i18n/node-name.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { Glyph } from '../../theme/glyph.tsx';
import { findDoorQuestions } from './doors.ts';
import { firstLevel, secondLevel } from './overview-data.ts';

/** Three ways in, each with one question of this plan already worked out. */
export function DoorRow() {
  const first = firstLevel.current.value;
  const second = secondLevel.current.value;
  const questions = useMemo(
    () =>
      first.value === undefined || second.value === undefined || first.key !== second.key
        ? undefined
        : findDoorQuestions(first.value, second.value),
    [first, second],
  );
  const { sharing, led, trace } = questions ?? {};
  const waiting = questions === undefined;
  return (
    <ul class="doors" aria-label={t('doors.title')}>
      <Door
        title={t('doors.sharing')}
        waiting={waiting}
        open={
          sharing &&
          (() => {
            const units = sharing.units.map((unit) => unit.id);
            explorer.dispatch({ kind: 'start-canvas', ids: [...units, ...sharing.shared] });
          })
        }
      >
        {sharing &&
          t('doors.sharing.question', { a: nodeName(sharing.units[0]), b: nodeName(sharing.units[1]) })}
      </Door>
      <Door
        title={t('doors.query')}
        waiting={waiting}
        open={
          led &&
          (() => {
            explorer.dispatch({ kind: 'select', id: led.id });
          })
        }
      >
        {led && t('doors.query.question', { a: led.name })}
      </Door>
      <Door
        title={t('doors.trace')}
        waiting={waiting}
        open={
          trace &&
          (() => {
            explorer.dispatch({ kind: 'start-canvas', ids: trace.ids, selection: trace.origin.id });
          })
        }
      >
        {trace &&
          t(trace.origin.label === 'Goal' ? 'doors.trace.question' : 'doors.trace.task', {
            a: trace.origin.name,
          })}
      </Door>
    </ul>
  );
}

interface DoorProps {
  readonly title: string;
  readonly waiting: boolean;
  readonly open: (() => void) | undefined;
  readonly children: ComponentChildren;
}

function Door({ title, waiting, open, children }: DoorProps) {
  if (!waiting && open === undefined) return null;
  return (
    <li>
      <button type="button" class="door" disabled={open === undefined} onClick={open}>
        <span class="door-title">{title}</span>
        <span class="door-question">
          <span class="door-words">{open === undefined ? '…' : children}</span>
          <Glyph name="right" />
        </span>
      </button>
    </li>
  );
}
