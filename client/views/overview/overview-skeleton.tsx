import { t } from '../../i18n/translate.ts';
import { COLUMN_NAMES } from './overview-columns.ts';

const CARDS = { goals: 4, tasks: 10, works: 20, units: 20 } as const;

/** The four columns before the plan is there. */
export function OverviewSkeleton() {
  return (
    <div class="columns waiting" role="status">
      <span class="hidden-visually">{t('app.loading')}</span>
      {COLUMN_NAMES.map((name) => (
        <div key={name} class={`column ${name}`} aria-hidden="true">
          <p class="column-title">{t(`overview.${name}`)}</p>
          <ul class="cards">
            {Array.from({ length: CARDS[name] }, (_, index) => (
              <li key={index} class="card blank-card" />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
