import type { ReactNode } from 'react';

type Props = {
  /** What it is a table of, for whoever hears it. */
  label: string;
  /** Titles of the columns; one that is not shown to this person is false. */
  head: readonly (string | false)[];
  /** Its rows. */
  children: ReactNode;
};

/** A table that scrolls by itself where it is wider than the page. */
export function Table({ label, head, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard (WCAG 2.1.1)
    <section className="sluis-table" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {head.map(
              (title) =>
                title !== false && (
                  <th scope="col" key={title}>
                    {title}
                  </th>
                ),
            )}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
