/**
 * Cuts a stream into the texts that zero bytes end, as Git's `-z` writes them.
 * Bytes that are no UTF-8 become U+FFFD, here as wherever a path of Git is read.
 */
export async function* splitAtZero(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end)]).toString('utf8');
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  const last = Buffer.concat(rest).toString('utf8');
  if (last) yield last;
}
