import type { SummaryWords } from '../words.ts';
import { driving } from './driving.ts';
import { firstAppointment } from './first-appointment.ts';
import { sooner } from './sooner.ts';
import { treatments } from './treatments.ts';

export const summary: SummaryWords = {
  title: 'Your summary',
  answeredOn: (date) => `Answers as they stood on ${date}`,
  byHand: ['Name', 'Date of birth', 'Hospital or NHS number'],
  lead: (clinic) => [
    'We have put your answers in 1 place. This is not a diagnosis. Only a doctor who has seen the person can say what is causing the movements.',
    `This page has not sent these answers to ${clinic.name}. Nobody sees them unless you show them or send them.`,
  ],
  onThisPage: 'On this page',
  advice: {
    title: 'Read this first',
    because: (label, answer) => `You see this because you told us: ${label}, "${answer}".`,
  },
  told: { title: 'What you told us', change: 'Change my answers' },
  rest: {
    title: 'Do you want to add more?',
    body: [
      'You answered the short set of questions. If you have an appointment, the rest of the questions help the doctor. Your answers so far are kept.',
    ],
    action: 'Answer the rest of the questions',
  },
  firstAppointment,
  treatments,
  sooner,
  driving,
  book: {
    title: 'Book an appointment',
    lead: (clinic) => [
      `You can call the ${clinic.centre} at ${clinic.name} to book an appointment. If speaking is hard for you, you can ask someone to call for you.`,
    ],
    call: (clinic) => `Call ${clinic.telephone}`,
    online: 'Book an appointment on the website of the clinic',
    sayTitle: 'What to say when you call',
    sayLead: 'You can read this aloud. It is made only from your own answers.',
  },
  copy: {
    title: 'Keep a copy',
    lead: ['Print your summary, or save it, and bring it to the appointment.'],
    print: 'Print or save as PDF',
    copy: 'Copy as text',
    copied: 'Your summary is copied. You can paste it into a message or a document.',
    copyFailed: 'This browser did not let us copy. Use "Download as text" instead.',
    download: 'Download as text',
    fileName: 'my-answers.txt',
  },
  remove: {
    title: 'Delete your answers',
    body: ['If other people use this device, delete your answers when you have finished.'],
    action: 'Delete my answers',
  },
};
