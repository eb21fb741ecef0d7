/** What is wrong with how the head is named, or null. */
export function headFault(head: { name: string; functionTitle: string }): 'no-name' | 'no-function' | null {
  if (!isSaid(head.name)) return 'no-name';
  return isSaid(head.functionTitle) ? null : 'no-function';
}

const isSaid = (text: string): boolean => text.trim() !== '' && text.length <= 200;
