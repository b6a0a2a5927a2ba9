/** Longest line that a mail program writes about a mail. */
const MOST = 400;

const WROTE =
  /(?:\bwrote|\bschrieb|\ba écrit|\bescribió|\bha scritto|\bschreef|\bescreveu|\bskrev|\bnapisał(?:\(a\)|a)?|написал(?:\(а\)|а)?|пише|写道|寫道|のメール|作成|님이 작성|\byazdı|\bkirjoitti)(?=[^\p{L}]|$)/iu;
const SENT_FROM =
  /^(?:sent from (?:my|outlook|mail|gmail|yahoo|proton)|get outlook for|von meinem .{1,40} gesendet|gesendet von|envoyé de(?:puis)? mon|envoyé à partir de|enviado desde|enviado do meu|inviato da|verstuurd vanaf|verzonden vanaf|отправлено с|skickat från|sendt fra|wysłane z|lähetetty|发自我的|從我的|iphoneから送信)/iu;
const FIELD =
  /^[*_]{0,2}(?:from|sent|to|cc|date|subject|von|gesendet|an|datum|betreff|de|envoyé|à|date|objet|enviado|para|fecha|asunto|da|inviato|a|data|oggetto|van|verzonden|aan|onderwerp|от|отправлено|кому|дата|тема|från|skickat|till|ämne|fra|sendt|til|emne|od|wysłano|do|temat|发件人|发送时间|收件人|主题|差出人|送信日時|宛先|件名)\s?[:：][*_]{0,2}(?:\s|$)/iu;
const FIRST_FIELD = /^[*_]{0,2}(?:from|von|de|da|van|от|från|fra|od|发件人|差出人)\s?[:：]/iu;

/**
 * Whether a line announces the mail that is replied to: `On … wrote:`, in the languages of the usual mail programs.
 *
 * @example
 * isAttribution('On Wed, 25 Nov 2026 at 10:12, assay[bot] <n@github.com> wrote:') // true
 * isAttribution('My colleague wrote:') // false
 */
export function isAttribution(line: string): boolean {
  const text = line.trim();
  if (text.length > MOST || !/[:：]$/.test(text) || !WROTE.test(text)) return false;
  if (/^\d/.test(text)) return /@|^\d{4}/.test(text);
  return /[\d@<]/.test(text) || text.split(/\s+/).length === 1;
}

/**
 * Whether a line begins a mail's signature, under which nothing is an answer.
 *
 * @example
 * startsSignature('-- ') // true
 * startsSignature('Sent from my iPhone') // true
 */
export function startsSignature(line: string): boolean {
  if (/^(?:--|—|__)\s*$/.test(line)) return true;
  return line.length <= MOST && SENT_FROM.test(line.trim().replace(/^[*_<[]+/, ''));
}

/** Whether the mail that is replied to begins at a line, unmarked: a ruled headline, or a block of its fields. */
export function startsOldMail(lines: readonly string[], index: number): boolean {
  const text = lines[index]!.trim();
  if (text.length > MOST) return false;
  if (/^_{10,}$/.test(text)) return true;
  if (/^reply to this email directly/i.test(text)) return true;
  if (/^begin forwarded message\s?:$/i.test(text)) return true;
  if (/^-{3,}[^-]*\p{L}[^-]*-{3,}$/u.test(text)) return true;
  if (!FIRST_FIELD.test(text)) return false;
  const next = lines.slice(index + 1, index + 6);
  return next.filter((each) => each.length <= MOST && FIELD.test(each.trim())).length >= 2;
}
