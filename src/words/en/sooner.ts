import { pumpSigns } from '../../../questions/life/device-facts.ts';
import type { SummaryWords } from '../words.ts';
import { callAmbulance } from './help-lines.ts';

/** The same for everyone, from the clinical brief, section 3.3, which still needs a neurologist's signature (docs/safety). */
export const sooner: SummaryWords['sooner'] = {
  title: 'When to get help sooner',
  body: [
    'Everybody sees this advice, whatever they answer.',
    `${callAmbulance} The [full emergency list](/emergency-check) says when else to call.`,
    {
      lead: 'Call a doctor or 111 straight away if any of these start after a new medicine or a new dose:',
      list: [
        'stiffness or shaking',
        'spasms or movements of the face, jaw, tongue or neck that cannot be controlled',
        'eyes that stay fixed or roll up',
      ],
    },
    'Call [111](tel:111) in England, Scotland or Wales. In Northern Ireland, call a GP or the GP out-of-hours service. Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
    {
      lead: 'For a brain stimulator (DBS), call the stimulator team straight away if:',
      list: [
        'movements suddenly come back or get much worse',
        'the battery may have run out',
        'the skin over the device is red or swollen, or leaks fluid',
      ],
    },
    {
      lead: 'For a baclofen pump, use its 24-hour emergency plan, and call [999](tel:999) or go to A&E now, if there is:',
      list: pumpSigns,
    },
    'With a brain stimulator, call [999](tel:999) for severe spasms or trouble breathing.',
    {
      lead: 'Ask for an urgent GP appointment if a child:',
      list: [
        'has a new head tilt that does not go away',
        'starts to hold an arm or leg in an unusual position',
      ],
    },
    'After a head or neck injury, take a child to A&E now if they hold their neck in an unusual way.',
    'If you, or the person you help, cannot cope or feel that life is not worth living, get help now. In England or Wales, call [111](tel:111) and choose the mental health option. In Scotland, call [111](tel:111).',
    'In Northern Ireland, call Lifeline on [0808 808 8000](tel:08088088000). Anywhere in the UK, you can call [Samaritans](https://www.samaritans.org) on [116 123](tel:116123), day or night. If a life is in danger, call [999](tel:999).',
    'While you wait, tell a GP or the clinic if the movements get worse or reach new parts of the body. The clinic cannot see your answers, so it does not know unless you tell it.',
  ],
};
