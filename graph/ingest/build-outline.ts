import { closeBoxes } from './close-boxes.ts';
import { readDocumentHeader } from './document-header.ts';
import { dutyColumn } from './duty-columns.ts';
import { findBodyStart } from './find-body-start.ts';
import type { DutyTable, Outline } from './outline.ts';
import type { PlanDocument } from './plan-document.ts';
import { readBody } from './read-body.ts';
import { toParagraph } from './run-in-title.ts';
import { identified, type DocumentPart } from './split-documents.ts';
import { trimTail } from './trim-tail.ts';
import { regionOf } from './unit-region.ts';

/** Finds a document's order: header, chapters with what stands under them, tables, annexes; says nothing of what they mean. */
export function buildOutline(document: PlanDocument, part: DocumentPart): Outline {
  const tail = trimTail(part.blocks);
  const blocks = part.blocks.slice(0, tail.from);
  const start = findBodyStart(blocks);
  const header = readDocumentHeader(blocks.slice(0, Math.max(start, 1)), part.carried);
  const grids = new Map((document.grids ?? []).map((grid) => [grid.start, grid]));
  const body = readBody(blocks, start, grids);
  return {
    document: identified(document, header, part),
    blocks: part.blocks,
    name: header.name,
    title: header.titlePlace,
    notice: [...header.notice, ...tail.notice],
    titles: [...header.titles, ...body.titles],
    preamble: header.preamble.map((block) => toParagraph(block)),
    chapters: closeBoxes(body.chapters, body.duties.flatMap(workRows)),
    annexes: body.annexes,
    duties: body.duties,
    region: regionOf(
      [header.issuer, header.title],
      part.blocks.map(({ plain }) => plain.replace(/\s+/gu, '')).join('\n'),
    ),
    furniture: [...header.furniture, ...body.furniture, ...tail.furniture],
  };
}

function workRows(table: DutyTable): string[] {
  const column = table.headings.findIndex((heading) => dutyColumn(heading).kind === 'work');
  return table.rows.map((row) => row[column]?.plain ?? '');
}
