/** Who leads calls, who works on them, who reads them, who sits with the panel, whose town hands in. */
export const leads = ['administrator', 'programme-lead'] as const;
export const staff = [...leads, 'adviser'] as const;
export const readers = [...staff, 'auditor', 'data-protection-officer'] as const;
export const panelReaders = [...readers, 'reviewer'] as const;
export const town = ['coordinator', 'head'] as const;

export const unknownId = '00000000-0000-7000-8000-000000000000';
