import { createPlaces, type Places } from "../concurrency/places.ts";

/** Waits, and gives up when the signal fires. */
export type Sleep = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Waits with a timer. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const finish = () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    };
    const timer = setTimeout(finish, Math.min(milliseconds, 2_147_483_647));
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", stop, { once: true });
  });

/** Knows of each host when it may be asked next. */
export interface HostGate {
  /** Takes the next turn of a host and waits for it. What it gives is called when the answer is there: the pause begins. */
  turn(host: string, signal?: AbortSignal): Promise<() => void>;
  /** Sets the time between two questions to a host, in milliseconds. */
  space(host: string, milliseconds: number): void;
  /** Lets a host rest from now on. */
  hold(host: string, milliseconds: number): void;
  /** Notes that a host wants no questions before a time, in milliseconds since 1970. */
  close(host: string, until: number): void;
  /** Until when a host wants no questions; nothing where it takes them. */
  closedUntil(host: string): number | undefined;
}

interface Host {
  /** One question at a time. */
  readonly line: Places;
  /** How many ask, or wait for it. */
  asking: number;
  /** When it may be asked. */
  next: number;
  /** The pause that it asks for itself. */
  space: number;
  closed: number;
}

/** So many hosts are remembered in any case; beyond that, those that nobody has asked for a minute are forgotten. */
const FEW = 1_000;
const AT_REST_MS = 60_000;

/** The hosts, of which only those are kept that something has to be known of. */
class Hosts {
  private readonly hosts = new Map<string, Host>();
  private most = FEW;
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  of(name: string): Host {
    const known = this.hosts.get(name);
    if (known !== undefined) return known;
    if (this.hosts.size >= this.most) this.forget();
    const host = { line: createPlaces(1), asking: 0, next: this.now(), space: 0, closed: 0 };
    this.hosts.set(name, host);
    return host;
  }

  private forget(): void {
    const now = this.now();
    for (const [name, { asking, next, closed }] of this.hosts)
      if (asking === 0 && next + AT_REST_MS < now && closed < now) this.hosts.delete(name);
    // Where all are in use, the next look comes later: each look costs as much as there are hosts.
    this.most = Math.max(FEW, 2 * this.hosts.size);
  }
}

/**
 * Keeps the questions to each host apart: one at a time, with a pause between.
 *
 * @param options - `perHostMs` between two questions, the clock in milliseconds, and how to wait
 */
export function createHostGate(options: { perHostMs: number; now: () => number; sleep: Sleep }): HostGate {
  const { now, perHostMs } = options;
  const hosts = new Hosts(now);
  const rest = (host: Host, milliseconds: number) => {
    host.next = Math.max(host.next, now() + milliseconds);
  };
  return {
    async turn(name, signal) {
      const host = hosts.of(name);
      host.asking += 1;
      let leave: (() => void) | undefined;
      const end = () => {
        host.asking -= 1;
        leave?.();
      };
      try {
        leave = await host.line.take(signal);
        const wait = host.next - now();
        // Timers may fire a little early.
        if (wait > 0) await options.sleep(Math.ceil(wait) + 1, signal);
      } catch (error) {
        end();
        throw error;
      }
      return () => {
        rest(host, Math.max(host.space, perHostMs));
        end();
      };
    },
    space: (name, milliseconds) => {
      hosts.of(name).space = milliseconds;
    },
    hold: (name, milliseconds) => rest(hosts.of(name), milliseconds),
    close: (name, until) => {
      hosts.of(name).closed = until;
    },
    closedUntil: (name) => {
      const { closed } = hosts.of(name);
      return closed > now() ? closed : undefined;
    },
  };
}
