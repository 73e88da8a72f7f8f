import { isEdgeId } from '../../state/edge-ends.ts';
import { EdgeDetails } from './edge-details.tsx';
import { NodeDetails } from './node-details.tsx';

/** The details of what is selected, node or edge; loaded when something first is. */
export function SelectionDetails({ id }: { readonly id: string }) {
  return isEdgeId(id) ? <EdgeDetails id={id} /> : <NodeDetails id={id} />;
}
