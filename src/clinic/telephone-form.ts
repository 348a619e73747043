/** A number as people write it: digits and spaces, with the sign for other countries. */
export const telephoneForm = /^\+?\d[\d ]{6,18}$/;
