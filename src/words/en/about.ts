import type { Article } from '../words.ts';

/** Every fact here stands in docs/facts.md with its source. */
export const about: Article = {
  title: 'About dystonia',
  lead: [
    'This page is general information, and it is the same for everyone. It does not say that you have dystonia. Many conditions can cause movements that a person cannot control.',
    'Only a doctor who has seen you can say what is causing the movements.',
  ],
  sections: [
    {
      heading: 'What dystonia is',
      body: () => [
        'Dystonia is a condition that affects movement. Muscles tighten when a person does not mean them to.',
        'This can twist or pull part of the body into an unusual position, and it can hurt. It can also cause shaking or jerks. It may affect 1 muscle, a group of muscles or the whole body.',
        'The charity Dystonia UK says that [at least 100,000 people in the UK](https://www.dystonia.org.uk/what-is-dystonia) have it.',
      ],
    },
    {
      heading: 'What causes it',
      body: () => [
        'Doctors do not yet know exactly why dystonia happens. Parts of the brain that control movement, such as the basal ganglia, may be damaged or not work as usual.',
        'Brain cells pass messages to each other with chemicals (neurotransmitters). In dystonia, these messages may go wrong.',
        {
          lead: 'Doctors put the causes into 3 groups:',
          list: [
            'genetic: there is a change in a gene, which can be passed on in a family',
            "acquired: something else leads to it, such as some medicines, an infection, a brain injury, a stroke or Parkinson's",
            'idiopathic: doctors find no clear cause',
          ],
        },
        'In children, cerebral palsy is the most common cause of acquired dystonia. It comes from a problem in the brain around the time of birth.',
        'Do not stop taking a prescribed medicine without speaking to a doctor or pharmacist first.',
      ],
    },
    {
      heading: 'What people may notice',
      body: () => [
        'What people notice depends on the part of the body and on how many muscles are affected. It may be there most of the time, or come and go.',
        {
          lead: 'For example, dystonia can affect:',
          list: [
            'the eyes: blinking a lot, or eyelids that close by themselves',
            'the hand or wrist: trouble with writing',
            'the neck: a head that is pulled in 1 direction, or is hard to turn',
            'the voice box (larynx): trouble with speaking',
          ],
        },
        'Other conditions can cause these things too.',
        {
          lead: 'Some things can bring the movements on, or make them more noticeable:',
          list: [
            'tiredness',
            'stress',
            'alcohol or caffeine',
            'talking',
            'eating or chewing',
            'tasks such as writing, typing or playing an instrument',
          ],
        },
      ],
    },
    {
      heading: 'If it stays in 1 place or spreads',
      body: () => [
        'In adults, dystonia often stays in the part of the body where it started. When it is in 1 part, doctors may call it focal dystonia. In some adults it spreads to other parts.',
        'In children, it may spread to more parts of the body. Doctors may call it generalised dystonia when it is in the trunk and at least 2 other parts. The trunk is the back, chest and tummy.',
        'A questionnaire cannot tell you if movements will spread.',
      ],
    },
    {
      heading: 'How doctors find out',
      body: () => [
        'A specialist first asks questions. They ask when the problem started, which parts of the body it affects, and if blood relatives have something similar.',
        'Then they look carefully at how the body moves and what the person can do. This is often enough for the doctor to say what it is.',
        'Some people also need a brain scan (MRI), blood tests or urine tests.',
      ],
    },
    {
      heading: 'Treatments in general',
      body: () => [
        'There is no cure for dystonia yet, and no known way to prevent it. Treatments can ease the symptoms and help people do more.',
        'Treatment often comes from a team of different specialists. A doctor can say which treatments may suit a person.',
      ],
    },
    {
      heading: 'Botulinum toxin injections',
      body: () => [
        'A specialist injects a small amount of botulinum toxin (sometimes called Botox) into the affected muscle. It can start to relax the muscle within a few days.',
        'The effect does not last for good. It usually lasts for some months, so people often have injections about every 3 months.',
        'For a time, it can also weaken other muscles, such as an eyelid or the muscles used to swallow.',
      ],
    },
    {
      heading: 'Medicines',
      body: () => [
        'Several medicines act on the chemical messengers in the brain. They can ease the symptoms.',
        'They help some people more than others. It can take time to find the right dose.',
      ],
    },
    {
      heading: 'Physiotherapy',
      body: () => [
        'Physiotherapy is an important part of treatment. Exercises can often ease pain and help with posture (the way the body is held).',
        'Occupational therapy may also help. It looks at ways to do everyday tasks.',
      ],
    },
    {
      heading: 'Surgery',
      body: () => [
        'Every operation has a chance of causing new problems. Doctors usually consider surgery only when other treatments have not helped enough.',
        'Selective denervation is used mainly for the neck. A surgeon cuts the nerves that make the muscles pull. The muscles then stay relaxed for good.',
        'Deep brain stimulation (DBS) may be offered when symptoms are severe. A surgeon puts thin wires (electrodes) into the part of the brain where the problem is. The wires lead to a small electrical device under the skin.',
        'The device sends electrical pulses, which do not hurt, to block the signals that cause the movements.',
        'Thalamotomy and pallidotomy are older operations, and surgeons now use DBS much more often. A surgeon removes or destroys a very small area of the brain to stop the faulty signals. This cannot be undone.',
      ],
    },
    {
      heading: 'Where these facts come from',
      body: () => [
        'This page began with the page "What is dystonia?" by The London Clinic. Some facts there have changed since, and these pages helped to bring them up to date.',
        'NHS: [Dystonia](https://www.nhs.uk/conditions/dystonia/).',
        'Dystonia UK: [What is dystonia](https://www.dystonia.org.uk/what-is-dystonia), [what causes dystonia](https://www.dystonia.org.uk/what-causes-dystonia) and [symptoms of dystonia](https://www.dystonia.org.uk/symptoms-of-dystonia).',
        'Dystonia UK: [Botulinum toxin injections](https://www.dystonia.org.uk/botulinum-toxin-injections) and [denervation](https://www.dystonia.org.uk/denervation).',
      ],
    },
  ],
};
