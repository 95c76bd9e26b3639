import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { syntheticSet } from '../fixtures/syntheticSet.ts';
import { variedEventSet } from '../fixtures/variedEventSet.ts';
import { DESKTOP, leaveMapOut, openPage, PHONE } from './harness/openPage.ts';
import { FIXTURE, serveSet } from './harness/serveSet.ts';

leaveMapOut();

async function openTimeline(
  hash = '',
  options: Parameters<typeof openPage>[1] = DESKTOP,
  set: unknown = variedEventSet(),
) {
  const { page, errors } = await openPage(FIXTURE + hash, options, serveSet(set));
  await page.locator('.brush').waitFor();
  return { page, errors };
}

/** First and last day of the window, as the thumbs tell them. */
async function thumbs(page: Page): Promise<readonly [number, number]> {
  const values = await page
    .getByRole('slider')
    .evaluateAll((sliders) => sliders.map((slider) => Number(slider.getAttribute('aria-valuenow'))));
  return [values[0] ?? Number.NaN, values[1] ?? Number.NaN];
}

const span = async (page: Page) => {
  const [from, to] = await thumbs(page);
  return to - from + 1;
};

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} has no box`);
  return box;
}

/** Drags the last thumb of the brush to a share of the overview. */
async function narrow(page: Page, share: number): Promise<void> {
  const brush = await boxOf(page, '.brush');
  const y = brush.y + brush.height / 2;
  await page.mouse.move(brush.x + brush.width, y);
  await page.mouse.down();
  await page.mouse.move(brush.x + brush.width * 0.9, y);
  await page.mouse.up();
  const thumb = await page.getByRole('slider').last().boundingBox();
  if (!thumb) throw new Error('the brush has no thumb');
  await page.mouse.move(thumb.x + thumb.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(brush.x + brush.width * share, y, { steps: 5 });
  await page.mouse.up();
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

describe('the brush', () => {
  test('is a slider with two thumbs that speak dates, and keeps them apart', async () => {
    const { page } = await openTimeline();
    const sliders = page.getByRole('slider');
    expect(await sliders.count()).toBe(2);
    for (const slider of await sliders.all())
      expect(await slider.getAttribute('aria-valuetext')).toMatch(/\d{1,2} [A-Z][a-z]+ \d{4}/);
    await sliders.last().focus();
    await page.keyboard.press('Home');
    expect(await span(page)).toBe(1);
  });

  test('follows the finger in the same frame', async () => {
    const { page } = await openTimeline();
    await narrow(page, 0.5);
    const lag = await page.evaluate(() => {
      const thumb = document.querySelectorAll<HTMLElement>('[role="slider"]')[1];
      const brush = document.querySelector<HTMLElement>('.brush');
      if (!thumb || !brush) throw new Error('no brush');
      const box = thumb.getBoundingClientRect();
      const at = (type: string, x: number) =>
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          isPrimary: true,
          button: 0,
          buttons: 1,
          clientX: x,
          clientY: box.top + box.height / 2,
        });
      brush.setPointerCapture = () => {};
      const x = box.left + box.width / 2;
      thumb.dispatchEvent(at('pointerdown', x));
      thumb.dispatchEvent(at('pointermove', x - 40));
      const moved = thumb.getBoundingClientRect().left + box.width / 2;
      thumb.dispatchEvent(at('pointerup', x - 40));
      return Math.abs(moved - (x - 40));
    });
    expect(lag).toBeLessThan(2);
  });
});

describe('the overview', () => {
  test('solid bars shrink with the filters, ghosts stay', async () => {
    const { page } = await openTimeline();
    const solid = page.locator('.solid-bars');
    const before = await solid.getAttribute('d');
    const ghosts = await page.locator('.ghost-bars').getAttribute('d');
    expect(before).toBe(ghosts);
    const { page: filtered } = await openTimeline('#category=politics');
    await expect.poll(() => filtered.locator('.solid-bars').getAttribute('d')).not.toBe(before);
    expect(await filtered.locator('.ghost-bars').getAttribute('d')).toBe(ghosts);
  });
});

describe('the fields of the window', () => {
  test('take plain dates and EDTF, and say what they take when they do not understand', async () => {
    const { page } = await openTimeline();
    await field(page, 'from').fill('9 Nov 1989');
    await field(page, 'from').press('Enter');
    await expect.poll(() => field(page, 'from').inputValue()).toBe('9 Nov 1989');
    expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toContain(
      '9 November 1989',
    );
    await field(page, 'to').fill('1989-11');
    await field(page, 'to').press('Enter');
    await expect.poll(() => field(page, 'to').inputValue()).toBe('30 Nov 1989');
    const before = await thumbs(page);
    await field(page, 'to').fill('someday');
    await field(page, 'to').press('Enter');
    await page.getByRole('alert').getByText('44 BC').waitFor();
    expect(await thumbs(page)).toEqual(before);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => field(page, 'from').inputValue()).toBe('');
  });
});

describe('the lanes', () => {
  test('the wheel zooms around the pointer, dragging pans, the span stays', async () => {
    const { page } = await openTimeline();
    const lanes = await boxOf(page, '.lanes-scroll');
    const y = lanes.y + lanes.height - 8;
    const whole = await span(page);
    await page.mouse.move(lanes.x + lanes.width / 2, y);
    for (let turn = 0; turn < 4; turn++) await page.mouse.wheel(0, -240);
    await expect.poll(() => span(page)).toBeLessThan(whole / 2);
    const [from, to] = await thumbs(page);
    await page.mouse.down();
    await page.mouse.move(lanes.x + lanes.width / 2 - 200, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await thumbs(page))[0]).toBeGreaterThan(from);
    const after = await thumbs(page);
    expect(Math.abs(after[1] - after[0] - (to - from))).toBeLessThanOrEqual(1);
  });

  test('two fingers zoom', async () => {
    const { page } = await openTimeline('', { ...DESKTOP, hasTouch: true });
    const lanes = await boxOf(page, '.lanes-scroll');
    const [x, y] = [lanes.x + lanes.width / 2, lanes.y + lanes.height / 2];
    const whole = await span(page);
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === null
            ? []
            : [
                { x: x - apart, y, id: 1 },
                { x: x + apart, y, id: 2 },
              ],
      });
    await touch('touchStart', 40);
    for (let apart = 60; apart <= 200; apart += 20) await touch('touchMove', apart);
    await touch('touchEnd', null);
    await expect.poll(() => span(page)).toBeLessThan(whole / 3);
  });

  test('plus zooms and Page Up moves back through time', async () => {
    const { page } = await openTimeline();
    await page.locator('.mark-event[tabindex="0"]').focus();
    const whole = await span(page);
    for (let press = 0; press < 3; press++) await page.keyboard.press('+');
    await expect.poll(() => span(page)).toBeLessThan(whole / 2);
    const [from] = await thumbs(page);
    await page.locator('.lanes').focus();
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await thumbs(page))[0]).toBeLessThan(from);
  });

  test('are categories, countries or articles, as the reader chooses, and the link says so', async () => {
    const set = variedEventSet();
    const features = set.features.map((feature, index) => ({
      ...feature,
      properties: { ...feature.properties, countryCode: index % 2 ? 'DE' : 'FR' },
    }));
    const { page } = await openTimeline('', DESKTOP, { ...set, features });
    const names = page.locator('.lane-names');
    await names.getByText('Politics').waitFor();
    await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('country');
    await names.getByText('Germany').waitFor();
    expect(await names.getByText('Politics').count()).toBe(0);
    expect(new URL(page.url()).hash).toContain('lanes=country');
    await page.getByRole('combobox', { name: 'Lanes by' }).selectOption('article');
    await names.getByText('Germany').waitFor({ state: 'detached' });
  });

  test('thousands on a lane are columns: a click on one comes closer', async () => {
    const { page, errors } = await openTimeline('', DESKTOP, syntheticSet(6000));
    const lanes = await boxOf(page, '.lanes');
    await page.locator('.lane-names li').first().waitFor();
    const whole = await span(page);
    const first = await boxOf(page, '.lane-names li');
    // The lanes of a large set are drawn a moment after they are laid out.
    const tip = page.locator('.lane-tip').getByText('Click to look closer');
    let x = lanes.x + 400;
    await expect
      .poll(async () => {
        x += 3;
        await page.mouse.move(x, first.y + first.height - 3);
        return tip.isVisible();
      })
      .toBe(true);
    await page.mouse.click(x, first.y + first.height - 3);
    await expect.poll(() => span(page)).toBeLessThan(whole / 3);
    // By keyboard, too, and the focus stays in the lanes.
    const clicked = await span(page);
    const stretch = page.locator('.lane-target:not(.mark-event)').first();
    expect(await stretch.getAttribute('aria-label')).toMatch(/^\d+ events?, .+ Enter looks closer\.$/);
    await stretch.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => span(page)).toBeLessThan(clicked / 3);
    await expect.poll(() => page.locator('.lanes .lane-target:focus').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('play', () => {
  test('moves the window on, and yields to a press', async () => {
    const { page } = await openTimeline();
    const play = page.getByRole('button', { name: 'Play' });
    await play.click();
    await expect.poll(() => span(page)).toBeLessThan(1000);
    const [from] = await thumbs(page);
    await expect.poll(async () => (await thumbs(page))[0]).toBeGreaterThan(from);
    await page.locator('.list-row').first().hover();
    await page.mouse.down();
    await page.mouse.up();
    await play.waitFor();
    const stopped = await thumbs(page);
    await page.waitForTimeout(300);
    expect(await thumbs(page)).toEqual(stopped);
  });

  test('grows the window from its beginning, and begins again when asked to', async () => {
    const { page } = await openTimeline();
    await page.getByRole('combobox', { name: 'How it plays' }).selectOption('cumulative');
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('4');
    await page.getByRole('button', { name: 'Repeat' }).click();
    const [first] = await thumbs(page);
    await page.getByRole('button', { name: 'Play' }).click();
    let longest = 0;
    await expect
      .poll(async () => {
        const [from, to] = await thumbs(page);
        expect(from).toBe(first);
        const began = to - from < longest;
        longest = Math.max(longest, to - from);
        return began;
      })
      .toBe(true);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  test('a step goes on by the window’s own length', async () => {
    const { page } = await openTimeline('#time=1989-11-01/1989-11-10');
    await page.getByRole('button', { name: 'One window on' }).click();
    await expect.poll(() => field(page, 'from').inputValue()).toBe('11 Nov 1989');
    expect(await field(page, 'to').inputValue()).toBe('20 Nov 1989');
  });
});

describe('on a phone', () => {
  test('the lanes open on demand, and nothing becomes wider than the screen', async () => {
    const { page } = await openTimeline('', PHONE);
    expect(await page.locator('.lanes').count()).toBe(0);
    const toggle = page.getByRole('button', { name: 'Events', exact: true });
    await toggle.tap();
    await page.locator('.mark-event').first().waitFor({ state: 'attached' });
    expect(await toggle.getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await toggle.tap();
    await page.locator('.lanes').waitFor({ state: 'detached' });
  });
});
