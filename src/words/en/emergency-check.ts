import type { EmergencyCheckWords } from '../words.ts';

/**
 * One list, the same for everyone, from the clinical brief, section 3.3. Every line still needs a neurologist's
 * signature (docs/safety). It names no person, so that it reads the same for a patient, a parent and a carer.
 */
export const emergencyCheck: EmergencyCheckWords = {
  title: 'Check it is not an emergency',
  callNow: 'Call 999 now if:',
  list: [
    'someone is choking, gasping, too breathless to get words out, or has sudden swelling of the lips, mouth, throat or tongue',
    'a spasm of the throat, jaw or tongue makes it hard to breathe or swallow',
    'spasms are suddenly much worse and do not stop, above all with a high temperature, sweating or a fast heartbeat',
    'the muscles go very stiff, and there is a high temperature with confusion or heavy sweating',
    'suddenly, 1 side of the face drops, an arm cannot be held up, or speech is slurred, even if it goes away',
    'suddenly, 1 side of the body is weak or numb, sight is lost, or someone is confused, even if it goes away',
    "a seizure (fit) is someone's first, lasts more than 5 minutes, is followed by another, or leaves them badly hurt or breathless",
    'after a head injury, someone is hard to wake, has a seizure, or has trouble seeing, speaking, walking or moving',
    'after a head injury, blood or clear fluid comes from the ears or nose',
    'there is a sudden, extremely painful headache',
    'there is a high temperature with a stiff neck, drowsiness, dislike of bright light, or a rash that does not fade (signs of meningitis)',
    'someone with a brain stimulator or a baclofen pump has severe spasms, confusion, a seizure or trouble breathing',
    'a life is in danger, or someone has harmed themselves',
  ],
  goNow: 'Go to A&E now if:',
  goList: [
    'a child holds their neck in an unusual way after a head or neck injury',
    'a child has a stiff or tilted neck with a high temperature, drooling or trouble swallowing',
    'after a head injury, someone was knocked out but has woken up, or has been sick since',
    'after a head injury, there is a headache that does not go away, or a change in memory or behaviour',
    'someone who takes a blood-thinning medicine has a head injury',
    'a baclofen pump sounds its alarm, or stiffness comes back or the skin itches, and you cannot reach the pump team',
  ],
  none: 'None of these are happening now',
  happening: 'One of these is happening now',
  note: [
    'Do not wait for all the signs in a line to appear. Call 999 if you cannot get to A&E safely. Do not drive yourself.',
    'This list is the same for everyone, and it cannot name every emergency. If you think it is an emergency, call [999](tel:999).',
    'If you need help soon and it is not an emergency, call [111](tel:111) or use [NHS 111 online](https://111.nhs.uk). For a child under 5, call 111. In Northern Ireland, call a GP or the GP out-of-hours service.',
  ],
};
