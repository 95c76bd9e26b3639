import { formatNotice, type Notice } from '../../articles/notice.ts';

/** The notices of a collection as lines, with its folder, unless it has none, in front of their paths. */
export function formatNotices(notices: readonly Notice[], folder: string | null): string {
  return notices
    .map((notice) => `${formatNotice({ ...notice, file: join(folder, notice.file) })}\n`)
    .join('');
}

function join(folder: string | null, file: string): string {
  if (folder === null) return file;
  return file === '.' ? folder : `${folder}/${file}`;
}
