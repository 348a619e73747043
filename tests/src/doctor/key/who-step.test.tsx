import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { RecipientDetails } from '../../../../src/doctor/key/recipient-details.ts';
import { WhoStep } from '../../../../src/doctor/key/who-step.tsx';
import { doctorWords } from '../../../../src/words/en/doctor/doctor-words.ts';
import { leadOf } from '../../../support/lead-of.ts';
import { press } from '../../../support/render-app.tsx';
import { renderDoctorPage } from '../../../support/render-doctor-page.tsx';

const { keys, site } = doctorWords;
const { fields } = keys.who;

const details: RecipientDetails = {
  id: 'movement',
  name: 'Movement team',
  role: 'Nurses',
  email: null,
  telephone: '020 7616 7693',
  bring: false,
};

test('It says before anything else that nobody can open answers once both keys are lost', () => {
  show(null);
  expect(screen.getByText(leadOf(keys.who.honest[0] ?? ''))).toBeInTheDocument();
});

describe('What is typed', () => {
  test('is handed on, with none for what is left empty', async () => {
    const { user, onDone } = show(null);
    await user.type(box(fields.id.label), ' movement ');
    await user.type(box(fields.name.label), ' Movement team ');
    await user.type(box(fields.role.label), 'Nurses');
    await user.type(box(fields.telephone.label), '020 7616 7693');
    await user.click(screen.getByRole('checkbox', { name: keys.who.bring }));
    await press(user, keys.continue);
    expect(onDone).toHaveBeenCalledExactlyOnceWith(details);
  });

  test('stands there again on the way back', async () => {
    const { user, onDone } = show(details);
    expect(box(fields.id.label)).toHaveValue('movement');
    expect(box(fields.email.label)).toHaveValue('');
    await press(user, keys.continue);
    expect(onDone).toHaveBeenCalledExactlyOnceWith(details);
  });
});

describe('Problems', () => {
  test('stand on top, in the order of the form, and take focus', async () => {
    const { user, onDone } = show(null);
    await user.type(box(fields.email.label), 'nobody');
    await press(user, keys.continue);
    const summary = await screen.findByRole('alert', { name: keys.problem });
    expect(summary).toHaveFocus();
    expect(linksIn(summary)).toEqual([
      fields.id.error,
      fields.name.error,
      fields.role.error,
      fields.email.error,
    ]);
    await expect.poll(() => document.title).toMatch(/^Error: /);
    expect(onDone).not.toHaveBeenCalled();
  });

  test('are said at the box as well, and lead to it', async () => {
    const { user } = show({ ...details, id: 'Movement Team' });
    await press(user, keys.continue);
    const summary = await screen.findByRole('alert');
    const id = box(fields.id.label);
    expect(id).toHaveAccessibleDescription(expect.stringContaining(fields.id.error));
    expect(id).toBeInvalid();
    await user.click(within(summary).getByRole('link'));
    expect(id).toHaveFocus();
    expect(window.location.hash).toBe('');
  });

  test('take focus again when they are still there', async () => {
    const { user } = show({ ...details, id: '' });
    await press(user, keys.continue);
    await screen.findByRole('alert');
    await user.click(box(fields.name.label));
    await press(user, keys.continue);
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('alert'));
  });
});

test('The document is called as the page is', () => {
  show(null);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(site.pages.key.name);
});

function show(before: RecipientDetails | null) {
  const onDone = vi.fn<(details: RecipientDetails) => void>();
  const user = renderDoctorPage('key', <WhoStep details={before} onDone={onDone} />);
  return { user, onDone };
}

/** "(optional)" may follow the label. */
function box(label: string): HTMLElement {
  return screen.getByRole('textbox', { name: (name) => name.startsWith(label) });
}

function linksIn(summary: HTMLElement): readonly (string | null)[] {
  return within(summary)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}
