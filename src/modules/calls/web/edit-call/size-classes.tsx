import type { JSX } from 'preact';
import type { FormValues } from '../../../../platform/http/form-values.ts';
import { Disclosure } from '../../../../ui/disclosure.tsx';
import { HiddenField } from '../../../../ui/hidden-field.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import type { LocalText, SizeClass } from '../../domain/call-content.ts';
import { freeName, slugOf } from '../../domain/call-slug.ts';
import { callTexts } from '../../texts/call/call-texts.ts';
import { LocalField } from './local-field.tsx';
import { localEntries, readLocal, rowNumbers, type Entry } from './local-form.ts';
import { readWhole, type PartError, type PartFieldsProps } from './part.ts';

/** Fields of the classes, a row each. */
export const sizeEntries = (classes: readonly SizeClass[]): Entry[] =>
  classes.flatMap(({ key, label, below }, row) => [
    [`size.${row}.key`, key] as const,
    ...localEntries(`size.${row}.label`, label),
    [`size.${row}.below`, below === null ? '' : String(below)] as const,
  ]);

type Read = { sizeClasses: SizeClass[]; errors: Record<string, PartError | null> };

/**
 * The classes of these fields, from small to large. A row without name goes away; exactly one has no upper end, so that
 * every municipality belongs to one class.
 */
export function readSizes(form: FormValues): Read {
  const errors: Read['errors'] = {};
  const classes: SizeClass[] = [];
  const rows = rowNumbers(form, 'size');
  for (const row of rows) {
    const label = readLocal(form, `size.${row}.label`);
    if (label.de === '') continue;
    const { below, error } = readBelow(form.text(`size.${row}.below`).trim());
    errors[`size.${row}.below`] = error ?? belowError(below, classes);
    classes.push({ key: keyOf(form, { row, label, classes }), label, below });
  }
  const isEndless = classes.length === 0 || classes.some(({ below }) => below === null);
  if (!isEndless) errors[`size.${rows.at(-1) ?? 0}.below`] = 'open-end';
  return { sizeClasses: classes.toSorted((one, other) => endOf(one) - endOf(other)), errors };
}

function readBelow(typed: string): { below: number | null; error: PartError | null } {
  if (typed === '') return { below: null, error: null };
  const { value, error } = readWhole(typed, 1);
  return { below: value, error };
}

type Row = { row: number; label: LocalText; classes: readonly SizeClass[] };

/** A class keeps its key when it is named anew: interests are counted by it. */
const keyOf = (form: FormValues, { row, label, classes }: Row): string =>
  freeName(
    form.text(`size.${row}.key`) || slugOf(label.de),
    classes.map(({ key }) => key),
  );

const endOf = ({ below }: SizeClass): number => below ?? Infinity;

function belowError(below: number | null, before: readonly SizeClass[]): PartError | null {
  if (before.every((one) => one.below !== below)) return null;
  return below === null ? 'open-end' : 'twice';
}

/** The classes, one click away: the usual ones stand there already. */
export function SizeClassFields({ language, form, errors }: PartFieldsProps): JSX.Element {
  const t = callTexts.in(language);
  const rows = rowNumbers(form, 'size');
  const next = (rows.at(-1) ?? -1) + 1;
  const isWrong = Object.keys(errors).some((name) => name.startsWith('size.'));
  return (
    <Disclosure summary={t('edit.sizes', { count: rows.length })} open={isWrong}>
      <p class="hint">{t('edit.sizes.hint')}</p>
      {[...rows, next].map((row, index) => (
        <section class="box">
          <h3>{row === next ? t('edit.size.new') : t('edit.size', { number: index + 1 })}</h3>
          <HiddenField name={`size.${row}.key`} value={form.text(`size.${row}.key`)} />
          <LocalField
            language={language}
            form={form}
            name={`size.${row}.label`}
            label={t('field.size-label')}
            hint={t('field.criterion-title.hint')}
            line
            optional
          />
          <NumberField
            language={language}
            name={`size.${row}.below`}
            label={t('field.size-below')}
            hint={t('field.size-below.hint')}
            value={form.text(`size.${row}.below`)}
            error={errors[`size.${row}.below`]}
            optional
          />
        </section>
      ))}
    </Disclosure>
  );
}
