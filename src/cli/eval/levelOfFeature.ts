import type { Level } from '../../event-set/eventSet.ts';

const WATER =
  /^(?:OCN|SEA|GULF|BAYS?|STRT|CHN[A-Z]*|SD|STM[A-Z]*|LKS?|LK[A-Z]*|LGN|CNL|RSV|FJDS?|WTRC|HBR|CAPG|ANCH|DCK)$/;

/** The level that a GeoNames feature code belongs to, for tables of gold data. */
export function levelOfFeature(code: string): Level {
  if (/^(?:PCL|TERR)/.test(code)) return 'country';
  if (/^ADM1H?$/.test(code)) return 'admin1';
  if (/^ADM/.test(code)) return 'admin2';
  if (/^PPL/.test(code) || code === 'STLMT') return 'city';
  if (WATER.test(code)) return 'water';
  if (/^(?:CONT|RGN|ZN|AREA|MTS|DSRT|ISLS|PEN)/.test(code)) return 'region';
  return 'site';
}
