import { setTimeout as wait } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { collectLoads } from './collect-loads.ts';
import { switchLoads, type Switch } from './switch-loads.ts';
import type { Writer } from './writer.ts';

/** So long a reader may still be at what was replaced before it is deleted, in milliseconds. */
const GRACE_MILLISECONDS = 1000;

/** Switches, waits for readers at work, and deletes what nobody is served any more. */
export async function switchAndCollect(driver: Driver, database: string, writer: Writer, loads: Switch) {
  const differences = await switchLoads(driver, database, writer, loads);
  if (loads.off.length > 0) await wait(GRACE_MILLISECONDS);
  await collectLoads(writer);
  return differences;
}
