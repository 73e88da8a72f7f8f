import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGraph } from '../graph/ingest/read-graph.ts';
import { readUnitRegister, type UnitRegister } from '../graph/ingest/unit-register.ts';
import { UnusableInputError } from '../graph/model/errors.ts';
import type { PlanGraph } from '../graph/model/plan-graph.ts';

/** The plan that ships with the product. */
export function shippedPlan(root: string): string {
  return join(root, 'data', 'guofa-2016-73.txt');
}

/** The register of units that ships with the product. */
export function shippedRegister(root: string): UnitRegister {
  return readUnitRegister(readFileSync(join(root, 'data', 'units.tsv'), 'utf8'), 'data/units.tsv');
}

/** Reads a document or a graph file from disk. Throws UnusableInputError with one sentence for a file that cannot be read. */
export function readInput(file: string, register: UnitRegister): PlanGraph {
  return readGraph(bytesOf(file), file, register);
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reasons: Record<string, string> = {
      ENOENT: `There is no file ${file}.`,
      EISDIR: `${file} is a folder, not a document.`,
      EACCES: `${file} may not be read by this user.`,
    };
    throw new UnusableInputError(reasons[String(code)] ?? `${file} cannot be read (${String(code)}).`, {
      file,
    });
  }
}
