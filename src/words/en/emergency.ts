import type { EmergencyWords } from '../words.ts';

export const emergency: EmergencyWords = {
  title: 'Get emergency help now',
  call: 'Call 999',
  sections: [
    {
      heading: 'If the list said to go to A&E',
      body: () => [
        'Go to A&E now. Do not drive yourself. Call 999 if you cannot get there safely.',
        'Take your medicines, or a list of them, with you.',
      ],
    },
    {
      heading: 'What to say',
      body: () => [
        'Ask for an ambulance.',
        {
          lead: 'Then say:',
          list: [
            'where you are, with the postcode if you know it',
            'what is happening now, and when it started',
            'if there is a brain stimulator or a pump',
            'which medicines are taken, and any allergies',
          ],
        },
        'If spasms make your speech unclear, start with: "Ambulance. I have a movement problem and it is hard to speak."',
      ],
    },
    {
      heading: 'If you cannot speak, or cannot hear the call',
      body: () => [
        'Ask somebody near you to call. A voice call is the quickest way.',
        'You can text 999 if your phone is registered. To register, text the word "register" to 999. Read the reply, then text "yes".',
        'In your text to 999, write "ambulance", what is happening and where you are. Wait for a reply. If none comes within 3 minutes, text again or find another way.',
        'With a textphone or the [Relay UK](https://www.relayuk.bt.com) app, call [18000](tel:18000). In British Sign Language, use [999 BSL](https://999bsl.co.uk).',
      ],
    },
    {
      heading: 'While you wait',
      body: () => [
        {
          list: [
            'Have somebody stay with you, or stay with the person who is ill',
            'Unlock the door and turn on the lights',
            'Find the list of medicines, or the medicines',
            'Shut pets in another room',
            'Do not drive yourself',
            'Call 999 again if anything gets worse',
          ],
        },
      ],
    },
    {
      heading: 'If you have harmed yourself, or feel that you might',
      body: () => [
        "Call 999 or go to A&E now. This is a real emergency, and you are not wasting anybody's time.",
        'Stay with somebody if you can. You can also talk to [Samaritans](https://www.samaritans.org) on [116 123](tel:116123), day or night.',
      ],
    },
  ],
  notTold: (clinic) =>
    `${clinic.name} has not been told that you need help. Nobody there has read your answers. You need to call 999 yourself, or ask somebody to call.`,
  backToCheck: 'Go back to the emergency list',
};
