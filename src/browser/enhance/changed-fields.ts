/** What autosave posts: the changed fields, all hidden ones, and the names of the changed ones. */
export function changedFields(form: HTMLFormElement, names: readonly string[]): URLSearchParams {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]')].map((field) => field.name);
  const wanted = new Set([...names, ...hidden]);
  const body = new URLSearchParams();
  new FormData(form).forEach((value, name) => {
    if (wanted.has(name) && typeof value === 'string') body.append(name, value);
  });
  for (const name of names) body.append('_changed', name);
  return body;
}
