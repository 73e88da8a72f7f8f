import { rowFilter } from '../arguments/row-filter.ts';
import { LIMITS } from '../limits.ts';
import type { QueryResolvers } from '../resolvers.generated.ts';
import { compileNodeSelection } from '../selection/compile-selection.ts';
import { requestedField, subfieldsNamed } from '../selection/requested-field.ts';
import { askStore } from './ask-store.ts';

/** `responsibilityMatrix`: units against what they are responsible for. */
export const responsibilityMatrix: NonNullable<QueryResolvers['responsibilityMatrix']> = (
  _root,
  args,
  context,
  info,
) =>
  askStore(context, (store, options) => {
    const field = requestedField(info);
    const lines = (name: string) =>
      compileNodeSelection(subfieldsNamed(subfieldsNamed([field], name), 'node'));
    return store.responsibilityMatrix(
      {
        filter: {
          ...rowFilter(args),
          ...(args.rows && { rows: args.rows }),
          ...(args.columns && { columns: args.columns }),
          includeInferred: args.includeInferred,
        },
        most: LIMITS.matrixCells,
        row: lines('rows'),
        column: lines('columns'),
      },
      options,
    );
  });
