/**
 * The version of the questions and their words, in printable ASCII. Every set of answers that leaves the device names it,
 * and questions/editions/ keeps what was asked under it (docs/decisions/0014).
 */
export const questionnaireVersion = '1';
