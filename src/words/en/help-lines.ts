/** Lines that stand in more than one place, and are the same in each. From the clinical brief, section 3.3. */
export const callAmbulance =
  'Call [999](tel:999) if it is hard to breathe or swallow, or if spasms are suddenly much worse, very painful, or do not stop.';

export const callSoon =
  'If you need help soon and it is not an emergency, call [111](tel:111) or use [NHS 111 online](https://111.nhs.uk). For a child under 5, call 111. In Northern Ireland, call a GP or the GP out-of-hours service.';
