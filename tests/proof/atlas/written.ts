/** "1 in 8", with one decimal under 10; "All" where nothing is left out. */
export function share(some: bigint, all: bigint): string {
  if (some === all) return 'All';
  const tenths = (all * 10n) / some;
  return tenths < 100n ? `1 in ${Number(tenths) / 10}` : `1 in ${whole(tenths / 10n)}`;
}

/** Large counts by their power of ten: "2.7 × 10^28". */
export function written(count: bigint): string {
  const digits = String(count);
  if (digits.length <= 9) return whole(count);
  return `${digits.slice(0, 1)}.${digits.slice(1, 2)} × 10^${digits.length - 1}`;
}

export function whole(count: bigint | number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
