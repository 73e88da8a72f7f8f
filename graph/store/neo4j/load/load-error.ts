/** A load that cannot go on: one sentence for people; what was served before is served still. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}
