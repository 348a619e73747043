import type { EmergencyCheckWords } from '../words.ts';

/**
 * One list, the same for everyone, from the clinical brief, section 3.3. Every line still needs a neurologist's
 * signature (docs/safety). It names no person, so that it reads the same for a patient, a parent and a carer.
 */
export const emergencyCheck: EmergencyCheckWords = {
  title: 'Check it is not an emergency',
  callNow: 'Call 999 now if:',
  groups: [
    {
      title: 'Breathing and swallowing',
      list: [
        'choking, gasping, or too breathless to get words out',
        'sudden swelling of the lips, mouth, throat or tongue',
        'a spasm of the throat, jaw or tongue that makes it hard to breathe or swallow',
      ],
    },
    {
      title: 'Spasms and stiffness',
      list: [
        'spasms that are suddenly much worse, very painful, very frequent, or do not stop',
        'spasms with a high temperature, sweating or a fast heartbeat',
        'very stiff muscles with a high temperature and confusion or heavy sweating',
      ],
    },
    {
      title: 'Signs of a stroke, even if they go away',
      list: [
        'the face drops on 1 side',
        'somebody cannot hold up both arms, or 1 side is suddenly weak or numb',
        'speech is slurred',
        'sight is suddenly lost, or there is sudden confusion',
      ],
    },
    {
      title: 'Seizures (fits)',
      list: [
        'the first seizure somebody has had',
        'a seizure that lasts more than 5 minutes, or several in a row',
        'a seizure with trouble breathing or a serious injury',
      ],
    },
    {
      title: 'After a head injury',
      list: [
        'somebody has not woken up, or is hard to keep awake',
        'a seizure, or trouble seeing, speaking, walking or moving',
        'blood or clear fluid from the ears or nose',
      ],
    },
    {
      title: 'Headache or infection',
      list: [
        'a sudden, extremely painful headache',
        'signs of meningitis: high temperature, stiff neck, bad headache, being sick, drowsiness, dislike of bright light, or a rash that does not fade',
      ],
    },
    {
      title: 'A brain stimulator or a baclofen pump',
      list: [
        'severe spasms or trouble breathing',
        'for a baclofen pump: an alarm, stiffness that comes back, itching without a rash, a high temperature, confusion or a seizure',
      ],
    },
    {
      title: 'A life in danger',
      list: ['somebody has harmed themselves, or their life is in danger for any reason'],
    },
  ],
  goNow: 'Go to A&E now if:',
  goList: [
    'a child holds their neck in an unusual way after a head or neck injury',
    'a child has a stiff or tilted neck with a high temperature, drooling or trouble swallowing',
    'after a head injury, somebody was knocked out but has woken up',
    'after a head injury, somebody is sick, has a headache that does not go away, or changes in memory or behaviour',
    'somebody who takes a blood-thinning medicine has a head injury',
  ],
  none: 'None of these are happening now',
  happening: 'One of these is happening now',
  note: [
    '1 sign is enough. Do not wait for others. Call 999 if you cannot get to A&E safely. Do not drive yourself.',
    'This list is the same for everyone, and it cannot name every emergency. If you think it is an emergency, call [999](tel:999).',
    'If you need help soon and it is not an emergency, call [111](tel:111) or use [NHS 111 online](https://111.nhs.uk). For a child under 5, call 111. In Northern Ireland, call a GP or the GP out-of-hours service.',
  ],
};
