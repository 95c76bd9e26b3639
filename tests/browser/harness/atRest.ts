import type { Locator } from 'playwright-core';

/** An element's box once it has stopped moving: what is measured or touched on the way is not where it will be. */
export async function atRest(
  locator: Locator,
): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
  let before = await locator.boundingBox();
  for (let tries = 0; tries < 60; tries++) {
    await locator.page().waitForTimeout(200);
    const box = await locator.boundingBox();
    if (box && before && box.y === before.y && box.height === before.height) return box;
    before = box;
  }
  throw new Error('the element does not come to rest');
}
