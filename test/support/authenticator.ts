import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What a test may do wrong on purpose. */
export type Mischief = {
  origin?: string;
  rpId?: string;
  challenge?: string;
  /** The device did not check who holds it. */
  isUnverified?: boolean;
  /** A copy of the authenticator counts from where it was copied. */
  counter?: number;
  owner?: string;
  type?: string;
};

type Task = { challenge: string };

/** An authenticator in software (ES256, attestation "none"), as a browser would speak for it at `origin`. */
export class Authenticator {
  readonly #key: KeyObject;
  readonly #publicKey: Buffer;
  readonly #rpId: string;
  readonly #origin: string;
  readonly id = randomBytes(32).toString('base64url');
  #owner = '';
  #counter = 0;

  constructor({ rpId, origin }: { rpId: string; origin: string }) {
    this.#rpId = rpId;
    this.#origin = origin;
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.#key = privateKey;
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    // COSE: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
    const parts = ['a5010203262001215820', hex(x), '225820', hex(y)];
    this.#publicKey = Buffer.from(parts.join(''), 'hex');
  }

  /** Makes the passkey the task asks for, as the text of the form's field. */
  create(task: Task & { user: { id: string } }, mischief: Mischief = {}): string {
    this.#owner = task.user.id;
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.from([0, id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, id, this.#publicKey]);
    const data = this.#data({ ...mischief, flags: 0x40 }, attested);
    const size = Buffer.alloc(2);
    size.writeUInt16BE(data.length);
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'),
      size,
      data,
    ]);
    const clientDataJSON = this.#clientData('webauthn.create', task, mischief);
    return this.#answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      attestationObject: attestationObject.toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers a task, as the text of the form's field. */
  get(task: Task, mischief: Mischief = {}): string {
    this.#counter = mischief.counter ?? this.#counter + 1;
    const data = this.#data({ ...mischief, flags: 0 });
    const clientDataJSON = this.#clientData('webauthn.get', task, mischief);
    const signed = Buffer.concat([data, createHash('sha256').update(clientDataJSON).digest()]);
    return this.#answer({
      clientDataJSON: clientDataJSON.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: sign('sha256', signed, this.#key).toString('base64url'),
      userHandle: mischief.owner ?? this.#owner,
    });
  }

  #data({ rpId = this.#rpId, isUnverified, flags }: Mischief & { flags: number }, more = Buffer.alloc(0)): Buffer {
    const head = Buffer.alloc(5);
    head.writeUInt8(flags | 0x01 | (isUnverified === true ? 0 : 0x04));
    head.writeUInt32BE(this.#counter, 1);
    return Buffer.concat([createHash('sha256').update(rpId).digest(), head, more]);
  }

  #clientData(type: string, task: Task, mischief: Mischief): Buffer {
    const { origin = this.#origin, challenge = task.challenge } = mischief;
    return Buffer.from(JSON.stringify({ type: mischief.type ?? type, challenge, origin, crossOrigin: false }));
  }

  #answer(response: object): string {
    return JSON.stringify({ id: this.id, rawId: this.id, type: 'public-key', response });
  }
}

const hex = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex');
