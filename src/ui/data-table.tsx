import { Fragment, type ComponentChildren, type JSX } from 'preact';

/** One column. `label` is plain text because it also stands before the value on phones. */
export type Column<Row> = {
  label: string;
  cell: (row: Row, index: number) => ComponentChildren;
  /** The column that names the row: a header of its own, the title of the entry on phones. */
  heads?: boolean | undefined;
  /** Figures, set to the end of the line. */
  figures?: boolean | undefined;
};

/** A real table that becomes a list on phones. */
export type DataTableProps<Row> = {
  caption: ComponentChildren;
  /** The caption is for screen readers only, because a heading says it already. */
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** A line after so many rows, with its words: "Bis hier reichen sechs Plätze". */
  cut?: { after: number; words: ComponentChildren } | undefined;
  /** Keep columns on phones and scroll: for plans where the columns are the point. */
  keepColumns?: boolean | undefined;
};

/** Shows it. For no rows show an EmptyState instead. */
export function DataTable<Row>(props: DataTableProps<Row>): JSX.Element {
  const { columns, rows, cut, caption, captionHidden, keepColumns } = props;
  const table = (
    <table>
      <caption class={captionHidden === true ? 'hidden' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, figures }) => (
            <th scope="col" class={figures === true ? 'end' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Fragment>
            <tr>
              {columns.map((column) => (
                <Cell column={column} row={row} index={index} />
              ))}
            </tr>
            {cut?.after === index + 1 && (
              <tr class="cut">
                <td colspan={columns.length}>{cut.words}</td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
  if (keepColumns === true && typeof caption === 'string') {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a box that scrolls must be reachable by keyboard (WCAG 2.1.1)
      <section class="table" aria-label={caption} tabindex={0}>
        {table}
      </section>
    );
  }
  return <div class="table table-list">{table}</div>;
}

type CellProps<Row> = { column: Column<Row>; row: Row; index: number };

function Cell<Row>({ column, row, index }: CellProps<Row>): JSX.Element {
  const content = column.cell(row, index);
  if (column.heads === true) return <th scope="row">{content}</th>;
  return (
    <td class={column.figures === true ? 'end' : undefined} data-label={column.label}>
      {content}
    </td>
  );
}
