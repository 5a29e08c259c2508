type HeadRowProps = { heads: readonly string[]; isNumber?: (column: number) => boolean };

/** The heads of a table's columns; those of numbers stand over them. */
export const HeadRow = ({ heads, isNumber = () => false }: HeadRowProps) => (
  <thead>
    <tr>
      {heads.map((head, column) => (
        <th key={head} scope="col" data-number={isNumber(column) || undefined}>
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
