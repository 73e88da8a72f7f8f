import { plainNumber } from '../../i18n/node-name.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { ShapeIcon } from '../../theme/shape-icon.tsx';
import type { FirstLevel, OverviewItem, OverviewList, SecondLevel } from './overview-item.ts';
import { wholesOf } from './overview-links.ts';

interface OpenedPathProps {
  readonly opened: string;
  readonly first: FirstLevel;
  readonly second: SecondLevel | undefined;
}

/** Where one is below the first level, and the way back up. */
export function OpenedPath({ opened, first, second }: OpenedPathProps) {
  const all = [...Object.values(first).flatMap((list: OverviewList) => list.items), ...(second?.parts ?? [])];
  const wholes = wholesOf(second?.edges ?? []);
  const steps: OverviewItem[] = [];
  let at: string | undefined = opened;
  while (at !== undefined && steps.length < 8) {
    const found = all.find((item) => item.id === at);
    if (found !== undefined) steps.unshift(found);
    at = found === undefined ? undefined : wholes.get(at);
  }
  return (
    <nav class="opened-path" aria-label={t('overview.path')}>
      <ol>
        <li>
          <button
            type="button"
            class="link"
            onClick={() => {
              explorer.dispatch({ kind: 'open-item' });
            }}
          >
            {t('overview.back')}
          </button>
        </li>
        {steps.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="link opened-step"
              aria-current={item.id === opened ? 'location' : undefined}
              onClick={() => {
                explorer.dispatch(
                  item.id === opened ? { kind: 'select', id: item.id } : { kind: 'open-item', id: item.id },
                );
              }}
            >
              <ShapeIcon label={item.label} />
              {item.label === 'Task' && item.number !== null && <span>{plainNumber(item.number)}</span>}
              {item.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
