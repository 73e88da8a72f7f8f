import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Keeps the selected card in sight: when it is selected, and when the room for the picture changes (a sheet opens). */
export function useSelectedInSight(
  container: RefObject<HTMLElement | null>,
  selection: string | undefined,
): void {
  useEffect(() => {
    const room = container.current?.closest('main');
    const card =
      selection === undefined
        ? null
        : container.current?.querySelector(`[data-card="${CSS.escape(selection)}"]`);
    if (room === null || room === undefined || card === null || card === undefined) return undefined;
    const observer = new ResizeObserver(() => {
      card.scrollIntoView({ block: 'nearest' });
    });
    observer.observe(room);
    return () => {
      observer.disconnect();
    };
  }, [container, selection]);
}
