import { within, type Block } from './block.ts';
import { findTable, startsTable } from './find-table.ts';
import { findDutyTable } from './find-duty-table.ts';
import { numberingOf, NUMBERING_RANKS, type Numbering } from './numbering.ts';
import type { Box, DutyTable, OutlineItem, Paragraph, Section, Table } from './outline.ts';
import type { TextGrid } from './plan-document.ts';
import { splitHeading, toParagraph } from './run-in-title.ts';

/** What stands after a document's header. */
export interface Body {
  readonly chapters: readonly Section[];
  readonly annexes: readonly Table[];
  readonly duties: readonly DutyTable[];
  readonly titles: readonly Block[];
  readonly furniture: readonly Block[];
}

type OpenSection = Omit<Section, 'children'> & { readonly children: OutlineItem[] };
type OpenBox = Omit<Box, 'items'> & { readonly items: Paragraph[]; last?: Numbering };

const BOX = /^(专栏\s*(\d{1,3}|[一二三四五六七八九十]{1,3}))[\s::]*(\S.*)$/u;
const ANNEX = /^附\s*[件表录]/u;

/** Reads chapters with what stands under them, boxes, tables and annexes, from a block on. */
export function readBody(
  blocks: readonly Block[],
  start: number,
  grids: ReadonlyMap<number, TextGrid>,
): Body {
  const chapters: Section[] = [];
  const annexes: Table[] = [];
  const duties: DutyTable[] = [];
  const titles: Block[] = [];
  const furniture: Block[] = [];
  const open: OpenSection[] = [];
  let box: OpenBox | undefined;
  let inAnnex = false;
  let annexDuties = 0;
  for (let at = start; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    const next = blocks[at + 1];
    const duty = findDutyTable(blocks, at, grids);
    const heads = duty === undefined && next !== undefined && startsTable(next);
    const found =
      heads && findDutyTable(blocks, at + 1, grids) === undefined ? findTable(blocks, at + 1) : undefined;
    if (found !== undefined) {
      if (inAnnex) annexes.push(found.table);
      else open.at(-1)?.children.push(found.table);
    } else if (duty !== undefined) {
      duties.push(duty.table);
      if (inAnnex) annexDuties += 1;
      else open.at(-1)?.children.push(duty.table);
    }
    const end = found?.next ?? duty?.next;
    if (end !== undefined) {
      box = undefined;
      at = end;
      continue;
    }
    at += 1;
    if (inAnnex) {
      (annexes.length + annexDuties > 0 ? furniture : titles).push(block);
      continue;
    }
    if (ANNEX.test(block.plain)) {
      inAnnex = true;
      titles.push(block);
      continue;
    }
    const boxHeading = BOX.exec(block.plain);
    const numbering = numberingOf(block.plain);
    if (boxHeading !== null) {
      box = toBox(block, boxHeading, chapters);
      open.at(-1)?.children.push(box);
    } else if (numbering !== undefined && !(box !== undefined && staysInBox(box, numbering, open))) {
      box = undefined;
      openSection(block, numbering, open, chapters);
    } else if (box !== undefined) {
      box.items.push(toParagraph(block, numbering?.length));
      if (numbering !== undefined) box.last = numbering;
    } else {
      open.at(-1)?.children.push(toParagraph(block));
    }
  }
  return { chapters, annexes, duties, titles, furniture };
}

function toBox(block: Block, match: RegExpExecArray, chapters: readonly Section[]): OpenBox {
  const title = match[3] ?? '';
  const from = block.plain.length - title.length;
  const number = match[2] ?? '';
  return {
    kind: 'box',
    block,
    ordinal: /\d/u.test(number) ? Number(number) : (numberingOf(`${number}、`)?.ordinal ?? chapters.length),
    printed: match[1] ?? '',
    title: within(block, from, block.plain.length),
    items: [],
  };
}

/** Numbered items of a box count from 1; a number that goes on where the section's own stopped belongs to the section. */
function staysInBox(box: OpenBox, numbering: Numbering, open: readonly OpenSection[]): boolean {
  if (NUMBERING_RANKS[numbering.style] < NUMBERING_RANKS.item) return false;
  if (
    box.last !== undefined &&
    box.last.style === numbering.style &&
    box.last.ordinal + 1 === numbering.ordinal
  ) {
    return true;
  }
  const parent = open.findLast(
    ({ numbering: of }) => NUMBERING_RANKS[of.style] <= NUMBERING_RANKS[numbering.style],
  );
  const goesOn =
    parent?.numbering.style === numbering.style && parent.numbering.ordinal + 1 === numbering.ordinal;
  return numbering.ordinal === 1 && !goesOn && box.items.length === 0;
}

/** Puts a heading under the nearest open one of an outer style. */
function openSection(block: Block, numbering: Numbering, open: OpenSection[], chapters: Section[]): void {
  const rank = NUMBERING_RANKS[numbering.style];
  let parent = open.at(-1);
  while (parent !== undefined && NUMBERING_RANKS[parent.numbering.style] >= rank) {
    open.pop();
    parent = open.at(-1);
  }
  const { title, body } = splitHeading(block, numbering.length);
  const section: OpenSection = {
    kind: 'section',
    block,
    numbering,
    title,
    ...(body === undefined ? {} : { body }),
    children: [],
  };
  (parent?.children ?? chapters).push(section);
  open.push(section);
}
