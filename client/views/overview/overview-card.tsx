import { figure, t } from '../../i18n/translate.ts';
import { nodeName, plainNumber } from '../../i18n/node-name.ts';
import { explorer } from '../../state/explorer.ts';
import { WordBreaks } from '../../panels/word-breaks.tsx';
import { Glyph } from '../../theme/glyph.tsx';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import type { OverviewItem } from './overview-item.ts';

interface OverviewCardProps {
  readonly item: OverviewItem;
  readonly openable: boolean;
  readonly part: boolean;
  readonly standing: 'rest' | 'lit' | 'faded';
  readonly ask: (id: string | undefined) => void;
}

/** One node of the overview: selects on click, opens its second level where it has one. */
export function OverviewCard({ item, openable, part, standing, ask }: OverviewCardProps) {
  const name = nodeName(item);
  const selected = explorer.state.value.selection === item.id;
  return (
    <li
      class={`card ${standing} ${selected ? 'selected' : ''} ${part ? 'part' : ''}`}
      data-card={item.id}
      data-label={item.label}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') ask(item.id);
      }}
      onPointerLeave={() => {
        ask(undefined);
      }}
    >
      <button
        type="button"
        class="card-face"
        aria-pressed={selected}
        title={name}
        onFocus={(event) => {
          if (event.currentTarget.matches(':focus-visible')) ask(item.id);
        }}
        onBlur={() => {
          ask(undefined);
        }}
        onClick={() => {
          explorer.dispatch(selected ? { kind: 'select' } : { kind: 'select', id: item.id });
        }}
      >
        <ShapeIcon label={item.label} />
        {item.label === 'Task' && item.number !== null && (
          <span class="card-number">{plainNumber(item.number)}</span>
        )}
        <span class="card-name">
          <WordBreaks text={withoutBracket(name)} />
        </span>
        {item.assignments !== undefined && (
          <span class="card-count number" title={t('overview.assignments', { count: item.assignments })}>
            {figure(item.assignments)}
          </span>
        )}
      </button>
      {openable && (
        <button
          type="button"
          class="card-open"
          aria-label={t('overview.open', { name })}
          title={t('overview.open', { name })}
          onClick={() => {
            explorer.dispatch({ kind: 'open-item', id: item.id });
          }}
        >
          <Glyph name="next" />
        </button>
      )}
    </li>
  );
}

/** An English name often adds a second one in brackets; the card shows the first. */
function withoutBracket(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}
