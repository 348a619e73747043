/** The seven body parts, head to toe: `clinical` brief 1.4. */
export const bodyParts = ['eyes', 'face', 'voice', 'neck', 'trunk', 'arm', 'leg'] as const;
export type BodyPart = (typeof bodyParts)[number];
