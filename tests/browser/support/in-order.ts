/** The pieces that do not stand after the ones before them. */
export function outOfOrder(text: string, pieces: readonly string[]): readonly string[] {
  let from = 0;
  return pieces.filter((piece) => {
    const place = text.indexOf(piece, from);
    if (place >= 0) from = place + piece.length - 1;
    return place < 0;
  });
}
