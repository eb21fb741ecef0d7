import type { FormFields } from '../support/app.ts';
import { personas } from './personas.ts';
import type { Persona } from './personas.ts';
import type { World } from './world.ts';

/** What each persona gets from a route. */
export type Row = {
  /** Values for the parameters of the path, and a query if the route wants one. */
  at?: (world: World) => Readonly<Record<string, string>>;
  /** What is posted; nothing unless told, so that who may do it is told what is missing (422). */
  form?: (world: World) => FormFields;
  gives: Readonly<Record<Persona, number>>;
};

const all = Object.keys(personas) as Persona[];

/** The same for everybody. */
export const everybody = (status: number): Row['gives'] =>
  Object.fromEntries(all.map((persona) => [persona, status])) as Row['gives'];

/** For these personas; a visitor is asked to sign in, everybody else is refused. */
export const only = (status: number, ...allowed: readonly Persona[]): Row['gives'] => ({
  ...everybody(403),
  visitor: 401,
  ...(Object.fromEntries(allowed.map((persona) => [persona, status])) as Partial<Row['gives']>),
});

/** For everybody but these. */
export const but = (status: number, exceptions: Partial<Row['gives']>): Row['gives'] => ({
  ...everybody(status),
  ...exceptions,
});
