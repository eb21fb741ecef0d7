/** What acts on the register are about: there is one register, and its audit chain has this key. */
export const registerChain = { kind: 'register', id: '01980000-0000-7000-8000-000000000000' } as const;
