/** A path → the files of the archive there. */
import { lstat, open } from 'node:fs/promises';
import { hasCode } from '../../disk/error-code.ts';
import { folderFiles, singleFile } from './folder-files.ts';
import type { SourceFiles } from './source-files.ts';
import { zipFiles } from './zip-files.ts';

/** A sentence where there is no archive. */
export async function openArchive(path: string): Promise<SourceFiles | string> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return `${path} is a symbolic link. Name the file or folder itself.`;
    if (found.isDirectory()) return await folderFiles(path);
    if (!found.isFile()) return `${path} is neither a file nor a folder.`;
    return (await isZip(path)) ? await zipFiles(path) : singleFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return `There is no file or folder ${path}.`;
    throw error;
  }
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.readUInt32LE(0) === 0x04034b50;
  } finally {
    await file.close();
  }
}
