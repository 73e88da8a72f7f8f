import { SingleBar, Presets } from 'cli-progress';

/** Shows how far a long work is, where somebody sits at the terminal. */
export interface ProgressBar {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** A bar on standard error that appears with the first progress and leaves nothing behind. */
export function createProgressBar(): ProgressBar {
  const bar = new SingleBar(
    { format: '{bar} {percentage}% {value}/{total} records, {eta_formatted} left', clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    show: (done: number, total: number): void => {
      if (bar.isActive) bar.update(done);
      else bar.start(total, done);
    },
    clear: (): void => {
      if (bar.isActive) bar.stop();
    },
  };
}
