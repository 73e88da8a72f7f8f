import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/** Where a card stands in the picture, in pixels from its top left corner. */
export interface CardBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of the cards inside `container` (elements with `data-card`), measured anew whenever these move. */
export function useCardBoxes(
  container: RefObject<HTMLElement | null>,
  dependency: unknown,
): ReadonlyMap<string, CardBox> {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, CardBox>>(new Map());
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    const measure = () => {
      setBoxes(measureCards(element));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const card of element.querySelectorAll('[data-card]')) observer.observe(card);
    return () => {
      observer.disconnect();
    };
  }, [container, dependency]);
  return boxes;
}

function measureCards(element: HTMLElement): ReadonlyMap<string, CardBox> {
  const origin = element.getBoundingClientRect();
  const boxes = new Map<string, CardBox>();
  for (const card of element.querySelectorAll<HTMLElement>('[data-card]')) {
    const box = card.getBoundingClientRect();
    boxes.set(card.dataset['card'] ?? '', {
      left: box.left - origin.left,
      right: box.right - origin.left,
      top: box.top - origin.top,
      bottom: box.bottom - origin.top,
    });
  }
  return boxes;
}
