import type { Recipient } from '../../src/clinic/recipient-schema.ts';

/** Who can be sent answers in the tests: clinic.json names nobody until a clinic does. */
export const recipient: Recipient = {
  id: 'movement',
  name: 'Movement team',
  role: 'Nurses and doctors',
  email: 'movement@clinic.example',
  telephone: '0131 496 0001',
  bring: true,
  // The public halves of the keys 1 and 2 of RFC 7748, section 6.1.
  keys: ['hSDwCYkwp1R0i33ctD73Wg2_Og0mOBr066SpjqqbTmo', '3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08'],
};

export default [recipient];
