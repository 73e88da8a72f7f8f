import { nodeName } from '../../i18n/node-name.ts';
import { figure, t } from '../../i18n/translate.ts';
import { explorer } from '../../state/explorer.ts';
import { nameOnCanvas } from './canvas-data.ts';
import { foundPaths, noPath, PATH_BOUNDS, shownPath, showRank, type FoundPath } from './paths.ts';

/** The path that stands out with its nodes in order, which of how many it is, and the way to the others; or that there is none. */
export function PathNotice() {
  const { path } = explorer.state.value;
  const missing = noPath.value;
  const found = shownPath.value;
  const total = foundPaths.current.value.value?.paths.length ?? 0;
  return (
    <>
      {missing !== undefined && (
        <div class="notice calm">
          <p role="status">
            {t('network.noPath', {
              from: nameOnCanvas(missing[0]),
              to: nameOnCanvas(missing[1]),
              count: PATH_BOUNDS.maxLength,
            })}
          </p>
        </div>
      )}
      {path !== undefined && found !== undefined && (
        <div class="notice calm path-notice">
          <p role="status">
            <strong>
              {t('network.path', {
                rank: figure(path.rank + 1),
                total: figure(total),
                count: found.edges.length,
              })}
            </strong>
          </p>
          <ol class="path-nodes">
            {found.nodes.map((node) => (
              <li key={node.id}>
                <button
                  type="button"
                  class="link"
                  title={nodeName(node)}
                  onClick={() => {
                    explorer.dispatch({ kind: 'select', id: node.id });
                  }}
                >
                  {shortNameOf(node)}
                </button>
              </li>
            ))}
          </ol>
          <span class="path-actions">
            <Step words={t('network.previousPath')} rank={path.rank - 1} total={total} />
            <Step words={t('network.nextPath')} rank={path.rank + 1} total={total} />
            <button
              type="button"
              class="button slim"
              onClick={() => {
                explorer.dispatch({ kind: 'show-path' });
              }}
            >
              {t('network.closePath')}
            </button>
          </span>
        </div>
      )}
    </>
  );
}

/** On one line with others there is room for short names only; the English name where one is spoken. */
function shortNameOf(node: FoundPath['nodes'][number]): string {
  const name = nodeName(node);
  return name === node.name ? node.shortName : name;
}

interface StepProps {
  readonly words: string;
  readonly rank: number;
  readonly total: number;
}

function Step({ words, rank, total }: StepProps) {
  return (
    <button
      type="button"
      class="button slim"
      disabled={rank < 0 || rank >= total}
      onClick={() => {
        showRank(rank);
      }}
    >
      {words}
    </button>
  );
}
