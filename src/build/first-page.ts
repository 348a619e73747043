import type { BuildOptions } from 'vite';

/**
 * What every page runs and what answering the first question needs stand in one file. The bundler would cut it into a dozen,
 * since later steps share some of it; but nobody comes to a later step without it.
 */
export const patientBuild: BuildOptions = {
  // It stands in each page (src/prerender).
  cssCodeSplit: false,
  rollupOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'first-page', test: isOfFirstPage, priority: 2 },
          {
            name: 'prose',
            test: /\/src\/(?:layout\/prose|layout\/emergency-list|pages\/article-page|pages\/carry-on)\.tsx$/,
            priority: 1,
          },
        ],
      },
    },
  },
};

export function isOfFirstPage(id: string): boolean {
  return everyPage.test(id) || firstQuestion.test(id);
}

const everyPage = new RegExp(
  [
    /node_modules\/(?:react|react-dom|scheduler)\//,
    /virtual:clinic|vite\/preload-helper|rolldown\/runtime/,
    /\/src\/(?:main|app|addresses|site-address)\.tsx?$/,
    /\/src\/layout\/(?!emergency-list|prose)/,
    /\/src\/navigation\//,
    /\/src\/build\/use-selection/,
    /\/src\/pages\/(?:loading|failure|lazy)/,
    /\/src\/words\/(?:languages|words-context)/,
    /\/src\/(?:clinic\/clinic\.ts|saving\/(?:shelf|can-save|left-page)|offline\/(?:fetched|use-online)|invitation\/held-invitation|walk\/lazy-)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

const firstQuestion = new RegExp(
  [
    /node_modules\/(?:xstate|@xstate|react-hook-form|form-zod)\//,
    /\/questions\/(?:answer|form-schema|first-questions|characters|condition|made-once|order|question|questionnaire|words)\.ts$/,
    /\/machines\/(?:assessment|condition|current-path|decision-classes|edge|heading|migrations|path|prefilled|progress|saved-text|setup|voice)/,
    /\/src\/fields\/(?!text-field)/,
    /\/src\/saving\/(?:saving|draft)\.ts$/,
    /\/src\/walk\/(?:walk|visit|arrive|lazy-walk|walk-pages|use-address|state-address|question-page|question-back-link|part-of-walk|keep-link)\.tsx?$/,
    /\/src\/words\/(?:option-words|written-number)\.ts$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
