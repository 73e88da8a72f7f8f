import type { Basis } from '../../graph/ontology/bases.ts';

/** How an edge of a basis is drawn everywhere: solid stated, thin from structure, dashed inferred, dotted from the register. */
export function BasisLine({ basis }: { readonly basis: Basis }) {
  return (
    <svg class="basis-line" data-basis={basis} viewBox="0 0 24 8" aria-hidden="true">
      <path d="M1 4h22" />
    </svg>
  );
}
