/** The page of the clinic that opens what was sealed. */
export const openingAddress = '/clinic/answers';
