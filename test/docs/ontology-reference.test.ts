import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { withModelDiagram } from '../../scripts/model-diagram.ts';
import { ontologyReference } from '../../scripts/ontology-reference.ts';

it('docs/ontology.md says what the tables say', () => {
  const written = readFileSync(fileURLToPath(new URL('../../docs/ontology.md', import.meta.url)), 'utf8');
  expect(written).toBe(ontologyReference());
});

it('docs/neo4j.md draws the model as the tables have it', () => {
  const written = readFileSync(fileURLToPath(new URL('../../docs/neo4j.md', import.meta.url)), 'utf8');
  expect(withModelDiagram(written)).toBe(written);
  expect(written).toContain('Unit -->|LEADS| Assignment');
});
