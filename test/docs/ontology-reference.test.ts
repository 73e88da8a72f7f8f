import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ontologyReference } from '../../scripts/ontology-reference.ts';

it('docs/ontology.md says what the tables say', () => {
  const written = readFileSync(fileURLToPath(new URL('../../docs/ontology.md', import.meta.url)), 'utf8');
  expect(written).toBe(ontologyReference());
});
