import type { FhirResource } from 'fhir/r4';

/** Whether the browser let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Made in the browser and handed to it: nothing is fetched. */
export function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  // Not in the document, where this press would be held back as the second tap after the one on the button.
  link.click();
  // Some browsers read the address only after the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** FHIR resources are always UTF-8, and their media type names no character set. */
export function fhirFile(resource: FhirResource, name: string): File {
  return new File([`${JSON.stringify(resource, null, 2)}\n`], name, { type: 'application/fhir+json' });
}

export function textFile(text: string, name: string): File {
  return new File([text], name, { type: 'text/plain;charset=utf-8' });
}
