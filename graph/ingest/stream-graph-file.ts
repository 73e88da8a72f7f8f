import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { UnusableInputError } from '../model/errors.ts';
import { recordsOf, type GraphRecord, type RecordSource } from '../model/graph-record.ts';
import type { Coverage } from '../model/plan-graph.ts';
import type { DocumentId } from '../model/ids.ts';
import { GRAPH_FILE_RECORDS } from './read-graph-file.ts';
import type { PlanGraph } from '../model/plan-graph.ts';

const KINDS = { documents: 'document', nodes: 'node', edges: 'edge', problems: 'problem' } as const;

function isList(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}

/** Whether the file is written as `npm run parse` writes it: a line for each record. */
async function hasLines(file: string): Promise<boolean> {
  const input = createReadStream(file, { encoding: 'utf8', end: 4096 });
  const lines: string[] = [];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lines.push(line);
    if (lines.length === 3) break;
  }
  input.destroy();
  return (
    lines[0] === '{' &&
    /^"format": "[^"]*",$/u.test(lines[1] ?? '') &&
    /^"documents": \[/u.test(lines[2] ?? '')
  );
}

/** A record as its list has it. Throws UnusableInputError with the line where it is not as the format has it. */
function check(file: string, line: number, list: keyof typeof GRAPH_FILE_RECORDS, text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new UnusableInputError(
      `${file}:${line} is no whole line of a graph file; was the file cut short?`,
      {
        file,
        line,
      },
    );
  }
  const result = GRAPH_FILE_RECORDS[list].safeParse(json);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new UnusableInputError(
    `${file}:${line}: ${issue?.path.join('.') ?? ''} — ${issue?.message ?? 'is not as the format has it'}.`,
    { file, line },
  );
}

async function* readLines(file: string, checked: boolean): AsyncGenerator<GraphRecord> {
  let list: string | undefined;
  let number = 0;
  let ended = false;
  const parse = (name: keyof typeof GRAPH_FILE_RECORDS, text: string): unknown =>
    checked ? check(file, number, name, text) : JSON.parse(text);
  const input = createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 });
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (list !== undefined && (line === '],' || line === ']')) {
      list = undefined;
      continue;
    }
    if (list !== undefined && isList(list)) {
      const text = line.endsWith(',') ? line.slice(0, -1) : line;
      // The schema of the list checked it, so the record is of the kind the list holds.
      yield { kind: KINDS[list], value: parse(list, text) } as unknown as GraphRecord;
      continue;
    }
    const begin = /^"(?<name>documents|nodes|edges|problems)": \[(?<none>\],?)?$/u.exec(line)?.groups;
    if (begin !== undefined) list = begin['none'] === undefined ? begin['name'] : undefined;
    else if (line.startsWith('"coverage": ')) {
      const coverage = parse('coverage', line.slice('"coverage": '.length)) as Record<string, Coverage>;
      for (const [document, each] of Object.entries(coverage))
        yield { kind: 'coverage', value: { document: document as DocumentId, coverage: each } };
      ended = true;
    } else if (number === 2 && line !== '"format": "plan-atlas/1",') {
      throw new UnusableInputError(`${file}:2 is of a format unknown here; plan-atlas/1 is known.`, {
        file,
        line: 2,
      });
    } else if (number > 2 && line !== '}' && line !== '') {
      throw new UnusableInputError(`${file}:${number} is no line of a graph file.`, { file, line: number });
    }
  }
  if (!ended)
    throw new UnusableInputError(`${file} ends in line ${number}, before its coverage; was it cut short?`, {
      file,
      line: number,
    });
}

/**
 * A graph file to be read record by record, more than once, whatever its size; the first reading checks each record. A file
 * of another layout than `npm run parse` writes is read whole by `readWhole`.
 */
export async function streamGraphFile(file: string, readWhole: () => PlanGraph): Promise<RecordSource> {
  if (!(await hasLines(file))) return recordsOf(readWhole(), file);
  let checked = false;
  return {
    name: file,
    async *read() {
      yield* readLines(file, !checked);
      checked = true;
    },
  };
}
