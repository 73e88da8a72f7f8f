import { positionKey } from '../../../analysis/position-key.ts';
import type { SearchQuery } from '../../../analysis/search-query.ts';
import { LABEL_KEYS, labelRank } from '../../../ontology/labels.ts';
import type { SearchRequest } from '../../graph-store.ts';
import { int } from '../database-value.ts';
import { HAN_MARK, OTHER_MARK, RANK_MARKS } from '../records/search-columns.ts';
import { afterCondition } from './after-condition.ts';
import { createProjector } from './create-projector.ts';
import { UNITS_LOAD, type Parameters, type Statement } from './statement.ts';

/** The name of the full-text index. */
export const SEARCH_INDEX = 'search';
/** More terms would not make the proposal of candidates better; Lucene takes at most 1,024 clauses. */
const MOST_TERMS = 60;

/** The alternatives as a query of the full-text index; terms are letters, digits and Han, so nothing in them is syntax. */
function fullTextQuery({ terms }: SearchQuery): string {
  return terms
    .map((all) => `(${[...all.slice(0, MOST_TERMS)].map((term) => `+${term}`).join(' ')})`)
    .join(' OR ');
}

/** How well typed letters fit a marked spelling: 3 all of it, 2 its beginning, 1 inside, 0 not; a Han character must be met. */
function spelledFit(spelling: string, typed: string): string {
  const plain = (text: string) => `replace(replace(${text}, '${HAN_MARK}', ''), '${OTHER_MARK}', '')`;
  const lettersBeforeHan = (text: string) =>
    `size(replace(split(${text}, '${HAN_MARK}')[0], '${OTHER_MARK}', ''))`;
  const fits = (text: string) =>
    `(${plain(text)} STARTS WITH ${typed} AND ${text} CONTAINS '${HAN_MARK}' AND ${lettersBeforeHan(text)} < size(${typed}))`;
  return (
    `CASE WHEN ${spelling} = '' OR NOT ${plain(spelling)} CONTAINS ${typed} THEN 0 WHEN ${plain(spelling)} = ${typed} THEN 3 ` +
    `WHEN ${fits(spelling)} THEN 2 ` +
    `WHEN any(i IN range(1, size(${spelling}) - 1) WHERE substring(${spelling}, i, 1) IN ['${HAN_MARK}', '${OTHER_MARK}'] AND ${fits(`substring(${spelling}, i)`)}) THEN 1 ELSE 0 END`
  );
}

/** The best tier among a node's texts, as `searchTier` gives it; 0 where none holds the query. */
function tierExpression(query: SearchQuery, parameters: Parameters): string {
  const folded = parameters.add(query.folded);
  const literal = `CASE WHEN text = ${folded} THEN 3 WHEN text STARTS WITH ${folded} THEN 2 WHEN text CONTAINS ${folded} THEN 1 ELSE 0 END`;
  const typed = query.typed === undefined ? undefined : parameters.add(query.typed);
  const spelled =
    typed === undefined
      ? '0'
      : `CASE WHEN literal = 3 OR n.searchSpellings IS NULL THEN 0 ELSE reduce(best = 0, fit IN [${spelledFit('n.searchSpellings[at]', typed)}, ${spelledFit('n.searchInitials[at]', typed)}] | CASE WHEN fit > best THEN fit ELSE best END) END`;
  return (
    `CALL (n) { UNWIND range(0, size(n.searchTexts) - 1) AS at ` +
    `WITH n, at, left(n.searchTexts[at], 1) AS rank, substring(n.searchTexts[at], 1) AS text ` +
    `WITH n, at, rank, ${literal} AS literal WITH rank, literal, CASE WHEN rank = '${RANK_MARKS.passage}' THEN 0 ELSE ${spelled} END AS spelled ` +
    `WITH rank, CASE WHEN literal > spelled THEN literal ELSE spelled END AS fit ` +
    `RETURN max(CASE WHEN fit = 0 THEN 0 WHEN rank = '${RANK_MARKS.passage}' THEN 1 WHEN fit = 3 THEN CASE rank WHEN '${RANK_MARKS.name}' THEN 5 ELSE 4 END ELSE fit + 1 END) AS tier }`
  );
}

/** One page of hits: candidates from the full-text index, ranked by tier, label and place, with totals and facets where asked. */
export function searchStatement(request: SearchRequest, query: SearchQuery): Statement {
  const { plan, labels, facets, first, after, totalCount } = request;
  const projector = createProjector();
  const { parameters } = projector;
  const wanted = parameters.add(fullTextQuery(query));
  const ranks = parameters.add(Object.fromEntries(LABEL_KEYS.map((label) => [label, int(labelRank(label))])));
  const ofPlan = plan === undefined ? '' : ` AND (n.plan = $plan OR $plan IN n.plans)`;
  if (plan !== undefined) parameters.values['plan'] = plan;
  const kept = labels === undefined ? 'true' : `hit.label IN ${parameters.add([...labels])}`;
  const terms = ['hit.order', 'hit.rank', 'n.placeKey'];
  const passed =
    after === undefined
      ? ''
      : ` AND ${afterCondition(terms, [
          parameters.add(int(Number(after[0]))),
          parameters.add(int(Number(after[1]))),
          parameters.add(positionKey(after.slice(2))),
        ])}`;
  const answer = [
    `rows: COLLECT { UNWIND hits AS hit WITH hit, hit.node AS n WHERE ${kept}${passed} WITH hit, n ORDER BY ${terms.join(', ')} ` +
      `LIMIT ${parameters.add(int(first + 1))} RETURN {tier: -hit.order, node: ${projector.node('n', request.node)}} }`,
    ...(totalCount ? [`total: size([hit IN hits WHERE ${kept}])`] : []),
    ...(facets ? ['facets: facets'] : []),
  ];
  const text =
    `MATCH (served:Load {active: true}) WITH collect(served.id) + ['${UNITS_LOAD}'] AS loads ` +
    `CALL (loads) { CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', ${wanted}) YIELD node AS n ` +
    `WITH n, loads WHERE n.load IN loads${ofPlan} ${tierExpression(query, parameters)} WITH n, tier WHERE tier > 0 ` +
    `RETURN collect({node: n, order: -tier, label: n.label, rank: ${ranks}[n.label]}) AS hits } ` +
    (facets
      ? 'WITH loads, hits, COLLECT { UNWIND hits AS hit WITH hit.label AS label, count(*) AS count RETURN {label: label, count: count} } AS facets '
      : '') +
    `RETURN {${answer.join(', ')}} AS page`;
  return { name: 'search', text, values: parameters.values };
}
