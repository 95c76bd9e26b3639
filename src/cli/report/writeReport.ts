import { join } from 'node:path';
import { replaceFiles } from '../build/replaceFiles.ts';
import type { Io } from '../command.ts';
import { systemError } from '../systemError.ts';
import type { BuildReport } from './buildReport.ts';
import { reportPage } from './reportPage.ts';

/** Writes the report as `report.json` and `index.html`; where that is not possible it says so and gives false. */
export function writeReport(folder: string, report: BuildReport, io: Pick<Io, 'stdout' | 'stderr'>): boolean {
  const files = [
    { file: 'report.json', content: `${JSON.stringify(report, null, 1)}\n` },
    { file: 'index.html', content: reportPage(report) },
  ];
  try {
    replaceFiles(folder, files, []);
  } catch (error) {
    io.stderr.write(`${folder}: expected a folder to write the report to, found ${systemError(error)}\n`);
    return false;
  }
  io.stdout.write(`The report is ${join(folder, 'index.html')}\n`);
  return true;
}
