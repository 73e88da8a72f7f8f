import { openSync, closeSync, readSync } from 'node:fs';
import { isGraphFile } from '../graph/ingest/read-graph-file.ts';
import { streamGraphFile } from '../graph/ingest/stream-graph-file.ts';
import type { UnitRegister } from '../graph/ingest/unit-register.ts';
import { recordsOf, type RecordSource } from '../graph/model/graph-record.ts';
import { readInput } from './read-inputs.ts';

function isGraph(file: string): boolean {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const head = Buffer.alloc(200);
    return isGraphFile(head.toString('utf8', 0, readSync(handle, head)));
  } catch {
    // The reading of the whole file says what is wrong with it.
    return false;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Opens a document or a graph file; a graph file that `npm run parse` wrote is read line by line, whatever its size. Throws UnusableInputError. */
export async function openRecords(file: string, register: UnitRegister): Promise<RecordSource> {
  if (isGraph(file)) return await streamGraphFile(file, () => readInput(file, register));
  return recordsOf(readInput(file, register), file);
}
