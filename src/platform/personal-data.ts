import type { Condition } from './db/condition.ts';

/** The words for a category of personal data, in one language. */
export type PersonalWords = { what: string; purpose: string; end: string };

/** Who decides about purposes and means (Art. 4(7), 26 GDPR). */
export type Controller = 'agency' | 'municipality' | 'joint';

/** Art. 6(1) GDPR: (e) public task, (c) legal duty, (a) consent; (b) where somebody asked for the service. */
export type LegalBasis = 'public-task' | 'legal-duty' | 'consent' | 'service';

/** Who gets to see it besides the person. */
export type Recipient =
  | 'agency-staff'
  | 'administrators'
  | 'own-organisation'
  | 'panel'
  | 'ministry'
  | 'partners'
  | 'helpers'
  | 'public'
  | 'nobody';

export type DataCategory = 'identity' | 'contact' | 'content' | 'judgement' | 'security' | 'record';

/** The event a period counts from. */
export type EndAnchor =
  | 'account-erased'
  | 'served'
  | 'last-change'
  | 'end-of-appeal'
  | 'answered'
  | 'given'
  | 'sent'
  | 'recorded'
  | 'role-ended'
  | 'mandate-ended'
  | 'closed';

/** Periods an agency may set, with the names they have in the database (privacy.period). */
export type Period =
  | 'appeal'
  | 'draft'
  | 'not-selected'
  | 'selected'
  | 'enquiry'
  | 'feedback'
  | 'letter'
  | 'record'
  | 'role'
  | 'mandate'
  | 'request'
  | 'export'
  | 'network';

/** Whose data is asked for: a person with an account, or whoever has an address. */
export type Subject = {
  personId: string | null;
  /** Folded like every address one is found by. */
  email: string | null;
  /** What stands for the person in audit lines. */
  pseudonym: string | null;
};

/** An erasure on wish, to be done again after a restore; nobody can be told from it without the rows it is about. */
export type Erasure = {
  id: string;
  personId: string | null;
  /** SHA-256 over salt and address, both in hex. */
  addressSalt: string | null;
  addressDigest: string | null;
};

/** New values of columns, as SQL. */
export type Blanked = Readonly<Record<string, string>>;

/** A table with personal data and how it is told, erased and kept. In its SQL a row is called `it`. */
export type PersonalTable = {
  /** schema.table */
  table: string;
  /** Told to the person. */
  columns: readonly string[];
  /** Personal too, but not told: proofs of who signs in, and what is about others at the same time (Art. 15(4) GDPR). */
  withheld?: readonly string[];
  /** The column with the address of who may have no account. */
  address?: string;
  /** The rows of somebody. */
  whose: (subject: Subject) => Condition;
  /** What erasing a row means. */
  erase: 'delete' | Blanked;
  /** What the end of the period means, where it is less. */
  eraseAtEnd?: Blanked;
  /** A chain that can't lose a row: it names nobody once the pseudonym is gone. */
  isUnnamed?: true;
  /** Rows that stay until their end although somebody wishes them erased (Art. 17(3) GDPR). */
  keptIf?: Condition;
  /** When the row is to be gone; null or left out: with the account, or by a job of the module. */
  endsAt?: (period: (name: Period) => Condition) => Condition;
  /** Rows of a public file: an id of what is offered to the archive before they are erased. */
  file?: Condition;
  /** What the file is called, without anything personal. */
  fileTitle?: Condition;
  /** Ids on the row that a legal hold may name, besides the file's. */
  holdable: readonly string[];
  /** The person itself: goes last, and while something is kept only loses what is listed; `spent` rows have lost it. */
  root?: { blanked: Blanked; spent: Condition };
};

/** What a module says of a category of personal data besides its words (record of processing, Art. 30 GDPR). */
export type PersonalRecord<Name extends string = string> = {
  name: Name;
  controller: Controller;
  basis: LegalBasis;
  recipients: readonly Recipient[];
  category: DataCategory;
  /** Which event and which periods after it; no period: with the event itself, or at the end the words tell. */
  ends: { anchor: EndAnchor; periods: readonly Period[] };
  /** Children first: in this order rows are erased. */
  tables: readonly PersonalTable[];
};

/** A category of personal data a module keeps, with its words in one language. */
export type PersonalData = PersonalRecord & PersonalWords;

type Words<Name extends string> = (key: `personal.${Name}.${keyof PersonalWords}`) => string;

/** Categories with the words of a module's texts: `personal.<name>.what`, `.purpose` and `.end`. */
export const personalDataFrom = <Name extends string>(
  t: Words<NoInfer<Name>>,
  records: readonly PersonalRecord<Name>[],
): PersonalData[] =>
  records.map((record) => ({
    ...record,
    what: t(`personal.${record.name}.what`),
    purpose: t(`personal.${record.name}.purpose`),
    end: t(`personal.${record.name}.end`),
  }));
