import checked from 'virtual:clinic';

/** The clinic of this copy, and its number as a link inside prose. */
export const clinic = {
  ...checked,
  telephoneLink: `[${checked.telephone}](${telephoneAddress(checked.telephone)})`,
};

/** The address of a telephone link: a number without its spaces. */
export function telephoneAddress(telephone: string): string {
  return `tel:${telephone.replaceAll(' ', '')}`;
}
