import { statSync } from 'node:fs';
import { roleOfGiven } from './fileRoles.ts';
import type { PlannedCollection } from './planCollections.ts';
import type { GivenInput } from './planGiven.ts';
import { type FoundFile, type FoundFiles, walkFolder } from './walkFolder.ts';

/**
 * The files of a collection: those of its folder, or those that were given and those of the folders that were, each
 * under the path that was given. A file that is reached twice is found once.
 */
export function walkGiven({ path, except, given }: PlannedCollection): FoundFiles {
  if (!given) return walkFolder(path, except);
  const all = given.map((input) => filesOf(input, except));
  const files = new Map<string, FoundFile>();
  for (const found of all.flatMap((one) => one.files))
    if (!files.has(found.path)) files.set(found.path, found);
  return { files: [...files.values()], notices: all.flatMap(({ notices }) => notices) };
}

function filesOf(input: GivenInput, except: string): FoundFiles {
  switch (input.kind) {
    case 'content': {
      const { name, content } = input;
      return foundOne({
        path: name,
        file: name,
        within: name,
        role: 'article',
        bytes: content.length,
        content,
      });
    }
    case 'file': {
      const within = input.name.slice(input.name.lastIndexOf('/') + 1);
      const bytes = statSync(input.path, { throwIfNoEntry: false })?.size ?? 0;
      const role = roleOfGiven(within);
      return foundOne({ path: input.path, file: input.name, within, role, bytes });
    }
    case 'folder': {
      const { files, notices } = walkFolder(input.path, except);
      const named = (file: string) => (file === '.' ? input.name : `${input.name}/${file}`);
      return {
        files: files.map((found) => ({ ...found, file: named(found.file), within: found.file })),
        notices: notices.map((notice) => ({ ...notice, file: named(notice.file) })),
      };
    }
  }
}

function foundOne(found: FoundFile): FoundFiles {
  return { files: [found], notices: [] };
}
