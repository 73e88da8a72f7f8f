import { figure, t } from '../../i18n/translate.ts';
import { OverviewCard } from './overview-card.tsx';
import type { OverviewColumn } from './overview-columns.ts';
import type { Chain } from './overview-links.ts';

interface OverviewColumnListProps {
  readonly column: OverviewColumn;
  readonly chain: Chain | undefined;
  readonly openable: ReadonlySet<string>;
  readonly isPart: (id: string) => boolean;
  readonly ask: (id: string | undefined) => void;
  /** Where more than the first can be shown. */
  readonly more?: { readonly all: boolean; readonly toggle: () => void };
}

/** One column of the overview: its title with how many of how many, and its cards. */
export function OverviewColumnList({ column, chain, openable, isPart, ask, more }: OverviewColumnListProps) {
  const shown = column.items.length;
  const counted = column.items.filter((item) => item.collective !== true).length;
  const cut = counted < column.total;
  return (
    <section class={`column ${column.name}`} aria-labelledby={`column-${column.name}`}>
      <h2 id={`column-${column.name}`} class="column-title">
        {t(`overview.${column.name}`)}{' '}
        <span class="number muted">
          {cut ? t('overview.cut', { shown: figure(counted), total: figure(column.total) }) : figure(counted)}
        </span>
        {column.name === 'units' && (
          <span class="muted small column-order">{t('overview.byAssignments')}</span>
        )}
      </h2>
      {shown > 0 && (
        <ul class="cards">
          {column.items.map((item) => (
            <OverviewCard
              key={item.id}
              item={item}
              openable={openable.has(item.id) && item.label !== 'Unit'}
              part={isPart(item.id)}
              standing={chain === undefined ? 'rest' : chain.cards.has(item.id) ? 'lit' : 'faded'}
              ask={ask}
            />
          ))}
        </ul>
      )}
      {shown === 0 && <p class="muted column-none">{t('overview.none')}</p>}
      {(column.collectives ?? 0) > 0 && !cut && (
        <p class="muted small">{t('overview.collectives', { count: column.collectives ?? 0 })}</p>
      )}
      {more !== undefined && (cut || more.all) && (
        <button type="button" class="link column-more" onClick={more.toggle}>
          {more.all ? t('overview.showFewer') : t('overview.showAll', { count: column.total })}
        </button>
      )}
    </section>
  );
}
