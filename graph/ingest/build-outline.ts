import { pinyin } from 'pinyin-pro';
import { documentId } from '../model/ids.ts';
import { splitBlocks, within, type Block, type TextRange } from './block.ts';
import { closeBoxes } from './close-boxes.ts';
import { readDocumentHeader } from './document-header.ts';
import { dutyTableOf } from './duty-table-of.ts';
import { findTable, startsTable } from './find-table.ts';
import { numberingOf, NUMBERING_STYLES, type Numbering } from './numbering.ts';
import type { Box, Outline, OutlineItem, Paragraph, Section, Table } from './outline.ts';
import type { PlanDocument } from './plan-document.ts';

interface OpenSection {
  readonly kind: 'section';
  readonly block: Block;
  readonly numbering: Numbering;
  readonly title: TextRange;
  readonly body?: TextRange;
  readonly children: OutlineItem[];
}

const BOX = /^(专栏\s*(\d{1,3}))[\s:]*(\S.*)$/u;
const ANNEX = /^附\s*[件表录]/u;
/** A run-in title is a short first sentence; a longer one is prose. */
const LONGEST_TITLE = 45;

/** Finds a document's order: header, chapters with what stands under them, tables, annexes; says nothing of what they mean. */
export function buildOutline(document: PlanDocument): Outline {
  const blocks = splitBlocks(document.text);
  const firstHeading = blocks.findIndex((block) =>
    /^(?:chapter|part)$/u.test(numberingOf(block.plain)?.style ?? ''),
  );
  const bodyStart = firstHeading === -1 ? blocks.length : firstHeading;
  const header = readDocumentHeader(blocks.slice(0, Math.max(bodyStart, 1)));
  const body = readBody(blocks, bodyStart);
  const rows = body.annexes.flatMap((annex) => annex.rows.map((row) => row.cells[0]?.plain ?? ''));
  const { number } = header;
  const id =
    number === undefined
      ? documentId({ title: header.title })
      : documentId({ stem: toPinyin(number.stem), year: number.year, number: number.ordinal });
  return {
    document: {
      id,
      title: header.title,
      ...(number === undefined ? {} : { number: number.text }),
      ...(header.issuer === undefined ? {} : { issuer: header.issuer }),
      ...(header.dateWritten === undefined ? {} : { dateWritten: header.dateWritten }),
      ...(header.datePublished === undefined ? {} : { datePublished: header.datePublished }),
      ...(header.validity === undefined ? {} : { validity: header.validity }),
      source: document.source,
      sha256: document.sha256,
      text: document.text,
    },
    blocks,
    name: header.name,
    title: header.titlePlace,
    notice: header.notice,
    titles: [...header.titles, ...body.titles],
    preamble: header.preamble.map(toParagraph),
    chapters: closeBoxes(body.chapters, rows),
    annexes: body.annexes,
    duties: body.annexes.flatMap((table) => dutyTableOf(table) ?? []),
    furniture: [...header.furniture, ...body.furniture],
  };
}

interface Body {
  readonly chapters: readonly Section[];
  readonly annexes: readonly Table[];
  readonly titles: readonly Block[];
  readonly furniture: readonly Block[];
}

function readBody(blocks: readonly Block[], start: number): Body {
  const chapters: Section[] = [];
  const annexes: Table[] = [];
  const titles: Block[] = [];
  const furniture: Block[] = [];
  const open: OpenSection[] = [];
  let box: (Box & { items: Paragraph[] }) | undefined;
  let inAnnex = false;
  for (let at = start; at < blocks.length;) {
    const block = blocks[at];
    if (block === undefined) break;
    const next = blocks[at + 1];
    const found = next !== undefined && startsTable(next) ? findTable(blocks, at + 1) : undefined;
    if (found !== undefined) {
      if (inAnnex) annexes.push(found.table);
      else open.at(-1)?.children.push(found.table);
      box = undefined;
      at = found.next;
      continue;
    }
    at += 1;
    if (inAnnex) {
      (annexes.length > 0 ? furniture : titles).push(block);
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
      box = toBox(block, boxHeading);
      open.at(-1)?.children.push(box);
    } else if (numbering !== undefined) {
      box = undefined;
      openSection(block, numbering, open, chapters);
    } else if (box !== undefined) {
      box.items.push(toParagraph(block));
    } else {
      open.at(-1)?.children.push(toParagraph(block));
    }
  }
  return { chapters, annexes, titles, furniture };
}

function toBox(block: Block, match: RegExpExecArray): Box & { items: Paragraph[] } {
  const title = match[3] ?? '';
  const from = block.plain.length - title.length;
  return {
    kind: 'box',
    block,
    ordinal: Number(match[2]),
    printed: match[1] ?? '',
    title: within(block, from, block.plain.length),
    items: [],
  };
}

/** Puts a heading under the nearest open one of an outer style. */
function openSection(block: Block, numbering: Numbering, open: OpenSection[], chapters: Section[]): void {
  const depth = (style: Numbering['style']) => NUMBERING_STYLES.indexOf(style);
  let parent = open.at(-1);
  while (parent !== undefined && depth(parent.numbering.style) >= depth(numbering.style)) {
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

/** A heading ends at its first full stop; what follows in the line is its body. */
function splitHeading(block: Block, from: number): { title: TextRange; body?: TextRange } {
  const stop = block.plain.indexOf('。', from);
  if (stop === -1) return { title: within(block, from, block.plain.length) };
  const title = within(block, from, stop);
  return stop + 1 >= block.plain.length
    ? { title }
    : { title, body: within(block, stop + 1, block.plain.length) };
}

/** A paragraph whose first sentence is short, without a comma, and followed by more has a run-in title. */
function toParagraph(block: Block): Paragraph {
  const dash = /^[-—–·●]+\s*/u.exec(block.plain)?.[0].length ?? 0;
  const stop = block.plain.indexOf('。', dash);
  const lead = block.plain.slice(dash, stop);
  const runsIn =
    stop !== -1 && stop + 1 < block.plain.length && lead.length <= LONGEST_TITLE && !/[,;:]/u.test(lead);
  return runsIn
    ? {
        kind: 'paragraph',
        block,
        title: within(block, dash, stop),
        body: within(block, stop + 1, block.plain.length),
      }
    : { kind: 'paragraph', block, body: within(block, dash, block.plain.length) };
}

/** The stem of a document's number in pinyin: 国发 becomes guofa. */
function toPinyin(stem: string): string {
  return pinyin(stem, { toneType: 'none', type: 'array', v: true }).join('').toLowerCase();
}
