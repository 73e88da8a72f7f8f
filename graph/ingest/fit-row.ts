import { isDate, roleWordsOf } from './responsibility/clause-words.ts';
import { standsAsUnit } from './responsibility/unit-form.ts';

/** What a cell's place under a column is worth: what the column is for stands in it, may stand in it, or does not. */
const FITS = 3;
const MAY = 1;
const CLASHES = -3;
/** Of two columns of units the first is hardly ever empty. */
const LATER = 0.01;

/**
 * Puts the cells of a row, of which empty ones vanished, under the columns in their order, so that all of them together fit
 * best; answers with each column's cell.
 */
export function fitRow<T extends { readonly plain: string }>(
  cells: readonly T[],
  kinds: readonly string[],
): (T | undefined)[] {
  if (cells.length === kinds.length) return [...cells];
  let states: { readonly score: number; readonly row: readonly (T | undefined)[] }[] = [
    { score: 0, row: [] },
  ];
  // After each column the best way to have placed none, one, two … cells.
  kinds.forEach((kind, column) => {
    const next: typeof states = [];
    states.forEach((state, used) => {
      const offer = (at: number, score: number, cell: T | undefined): void => {
        const known = next[at];
        if (known === undefined || score > known.score) next[at] = { score, row: [...state.row, cell] };
      };
      const cell = cells[used];
      if (cell !== undefined) {
        offer(used + 1, state.score + worth(cell.plain, kind) - column * LATER, cell);
      }
      offer(used, state.score, undefined);
    });
    states = next;
  });
  return [...(states[cells.length]?.row ?? cells)];
}

function worth(plain: string, kind: string): number {
  const date = isDate(plain);
  const units = !date && namesUnits(plain);
  const number = /^\d{1,4}[.、]?$/u.test(plain);
  switch (kind) {
    case 'number':
      return number ? FITS : CLASHES;
    case 'units':
      return units ? FITS : date || number ? CLASHES : 0;
    case 'deadline':
      return date ? FITS : units ? CLASHES : 0;
    case 'work':
      return units || date || number ? CLASHES : FITS - 1;
    default:
      return units || date ? 0 : MAY;
  }
}

/** Whether a cell is a list of bodies by their form. */
function namesUnits(plain: string): boolean {
  const pieces = plain.split(/[、,;/]/u).map((piece) => piece.trim());
  const names = pieces.map((piece) => {
    const words = roleWordsOf(piece);
    return (words === undefined ? piece : piece.slice(0, words.at)).replace(/等.{0,8}$/u, '');
  });
  return names.filter(standsAsUnit).length * 2 > names.length;
}
