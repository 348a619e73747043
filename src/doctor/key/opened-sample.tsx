interface OpenedSampleProps {
  readonly lead: string;
  readonly sample: string;
}

/** What came out of the sample, to see that it did. */
export function OpenedSample({ lead, sample }: OpenedSampleProps) {
  return (
    <div className="inset">
      <p>{lead}</p>
      <p className="told">{sample}</p>
    </div>
  );
}
