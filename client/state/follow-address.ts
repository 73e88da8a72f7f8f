import { effect } from '@preact/signals';
import { decodeAddress, encodeAddress } from './address.ts';
import type { Explorer } from './explorer.ts';

const LEAST_PAUSE_MS = 120;

/**
 * Keeps the address and the state in step: a new view, plan or opened item is a step of the browser's own history, anything
 * smaller replaces the address; an address opened by hand or by going back is restored. Returns how to stop.
 */
export function followAddress(explorer: Explorer, page: Window = window): () => void {
  let previous = explorer.state.peek();
  let pending: ReturnType<typeof setTimeout> | undefined;
  let replacedAt = 0;
  const replace = (address: string) => {
    replacedAt = Date.now();
    page.history.replaceState(null, '', address);
  };

  const stopEffect = effect(() => {
    const state = explorer.state.value;
    const address = `#${encodeAddress(state)}`;
    clearTimeout(pending);
    if (state === previous) return;
    const large =
      state.view !== previous.view || state.opened !== previous.opened || state.plan !== previous.plan;
    previous = state;
    if (address === page.location.hash) return;
    if (large) page.history.pushState(null, '', address);
    // Browsers limit how often an address may change; a drag would pass that limit. One step is in the address at once.
    else if (Date.now() - replacedAt > LEAST_PAUSE_MS) replace(address);
    else
      pending = setTimeout(() => {
        replace(address);
      }, LEAST_PAUSE_MS);
  });

  const restore = () => {
    const current = explorer.state.peek();
    if (page.location.hash === `#${encodeAddress(current)}`) return;
    previous = decodeAddress(page.location.hash);
    explorer.dispatch({ kind: 'restore', state: previous });
  };
  page.addEventListener('popstate', restore);
  page.addEventListener('hashchange', restore);
  return () => {
    stopEffect();
    clearTimeout(pending);
    page.removeEventListener('popstate', restore);
    page.removeEventListener('hashchange', restore);
  };
}
