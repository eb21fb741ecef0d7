import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections over which nothing was asked yet: browsers open some in advance. Node counts them as working. */
export const unaskedConnections = new WeakMap<Server, Set<Socket>>();
