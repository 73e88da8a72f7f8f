import type { FactFragment } from '../../api/operations.generated.ts';
import { t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';

/** The rows of the division of work that a fact is joined from, each a way there. */
export function AssignmentLinks({ edge }: { readonly edge: FactFragment }) {
  return (
    <>
      {edge.assignments.map((assignment) => (
        <button
          key={assignment.id}
          type="button"
          class="link small"
          onClick={() => {
            explorer.dispatch({ kind: 'select', id: assignment.id });
          }}
        >
          {assignment.number === null ? assignment.name : t('details.row', { number: assignment.number })}
        </button>
      ))}
    </>
  );
}
