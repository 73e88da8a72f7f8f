import ipaddr from 'ipaddr.js';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** What each client address may spend. */
export interface CostBucket {
  readonly costPerMinute: number;
  /** Takes a cost from what an address has left; answers the seconds to wait where it has spent too much. */
  take(address: string | undefined, cost: number): Promise<number | undefined>;
  /** Whether an address is limited at all. */
  limits(address: string | undefined): boolean;
}

/** Gives each client address a cost to spend in every minute; the loopback is free unless it is counted too. */
export function createCostBucket(options: {
  readonly costPerMinute: number;
  readonly loopbackToo: boolean;
}): CostBucket {
  const { costPerMinute, loopbackToo } = options;
  const limiter = new RateLimiterMemory({ points: costPerMinute, duration: 60 });
  const keyOf = (address: string | undefined): string | undefined => {
    const network = networkOf(address);
    return network === 'loopback' && !loopbackToo ? undefined : network;
  };
  return {
    costPerMinute,
    limits: (address) => keyOf(address) !== undefined,
    async take(address, cost) {
      const key = keyOf(address);
      if (key === undefined) return undefined;
      const { consumedPoints, msBeforeNext } = await limiter.penalty(key, cost);
      return consumedPoints > costPerMinute ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : undefined;
    },
  };
}

/** Whom an address stands for: of IPv6 the network of 64 bits, since one client has all of it. */
function networkOf(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'loopback') return 'loopback';
  return parsed.kind() === 'ipv6'
    ? parsed.toNormalizedString().split(':').slice(0, 4).join(':')
    : parsed.toString();
}
