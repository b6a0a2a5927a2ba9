import { useEffect, useState } from 'preact/hooks';

/** Where the guideline fits beside the rows. */
const WIDE = '(min-width: 68rem)';

/** Whether the guideline fits beside the rows, as the window is now. */
export function useWide(): boolean {
  const [wide, setWide] = useState(matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
