/* Compiles src/kernel/assembly/ to WebAssembly, as a module that holds it as text: `npm run build`. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const folder = new URL('../src/kernel/', import.meta.url);

/**
 * The text of `src/kernel/kernel.generated.ts`. The same sources give the same module, byte for byte.
 *
 * @throws Error with the compiler's messages where the sources do not compile.
 */
export async function buildKernel(): Promise<string> {
  let wasm: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    [
      fileURLToPath(new URL('assembly/index.ts', folder)),
      ...['--outFile', 'kernel.wasm', '--runtime', 'stub', '--enable', 'simd'],
      ...['-O3', '--noAssert', '--memoryBase', '1024', '--initialMemory', '208'],
    ],
    {
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm')) wasm = contents as Uint8Array;
      },
    },
  );
  if (error || !wasm) throw new Error(`The kernel does not compile.\n${stderr.toString()}`);
  return [
    '// Written by scripts/build-kernel.ts from assembly/: do not edit.',
    `export const KERNEL =\n  '${Buffer.from(wasm).toString('base64')}';`,
    '',
  ].join('\n');
}

if (import.meta.main) {
  await writeFile(fileURLToPath(new URL('kernel.generated.ts', folder)), await buildKernel());
}
