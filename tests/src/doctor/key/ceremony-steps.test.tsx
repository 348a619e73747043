import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CeremonySteps } from '../../../../src/doctor/key/ceremony-steps.tsx';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { arrivedAt, press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { keys, site } = doctorWords;
const { fields } = keys.who;

test('The second step follows the first, takes focus, and leads back to what was typed', async () => {
  const user = await atSecondStep();
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(keys.step(2, 6));
  await press(user, keys.back);
  await arrivedAt(site.pages.key.name);
  expect(screen.getByRole('textbox', { name: fields.id.label })).toHaveValue('movement');
});

test('Leaving is not asked about while nothing has been made', async () => {
  await atSecondStep();
  const leaving = new Event('beforeunload', { cancelable: true });
  fireEvent(window, leaving);
  expect(leaving.defaultPrevented).toBe(false);
});

async function atSecondStep() {
  const user = renderDoctorPage('key', <CeremonySteps />);
  await user.type(screen.getByRole('textbox', { name: fields.id.label }), 'movement');
  await user.type(screen.getByRole('textbox', { name: fields.name.label }), 'Movement team');
  await user.type(screen.getByRole('textbox', { name: fields.role.label }), 'Nurses');
  await press(user, keys.continue);
  await arrivedAt(keys.file.title);
  return user;
}
