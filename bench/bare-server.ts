/*
 * What no acknowledgement that outlives a crash can be faster than: appends each request to a file, syncs it to disk, and answers.
 * `node bare-server.ts <file>`; prints its port.
 */
import { open } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const file = await open(process.argv[2]!, 'a');
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  await file.appendFile(Buffer.concat(chunks));
  await file.datasync();
  response.writeHead(202).end();
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`);
});
