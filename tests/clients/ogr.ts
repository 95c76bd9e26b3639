import { spawnSync } from 'node:child_process';

/** Whether GDAL's programs are on this machine; `npm test` installs no system packages. */
export const HAS_OGR = spawnSync('ogrinfo', ['--version']).status === 0;

/** The layers of a file, each with its number of features and the types of its fields, as `ogrinfo` tells them. */
export function ogrLayers(file: string, ...options: readonly string[]): Record<string, OgrLayer> {
  const layers = runOgr('ogrinfo', ['-ro', '-so', '-al', ...options, file])
    .split(/^Layer name: /m)
    .slice(1);
  return Object.fromEntries(
    layers.map((text) => {
      const fields = text.matchAll(/^(?<name>\w+): (?<type>\w+(?:\(\w+\))?) \(\d+\.\d+\)$/gm);
      return [
        text.slice(0, text.indexOf('\n')),
        {
          count: Number(/^Feature Count: (\d+)$/m.exec(text)?.[1]),
          geometry: /^Geometry: (.*)$/m.exec(text)?.[1] ?? '',
          types: Object.fromEntries([...fields].map(({ groups }) => [groups?.name, groups?.type])),
        },
      ];
    }),
  );
}

export interface OgrLayer {
  readonly count: number;
  readonly geometry: string;
  readonly types: Readonly<Record<string, string | undefined>>;
}

/** The features of a layer as GDAL understands them, written out by it as GeoJSON. */
export function ogrFeatures(
  file: string,
  layer: string,
  ...options: readonly string[]
): readonly OgrFeature[] {
  const text = runOgr('ogr2ogr', ['-f', 'GeoJSON', ...options, '/vsistdout/', file, layer]);
  return (JSON.parse(text) as { features: OgrFeature[] }).features;
}

export interface OgrFeature {
  readonly geometry: { readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Anything that GDAL says on standard error, a warning too, fails the test. */
function runOgr(program: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0 || stderr) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
