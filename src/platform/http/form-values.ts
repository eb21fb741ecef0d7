import type { UploadedFile } from '../files/uploaded-file.ts';

/** The fields of a posted form; a field may occur several times. Line ends are \n, NUL is dropped. */
export class FormValues {
  readonly #fields: ReadonlyMap<string, readonly string[]>;
  readonly files: readonly UploadedFile[];

  constructor(fields: Iterable<readonly [string, string]>, files: readonly UploadedFile[] = []) {
    const collected = new Map<string, string[]>();
    for (const [name, value] of fields) {
      const values = collected.get(name) ?? [];
      values.push(value.replaceAll('\r\n', '\n').replaceAll('\u0000', ''));
      collected.set(name, values);
    }
    this.#fields = collected;
    this.files = files;
  }

  /** The first value of a field, or the empty text. */
  text(name: string): string {
    return this.#fields.get(name)?.[0] ?? '';
  }

  /** Every value of a field, in the order of the form. */
  all(name: string): readonly string[] {
    return this.#fields.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  names(): string[] {
    return [...this.#fields.keys()];
  }

  /** First values by name, for a schema. */
  record(): Record<string, string> {
    return Object.fromEntries([...this.#fields].map(([name, values]) => [name, values[0] ?? '']));
  }
}
