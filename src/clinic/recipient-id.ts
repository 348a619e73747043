/** How a recipient's id is written: short, since every invitation carries it. */
export const recipientIdForm = /^[a-z0-9-]{1,20}$/;
