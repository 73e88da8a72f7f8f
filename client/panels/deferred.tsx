import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../api/api-error.ts';
import { reportTrouble } from '../api/connection.ts';
import { t } from '../i18n/translate.ts';

interface DeferredProps<P> {
  /** The same function at every call, so that the component is loaded once. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

const loaded = new Map<unknown, unknown>();

/** A component whose code is fetched when it is first shown. */
export function Deferred<P extends object>({ load, props }: DeferredProps<P>) {
  // Each entry was put in under the function that gave it, so its type is that function's.
  const [Content, setContent] = useState(() => loaded.get(load) as ComponentType<P> | undefined);
  useEffect(() => {
    if (Content !== undefined) return undefined;
    let gone = false;
    const owner = {};
    const fetchCode = () => {
      load().then(
        (component) => {
          loaded.set(load, component);
          reportTrouble(owner);
          if (!gone) setContent(() => component);
        },
        () => {
          const error = new ApiError('network', 'The page’s own code could not be fetched.');
          reportTrouble(owner, { error, retry: fetchCode });
        },
      );
    };
    fetchCode();
    return () => {
      gone = true;
      reportTrouble(owner);
    };
  }, [Content, load]);
  return Content === undefined ? (
    <p class="deferred muted" role="status">
      {t('app.loading')}
    </p>
  ) : (
    <Content {...props} />
  );
}
