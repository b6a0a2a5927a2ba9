import { useStore } from '../../html/page/store.ts';
import { Finish } from './finish.tsx';
import { Guideline } from './guideline.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Intro } from './intro.tsx';
import { RowList } from './row-list.tsx';
import { RowView } from './row-view.tsx';
import { type Sheet, useSheet } from './sheet.ts';
import { TopBar } from './top-bar.tsx';

/** The whole page: what stands above, what is worked on, and the guideline beside it. */
export function App({ sheet }: { sheet: Sheet }) {
  const { view } = useSheet(sheet);
  const { kept } = useStore(sheet.panels);
  return (
    <div class={`frame view-${view}`}>
      <TopBar sheet={sheet} />
      {!kept && (
        <p class="warning" role="alert">
          <strong>This browser cannot keep your answers.</strong> Leave this page open, and download
          your answers before you close it.
        </p>
      )}
      <div class="work">
        <main>
          {view === 'intro' && <Intro sheet={sheet} />}
          {view === 'row' && <RowView sheet={sheet} />}
          {view === 'list' && <RowList sheet={sheet} />}
          {view === 'finish' && <Finish sheet={sheet} />}
        </main>
        {sheet.guideline && <Guideline sheet={sheet} markup={sheet.guideline} />}
      </div>
      <HelpDialog sheet={sheet} />
    </div>
  );
}
