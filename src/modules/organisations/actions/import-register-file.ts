import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { perform } from '../../../platform/actions/action.ts';
import { system } from '../../../platform/actions/actor.ts';
import type { Db } from '../../../platform/db/database.ts';
import { sha256 } from '../../../platform/ids/ids.ts';
import { toBerlin } from '../../../platform/time/berlin.ts';
import { instant } from '../../../platform/time/instant.ts';
import type { Unreadable } from '../domain/register-fault.ts';
import { registerLevels } from '../domain/register-unit.ts';
import { organisationTexts } from '../texts/organisation-texts.ts';
import { importPostalCodes, type ImportedPostalCodes } from './import-postal-codes.ts';
import { importRegister, type ImportedRegister } from './import-register.ts';
import { readRegisterFile } from './read-register-file.ts';

/** `origin`: scheme and host for links in letters. */
type Deps = { db: Db; print: (line: string) => void; origin?: string };
const t = organisationTexts.in('de');

/**
 * The command behind `register:import`: takes a register or a table of postal codes and prints how many units of each kind it had
 * and what it changed. Successors it can only propose wait on the page of the register.
 * @returns the exit code: 0 taken, 1 refused, 2 no such file.
 */
export async function importRegisterFile({ db, print, origin: host = '' }: Deps, path: string): Promise<number> {
  const bytes = await readFile(resolve(path)).catch(() => null);
  if (bytes === null) {
    print(t('register.command.no-file', { path }));
    return 2;
  }
  const content = readRegisterFile(bytes);
  if (!content.ok) return tellFaults(content, print);
  const origin = { fileName: basename(path), digest: sha256(bytes) };
  if (content.kind === 'postal-codes') {
    const outcome = await perform({ db, actor: system }, importPostalCodes, { pairs: content.pairs, ...origin });
    return outcome.ok ? tellPostalCodes(outcome.value, print) : refused(t(`register.refused.${outcome.reason}`), print);
  }
  const { file } = content;
  const standsOn = file.date ?? toBerlin(instant(Date.now())).date;
  const outcome = await perform({ db, actor: system, origin: host }, importRegister, {
    file,
    ...origin,
    standsOn,
    confirmed: [],
    acceptsLoss: false,
  });
  return outcome.ok ? tellUnits(outcome.value, print) : refused(t(`register.refused.${outcome.reason}`), print);
}

function refused(reason: string, print: Deps['print']): number {
  print(reason);
  return 1;
}

function tellFaults({ faults, faultCount }: Unreadable, print: Deps['print']): number {
  print(t('register.faults.title', { count: faultCount }));
  for (const { line, problem, value } of faults) {
    const words = t(`register.problem.${problem}`, { value });
    print(`  ${line === null ? words : t('register.fault', { line, words })}`);
  }
  if (faultCount > faults.length) print(`  ${t('register.faults.more', { count: faultCount - faults.length })}`);
  return 1;
}

function tellUnits(result: ImportedRegister, print: Deps['print']): number {
  for (const level of registerLevels) print(t(`register.count.${level}`, { count: result.units[level] }));
  const { added, renamed, changed, gone, same, open } = result;
  print(t('register.command.changes', { added, renamed, changed, gone, same }));
  if (open > 0) print(t('register.command.open', { count: open }));
  return 0;
}

function tellPostalCodes({ pairs, added, gone, unknown }: ImportedPostalCodes, print: Deps['print']): number {
  print(t('register.command.postal-codes', { pairs, added, gone, unknown }));
  return 0;
}
