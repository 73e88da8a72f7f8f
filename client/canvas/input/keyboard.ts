import type { Direction } from './nearest-in-direction.ts';

/** What keys do on the canvas. */
export interface KeyCommands {
  move(direction: Direction): void;
  readonly open: () => void;
  readonly deselect: () => void;
  zoomBy(factor: number): void;
  readonly fit: () => void;
  /** Moves the view by a share of its size. */
  pan(direction: Direction): void;
  readonly mark: () => void;
  readonly pin: () => void;
  readonly focus: () => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Binds the keys to a focusable container and returns the way to unbind them. */
export function bindKeyboard(container: HTMLElement, commands: KeyCommands): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== container || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = commandOf(event, commands);
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  if (!container.hasAttribute('tabindex')) container.tabIndex = 0;
  container.addEventListener('keydown', onKey);
  return () => {
    container.removeEventListener('keydown', onKey);
  };
}

function commandOf({ key, shiftKey }: KeyboardEvent, commands: KeyCommands): (() => void) | undefined {
  const direction = ARROWS[key];
  if (direction !== undefined) {
    return () => {
      if (shiftKey) commands.pan(direction);
      else commands.move(direction);
    };
  }
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'm':
      return commands.mark;
    case 'p':
      return commands.pin;
    case 'f':
      return commands.focus;
    case 'Enter':
      return commands.open;
    case 'Escape':
      return commands.deselect;
    case '+':
    case '=':
      return () => {
        commands.zoomBy(1.25);
      };
    case '-':
    case '_':
      return () => {
        commands.zoomBy(0.8);
      };
    case '0':
      return commands.fit;
    default:
      return undefined;
  }
}
