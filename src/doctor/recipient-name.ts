import recipients from 'virtual:recipients';

/** What clinic.json calls a recipient; the id itself where it names nobody so. */
export function recipientName(id: string): string {
  return recipients.find((recipient) => recipient.id === id)?.name ?? id;
}
