import { effect } from '@preact/signals';
import { decodeAddress, encodeAddress } from './address.ts';
import type { Explorer } from './explorer.ts';

/**
 * Keeps the address and the state in step: a new view, plan or opened item is a step of the browser's own history, anything
 * smaller replaces the address; an address opened by hand or by going back is restored. Returns how to stop.
 */
export function followAddress(explorer: Explorer, page: Window = window): () => void {
  let previous = explorer.state.peek();
  let pending: ReturnType<typeof setTimeout> | undefined;

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
    // Browsers limit how often an address may change; a drag would pass that limit.
    else
      pending = setTimeout(() => {
        page.history.replaceState(null, '', address);
      }, 120);
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
