/** A file that came with a form and is on disk already. `mediaType` is told by the content, not by the name. */
export type UploadedFile = {
  field: string;
  name: string;
  owner: string;
  address: string;
  digest: Buffer;
  bytes: number;
  mediaType: string | null;
};
