import { expect, it } from 'vitest';
import { keysetPage } from '../../../graph/store/keyset-page.ts';

const ROWS = Array.from({ length: 5000 }, (_, at) => ({ id: `row-${String(at).padStart(4, '0')}` }));

/** One page of ten rows, and how many rows were looked at for it. */
async function pageAfter(at: number | undefined) {
  let visited = 0;
  const pace = {
    due() {
      visited += 1;
      return false;
    },
    rest: () => Promise.resolve(),
  };
  const page = await keysetPage(
    { rows: ROWS, position: ({ id }) => [id] },
    { first: 10, totalCount: false, ...(at !== undefined && { after: [ROWS[at]?.id ?? ''] }) },
    pace,
  );
  return { page, visited };
}

it('looks at no more rows for a late page than for the first', async () => {
  const first = await pageAfter(undefined);
  const late = await pageAfter(489);
  expect(first.page).toEqual({ rows: ROWS.slice(0, 10), hasNextPage: true });
  expect(late.page).toEqual({ rows: ROWS.slice(490, 500), hasNextPage: true });
  expect(late.visited).toBe(first.visited);
  expect(first.visited).toBe(11);
});

it('ends with the last row, and goes on after a row that is gone', async () => {
  expect((await pageAfter(4994)).page).toEqual({ rows: ROWS.slice(4995), hasNextPage: false });
  const pace = { due: () => false, rest: () => Promise.resolve() };
  const source = { rows: ROWS.filter((_, at) => at !== 7), position: ({ id }: { id: string }) => [id] };
  const page = await keysetPage(source, { first: 2, totalCount: true, after: ['row-0007'] }, pace);
  expect(page).toEqual({ rows: [ROWS[8], ROWS[9]], hasNextPage: true, totalCount: 4999 });
});
