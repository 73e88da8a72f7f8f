import { planId } from '../add-item.ts';
import { addTaskTree } from '../add-task-tree.ts';
import { sectionsOf } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each section under 政策措施 or 组织实施 is a Measure; such a chapter without sections is one as a whole. */
export const measures: Rule = ({ outline, graph, clauses }) => {
  for (const { section: chapter } of [
    ...partsOfKind(outline, 'measures'),
    ...partsOfKind(outline, 'implementation'),
  ]) {
    const own = String(chapter.numbering.ordinal);
    const whole = { id: planId(graph), block: chapter.block, title: chapter.title };
    const sections = sectionsOf(chapter);
    for (const section of sections) {
      const place = `${own}.${section.numbering.ordinal}`;
      addTaskTree(graph, clauses, section, { label: 'Measure', place, level: 1, whole });
    }
    if (sections.length > 0) continue;
    addTaskTree(graph, clauses, chapter, {
      label: 'Measure',
      place: own,
      level: 1,
      whole: { id: planId(graph) },
    });
  }
};
