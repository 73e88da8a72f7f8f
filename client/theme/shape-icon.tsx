import { LABELS, type Label } from '../../graph/ontology/labels.ts';
import { SHAPE_PATHS } from './label-inks.ts';

/** A label's mark: its shape in its ink, so that it is told without colour too. */
export function ShapeIcon({ label, hollow = false }: { readonly label: Label; readonly hollow?: boolean }) {
  return (
    <svg class={hollow ? 'shape hollow' : 'shape'} data-label={label} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPE_PATHS[LABELS[label].style.shape]} />
    </svg>
  );
}
