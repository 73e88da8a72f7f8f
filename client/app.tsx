import { useEffect } from 'preact/hooks';
import { t } from './i18n/translate.ts';
import { Deferred } from './panels/deferred.tsx';
import { DetailsPanel } from './panels/details/details-panel.tsx';
import { Rail } from './panels/rail.tsx';
import { TopBar } from './panels/top-bar.tsx';
import { TroubleNotice } from './panels/trouble-notice.tsx';
import { explorer } from './state/explorer.ts';
import { OverviewView } from './views/overview/overview-view.tsx';

const loadNetwork = async () => (await import('./views/network/network-view.tsx')).NetworkView;

/** The page: bar, rail, view, details. */
export function App() {
  useHistoryKeys();
  const name = `${t(`view.${explorer.state.value.view}`)} · ${t('app.name')}`;
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <div class="shell" data-view={explorer.state.value.view}>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#main')?.focus();
        }}
      >
        {t('app.skip')}
      </a>
      <TopBar />
      <main id="main" class="main" tabIndex={-1}>
        <TroubleNotice />
        {explorer.state.value.view === 'overview' ? (
          <OverviewView />
        ) : (
          <Deferred load={loadNetwork} props={{}} />
        )}
      </main>
      <DetailsPanel />
      <Rail />
    </div>
  );
}

/** Ctrl or Command with Z and Y undo and redo, where no text is being typed. */
function useHistoryKeys(): void {
  useEffect(() => {
    const steer = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) explorer.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) explorer.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', steer);
    return () => {
      removeEventListener('keydown', steer);
    };
  }, []);
}
