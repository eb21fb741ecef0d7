/** What the thread is given: the document's data as JSON. */
export type TypstTask = { data: string };

/** What it answers. `detail` holds no words of the document. */
export type TypstAnswer = { ok: true; pdf: Uint8Array<ArrayBuffer> } | { ok: false; detail: string };
