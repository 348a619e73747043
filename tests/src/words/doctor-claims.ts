/** Sentences of the doctor's pages that hold a banned word on purpose. Each by its name, and each used. */
export const allowedToDoctors: Readonly<Record<string, string>> = {};

/** Names and short names on the doctor's pages that no British dictionary has, and that patients are not shown. */
export const doctorNames: readonly string[] = ['json', 'https', 'beforehand-key', 'SNOMED'];
