// Files that are there whole or not at all.
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file beside its place, and moves it there when it is complete and on the disk. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${process.pid}.part`;
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** A file that is written piece by piece, over several runs if need be; it comes to its place at the end. */
export class GrowingFile {
  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
    /** How many bytes are written. */
    public length: number,
  ) {}

  /** Begins a file, or goes on behind the bytes that an earlier run had finished. */
  static async open(path: string, from = 0): Promise<GrowingFile> {
    await mkdir(dirname(path), { recursive: true });
    const part = `${path}.part`;
    if (!from) return new GrowingFile(path, await open(part, 'w'), 0);
    const { size } = await stat(part);
    if (size < from) throw new Error(`${part} is shorter than it was`);
    const file = await open(part, 'r+');
    await file.truncate(from);
    return new GrowingFile(path, file, from);
  }

  async write(bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length;) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.length);
      at += bytesWritten;
      this.length += bytesWritten;
    }
  }

  /** Makes sure of what was written so far. */
  async sync(): Promise<void> {
    await this.file.datasync();
  }

  async finish(): Promise<void> {
    await this.file.sync();
    await this.file.close();
    await rename(`${this.path}.part`, this.path);
  }

  /** Leaves what there is for another run, or takes it away. */
  async leave(keep: boolean): Promise<void> {
    await this.file.close();
    if (!keep) await rm(`${this.path}.part`, { force: true });
  }
}
