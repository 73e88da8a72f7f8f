/** Inferred edges below this confidence are left out where a request does not say otherwise; a careful reader signs nine in ten of the others. */
export const DEFAULT_MIN_CONFIDENCE = 0.6;
