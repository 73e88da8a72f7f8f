import { SEARCH_INDEX } from '../statements/search.ts';

/** The constraints and indexes that the statements rely on; all that Community Edition has. */
export const SCHEMA: readonly string[] = [
  'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE (n.id, n.load) IS UNIQUE',
  'CREATE CONSTRAINT load_id IF NOT EXISTS FOR (n:Load) REQUIRE n.id IS UNIQUE',
  'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE (n.id, n.load) IS UNIQUE',
  'CREATE CONSTRAINT unit_record_id IF NOT EXISTS FOR (n:UnitRecord) REQUIRE (n.unit, n.load) IS UNIQUE',
  'CREATE INDEX unit_record_load IF NOT EXISTS FOR (n:UnitRecord) ON (n.load)',
  'CREATE CONSTRAINT catalog_id IF NOT EXISTS FOR (n:Catalog) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX entity_place IF NOT EXISTS FOR (n:Entity) ON (n.load, n.label, n.placeKey)',
  'CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.load, n.label, n.nameKey)',
  'CREATE INDEX entity_degree IF NOT EXISTS FOR (n:Entity) ON (n.load, n.label, n.degreeKey)',
  'CREATE INDEX problem_place IF NOT EXISTS FOR (n:Problem) ON (n.load, n.placeKey)',
  `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchTerms] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
];

/** Waits until the indexes can be used. */
export const AWAIT_INDEXES = 'CALL db.awaitIndexes(300)';
