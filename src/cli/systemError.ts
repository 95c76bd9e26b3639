const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'nothing (it is not there, or a link to nothing)',
  EACCES: 'no permission',
  EPERM: 'no permission',
  ELOOP: 'links that lead in a circle',
  ENOTDIR: 'a file',
  EEXIST: 'a file',
  EISDIR: 'a folder',
  ENOSPC: 'no space left on the device',
  EROFS: 'a file system that can only be read',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'a name that is too long',
};

/** What the operating system found wrong, in words. */
export function systemError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return WORDS[code] ?? error.message;
}
