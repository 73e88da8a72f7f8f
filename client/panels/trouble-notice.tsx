import { useEffect, useState } from 'preact/hooks';
import type { ApiError } from '../api/api-error.ts';
import { retryAll, worstTrouble } from '../api/connection.ts';
import { t } from '../i18n/translate.ts';

/** What is wrong with the server, in words, with when it is asked again; nothing while all is well. */
export function TroubleNotice() {
  const trouble = worstTrouble.value;
  const now = useClock(trouble?.retryAt !== undefined);
  if (trouble === undefined) return null;
  const { error, retryAt } = trouble;
  return (
    <div class="notice">
      <p role="status">{error === undefined ? t('trouble.slow') : troubleWords(error)}</p>
      {retryAt !== undefined && (
        <span class="muted number">
          {t('trouble.retryIn', { seconds: Math.max(0, Math.ceil((retryAt - now) / 1000)) })}
        </span>
      )}
      {error !== undefined && (
        <button type="button" class="button" onClick={retryAll}>
          {t('trouble.retryNow')}
        </button>
      )}
    </div>
  );
}

function troubleWords(error: ApiError): string {
  return t(error.kind === 'slow' ? 'trouble.timeout' : `trouble.${error.kind}`, { message: error.message });
}

function useClock(running: boolean): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (!running) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return now;
}
