/** What people are left without: "half a million still don't have power", "homes without water". Lower case. */
export const SUPPLIES = new Set('power electricity water heat heating gas food shelter fuel'.split(' '));
