import type { Exchange } from './exchange.ts';

/** One address and method of the platform. Routes are data, so that tests can list them. */
export type Route = {
  /** Unique, module first: 'calls.show-call'. */
  name: string;
  method: 'GET' | 'POST';
  /** Without the language: '/aufrufe/:slug'. */
  path: string;
  /** public: all languages under /{lang}; staff: German and English under /{lang}; bare: no language in the address. */
  audience: 'public' | 'staff' | 'bare';
  /** Answers to visitors without session are kept in memory until anything public changes. */
  cache?: 'public';
  /** The arrival is stamped by the database's clock before body and pool are waited for. */
  arrival?: true;
  /** Belongs to handing something in: has places and connections of its own when others are turned away. `arrival` does. */
  first?: true;
  /** Largest body in bytes; 256 kB unless told. Files are kept only by routes that tell it. */
  limit?: number;
  /** Risky: waits until the person has confirmed within the last minutes that it is them. Such a route takes no files. */
  fresh?: true;
  /** Open to staff whose session lacks the second factor their roles need, without those roles. */
  withoutFactor?: true;
  handle: (exchange: Exchange) => Promise<Response> | Response;
};
