/** What a reader of GitHub sees of escaped text: tags gone, references resolved, breaks invisible. */
export function readMarkdown(markdown: string): string {
  return markdown
    .replaceAll('<span>$</span>', '$')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '');
}

/** The text that GitHub's filters for mentions and references run over. */
export function filteredText(markdown: string): string {
  return markdown
    .replaceAll('<span>$</span>', '$')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}
