import { fromBase64url, toBase64url } from './base64url.ts';

type Known = { id: string; type: 'public-key'; transports?: AuthenticatorTransport[] };
type Options = {
  challenge: string;
  user?: { id: string; name: string; displayName: string };
  excludeCredentials?: Known[];
  allowCredentials?: Known[];
};
type Task = { ceremony: string; publicKey: Options };

/**
 * [data-passkey=ADDRESS] holds a button that asks the device for a passkey: the address sets the task, the answer goes
 * into the form around the button, and the form is sent. Without passkeys in the browser the button stays hidden.
 */
export function passkeys(page: Document): void {
  for (const box of page.querySelectorAll<HTMLElement>('[data-passkey]')) start(box);
}

function start(box: HTMLElement): void {
  const button = box.querySelector<HTMLButtonElement>('[data-passkey-start]');
  const form = box.closest('form');
  if (button === null || form === null || !('PublicKeyCredential' in window)) return;
  show(box, 'absent', false);
  if (window.location.hostname !== box.dataset['passkeyHost']) {
    show(box, 'elsewhere', true);
    return;
  }
  button.hidden = false;
  let isBusy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    isBusy = true;
    show(box, 'failed', false);
    answer(box, form)
      .then(
        () => HTMLFormElement.prototype.submit.call(form),
        () => show(box, 'failed', true),
      )
      .finally(() => {
        isBusy = false;
      });
  });
}

async function answer(box: HTMLElement, form: HTMLFormElement): Promise<void> {
  // Without its name the new passkey would be refused by the server, and stay behind on the device.
  const name = form.elements.namedItem('name');
  if (name instanceof HTMLInputElement && name.value.trim() === '') return;
  const { ceremony, publicKey } = await readTask(box.dataset['passkey'] ?? '');
  const credential = box.dataset['passkeyMode'] === 'create' ? await create(publicKey) : await get(publicKey);
  fill(box, 'ceremony', ceremony);
  fill(box, 'credential', JSON.stringify(credential));
}

async function readTask(address: string): Promise<Task> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Task;
}

async function create(options: Options): Promise<object> {
  const publicKey = {
    ...options,
    challenge: fromBase64url(options.challenge),
    user: options.user === undefined ? undefined : { ...options.user, id: fromBase64url(options.user.id) },
    excludeCredentials: decoded(options.excludeCredentials),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential | null;
  if (made === null) throw new Error('no passkey');
  const response = made.response as AuthenticatorAttestationResponse;
  // Not every browser that makes passkeys tells how its authenticator is reached.
  const transports = 'getTransports' in response ? response.getTransports() : [];
  return {
    ...named(made),
    response: {
      clientDataJSON: toBase64url(response.clientDataJSON),
      attestationObject: toBase64url(response.attestationObject),
      transports,
    },
  };
}

async function get(options: Options): Promise<object> {
  const publicKey = {
    ...options,
    challenge: fromBase64url(options.challenge),
    allowCredentials: decoded(options.allowCredentials),
  } as unknown as PublicKeyCredentialRequestOptions;
  const given = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential | null;
  if (given === null) throw new Error('no passkey');
  const { clientDataJSON, authenticatorData, signature, userHandle } = given.response as AuthenticatorAssertionResponse;
  return {
    ...named(given),
    response: {
      clientDataJSON: toBase64url(clientDataJSON),
      authenticatorData: toBase64url(authenticatorData),
      signature: toBase64url(signature),
      ...(userHandle === null || userHandle.byteLength === 0 ? {} : { userHandle: toBase64url(userHandle) }),
    },
  };
}

const named = ({ id, rawId, type }: PublicKeyCredential): object => ({ id, rawId: toBase64url(rawId), type });

const decoded = (known: Known[] = []): object[] => known.map((each) => ({ ...each, id: fromBase64url(each.id) }));

function fill(box: HTMLElement, field: string, value: string): void {
  const input = box.querySelector<HTMLInputElement>(`[data-passkey-${field}]`);
  if (input !== null) input.value = value;
}

function show(box: HTMLElement, words: string, visible: boolean): void {
  const paragraph = box.querySelector<HTMLElement>(`[data-passkey-${words}]`);
  if (paragraph !== null) paragraph.hidden = !visible;
}
