/** Pixels right and down of the middle. */
export type Offset = readonly [dx: number, dy: number];

/** Up to so many stand on one circle; more wind outwards in a spiral. */
const CIRCLE_MOST = 9;
const APART_PX = 28;

/** Where the events of one spot stand when they are fanned out: no two closer than their symbols are wide. */
export function fanOffsets(count: number): Offset[] {
  if (count <= CIRCLE_MOST) {
    const radius = Math.max(30, (count * APART_PX) / (2 * Math.PI));
    return Array.from({ length: count }, (_, index) =>
      polar(radius, (2 * Math.PI * index) / count - (count === 2 ? Math.PI : Math.PI / 2)),
    );
  }
  const offsets: Offset[] = [];
  let angle = -Math.PI / 2;
  let radius = 36;
  for (let index = 0; index < count; index++) {
    offsets.push(polar(radius, angle));
    const turn = APART_PX / radius;
    angle += turn;
    radius += (APART_PX * turn) / (2 * Math.PI);
  }
  return offsets;
}

function polar(radius: number, angle: number): Offset {
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
}
