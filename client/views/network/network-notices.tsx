import { figure, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { hub } from './expand.ts';
import { nameOnCanvas, unknownIds } from './canvas-data.ts';
import { HubGroups } from './hub-groups.tsx';
import { PathNotice } from './path-notice.tsx';

const MOST_NAMED = 5;

/** What a person should know about the canvas: nodes that no longer exist, a hub that wants a choice. */
export function NetworkNotices() {
  const unknown = unknownIds.value;
  const many = hub.value;
  const { focus } = explorer.state.value;
  return (
    <>
      {unknown.length > 0 && (
        <div class="notice">
          <p role="status">
            {t('network.unknown', {
              count: unknown.length,
              ids: unknown.slice(0, MOST_NAMED).join(' · ') + (unknown.length > MOST_NAMED ? ' …' : ''),
            })}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => {
              explorer.dispatch({ kind: 'remove-nodes', ids: unknown });
            }}
          >
            {t('network.forget')}
          </button>
        </div>
      )}
      {many !== undefined && explorer.state.value.selection === many.id && (
        <div class="notice calm">
          <p role="status">
            {t(many.added > 0 ? 'network.some' : 'network.many', {
              name: many.name,
              added: figure(many.added),
              total: figure(many.count),
            })}
          </p>
          <HubGroups id={many.id} name={many.name} />
        </div>
      )}
      {focus !== undefined && (
        <div class="notice calm">
          <p role="status">{t('network.focused', { name: nameOnCanvas(focus) })}</p>
          <button
            type="button"
            class="button slim"
            onClick={() => {
              explorer.dispatch({ kind: 'focus' });
            }}
          >
            {t('network.unfocus')}
          </button>
        </div>
      )}
      <PathNotice />
    </>
  );
}
