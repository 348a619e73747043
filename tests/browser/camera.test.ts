import { type Browser, chromium, type Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { addresses } from '../../src/addresses.ts';
import { permissionsPolicy } from '../../src/build/permissions-policy.ts';
import { doctorAddresses } from '../../src/doctor/doctor-addresses.ts';
import { hasCameras, withoutCameras } from './support/camera.ts';
import { test as base } from './support/test.ts';

/** A browser with a camera, whose owner lets every page use it. */
const test = base
  .extend('withCamera', { scope: 'file' }, async ({ program }, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch({
      executablePath: program.executablePath,
      env: { ...process.env, ...program.variables },
      args: ['--no-sandbox', '--disable-gpu', '--use-fake-device-for-media-stream'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('tab', async ({ withCamera, site }, { onCleanup }): Promise<Page> => {
    const context = await withCamera.newContext({ baseURL: site, permissions: ['camera', 'microphone'] });
    onCleanup(() => context.close());
    return context.newPage();
  });

const { answers, ...otherDoctorPages } = doctorAddresses;

describe.concurrent('a camera that a person would allow', () => {
  test.for([addresses.start, addresses.summary, ...Object.values(otherDoctorPages)])(
    'is refused to the page at %s',
    async (address, { tab, skip }) => {
      await tab.goto(answers);
      skip(!(await hasCameras(tab)), withoutCameras);
      await tab.goto(address);
      expect(await filmed(tab, 'video')).toBe('NotAllowedError');
    },
  );

  test('is given to the page that opens answers, and shown there', async ({ tab, skip }) => {
    await tab.goto(answers);
    skip(!(await hasCameras(tab)), withoutCameras);
    expect(await filmed(tab, 'video')).toBe('plays');
    expect(await filmed(tab, 'audio')).toBe('NotAllowedError');
  });

  test('is given where a host joins the policy of every page with that of this one', async ({
    tab,
    skip,
  }) => {
    const policies = [false, true].map((camera) => permissionsPolicy({ camera })).join(', ');
    await tab.route(`${inject('site')}${answers}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'permissions-policy': policies } });
    });
    await tab.goto(answers);
    skip(!(await hasCameras(tab)), withoutCameras);
    expect(await filmed(tab, 'video')).toBe('plays');
    expect(await filmed(tab, 'audio')).toBe('NotAllowedError');
  });
});

/** Asks for the camera or the microphone and plays it, as a page does that reads a code. */
function filmed(page: Page, kind: 'video' | 'audio'): Promise<string> {
  return page.evaluate(async (wanted) => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ [wanted]: true });
      const video = document.createElement('video');
      video.muted = true;
      video.srcObject = stream;
      await video.play();
      for (const track of stream.getTracks()) track.stop();
      return 'plays';
    } catch (error) {
      return error instanceof Error ? error.name : 'something';
    }
  }, kind);
}
