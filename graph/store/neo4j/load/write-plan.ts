import { positionKey } from '../../../analysis/position-key.ts';
import { orderProblems } from '../../order-problems.ts';
import { int, type DatabaseValue } from '../database-value.ts';
import { LoadError } from './load-error.ts';
import type { PlanSurvey, Survey } from './survey.ts';
import type { Writer } from './writer.ts';

const ROWS_AT_ONCE = 1000;

/** Writes what a load says about itself, the document, its findings, and what it says about units; nothing of it is served yet. */
export async function writePlan(
  writer: Writer,
  plan: PlanSurvey,
  survey: Survey,
  load: { readonly id: string; readonly batch: string; readonly sequence: number; readonly hash: string },
): Promise<void> {
  const { document, sum, nodes, edges, labels, types, units, problems } = plan;
  const { id } = load;
  await writer.run('CREATE (l:Load) SET l = $columns', {
    columns: {
      id,
      plan: document.id,
      batch: load.batch,
      sequence: int(load.sequence),
      active: false,
      hash: load.hash,
      sum: sum.toString(16),
      nodes: int(nodes),
      edges: int(edges),
      problems: int(problems.length),
      labels: [...labels.keys()],
      labelCounts: [...labels.values()].map(int),
      types: [...types.keys()],
      typeCounts: [...types.values()].map(int),
      title: document.title,
      loadedAt: new Date().toISOString(),
    },
  });
  await writer.run('CREATE (d:Document) SET d = $columns', {
    columns: {
      id: document.id,
      load: id,
      text: document.text,
      sha256: document.sha256,
      source: document.source,
    },
  });
  const findings = orderProblems(problems).map(({ problem, position }): Record<string, DatabaseValue> => ({
    code: problem.code,
    severity: problem.severity,
    message: problem.message,
    document: problem.document,
    line: int(problem.line),
    ...(problem.start !== undefined && { start: int(problem.start) }),
    ...(problem.end !== undefined && { end: int(problem.end) }),
    copies: int(Number(position.at(-1))),
    placeKey: positionKey(position),
    load: id,
  }));
  const records = [...units].flatMap(([unit, { degree, statedDegree, ofPlan }]) => {
    const node = survey.units.get(unit);
    if (node === undefined)
      throw new LoadError(`An edge of ${document.id} ends in ${unit}, which is no node of the file.`);
    return [
      {
        unit,
        load: id,
        node: JSON.stringify(node),
        relations: JSON.stringify(survey.relations.filter(({ source }) => source === unit)),
        degree: int(degree),
        statedDegree: int(statedDegree),
        ofPlan,
      },
    ];
  });
  for (const [label, rows] of [
    ['Problem', findings],
    ['UnitRecord', records],
  ] as const) {
    for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
      await writer.run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row`, {
        rows: rows.slice(at, at + ROWS_AT_ONCE),
      });
  }
}
