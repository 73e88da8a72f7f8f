import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rule = (name: string, from: string, to: string, allowed?: string): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: to, ...(allowed === undefined ? {} : { pathNot: allowed }) },
});

/** Who may not import whom; arrows run from commands and adapters to the domain, never back. */
const FORBIDDEN: IForbiddenRuleType[] = [
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  rule('the domain knows nobody outside', '^graph/', '^(server|client|scripts|test)/'),
  rule('the server knows the domain only', '^server/', '^(client|scripts|test)/'),
  rule('commands do not know the page', '^scripts/(?!bench/page/)', '^(client|test)/'),
  rule('the page that is timed knows no tests', '^scripts/', '^test/'),
  rule('the page knows the domain only', '^client/', '^(server|scripts|test)/'),
  rule('the page knows no ingest and no store', '^client/', '^graph/(ingest|store)/'),
  rule('ontology knows nothing', '^graph/ontology/', '^graph/', '^graph/ontology/'),
  rule('model knows ontology', '^graph/model/', '^graph/', '^graph/(ontology|model)/'),
  rule('analysis knows model', '^graph/analysis/', '^graph/', '^graph/(ontology|model|analysis)/'),
  rule('export knows model', '^graph/export/', '^graph/', '^graph/(ontology|model|export)/'),
  rule('ingest knows analysis', '^graph/ingest/', '^graph/', '^graph/(ontology|model|analysis|ingest)/'),
  rule('store knows analysis', '^graph/store/', '^graph/', '^graph/(ontology|model|analysis|store)/'),
  rule(
    'only the canvas knows Cytoscape',
    '^(graph|server|scripts/(?!bench/page/)|client/(?!canvas/))',
    'node_modules/cytoscape',
  ),
  rule(
    'only its store knows the driver',
    '^(graph/(?!store/neo4j/)|server|scripts/(?!bench)|client)',
    'node_modules/neo4j-driver',
  ),
];

describe('imports', () => {
  it('run one way, as docs/architecture.md draws them', async () => {
    const { output } = await cruise(
      ['graph', 'server', 'scripts', 'client'],
      {
        baseDir: root,
        ruleSet: { forbidden: FORBIDDEN },
        validate: true,
        doNotFollow: { path: 'node_modules' },
        tsPreCompilationDeps: true,
        combinedDependencies: false,
      },
      { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
    );
    if (typeof output === 'string') throw new Error(output);
    expect(output.summary.totalCruised).toBeGreaterThan(100);
    const violations = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(violations).toEqual([]);
  });

  it('of the model into the page are of types only', async () => {
    const { output } = await cruise(['client'], {
      baseDir: root,
      tsPreCompilationDeps: 'specify',
      doNotFollow: { path: 'node_modules' },
    });
    if (typeof output === 'string') throw new Error(output);
    const values = output.modules
      .filter((module) => module.source.startsWith('client/'))
      .flatMap((module) =>
        module.dependencies
          .filter(
            (dependency) =>
              dependency.resolved.startsWith('graph/model/') && dependency.preCompilationOnly !== true,
          )
          .map((dependency) => `${module.source} → ${dependency.resolved}`),
      );
    expect(values).toEqual([]);
  });
});
