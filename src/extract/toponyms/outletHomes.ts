/** Home towns of newspapers and stations by the host of their pages: "Town, first-order division, country". */
export const OUTLET_HOMES: ReadonlyMap<string, string> = new Map();
