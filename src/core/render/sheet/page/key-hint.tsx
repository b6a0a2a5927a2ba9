/** A key, for those who see it; screen readers are told by `aria-keyshortcuts`. */
export function KeyHint({ of }: { of: string }) {
  return (
    <span class="key" aria-hidden="true">
      {of}
    </span>
  );
}
