import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import type { DoctorWords } from '../../words/doctor-words.ts';
import { writtenNumber } from '../../words/written-number.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { TextArea, TextBox } from '../fields/text-box.tsx';
import { unaided } from '../fields/unaided.ts';
import { recipientName } from '../recipient-name.ts';
import { shortLine } from '../../foreign-text/hidden-characters.ts';
import { envelopesInText } from './links-in-text.ts';
import type { Brought } from './brought.ts';
import { Camera } from './camera.tsx';
import { deskFields, type useDesk } from './use-desk.ts';

type Desk = ReturnType<typeof useDesk>;

/** The first step: by a link, by files, by a picture or by the camera, as many as there are. */
export function BringAnswers({ desk }: { readonly desk: Desk }) {
  const { bring, brought } = useDoctorWords().open;
  return (
    <>
      <section>
        <h2>{bring.title}</h2>
        <Prose words={bring.lead} />
        <Paste onText={(text) => desk.addText(text, 'notInText')} />
        <Files onFiles={(files) => void desk.addFiles(files)} />
        <Camera onCode={(text) => envelopesInText(text).length > 0 && desk.addText(text, 'notInText')} />
      </section>
      <section>
        <h2>{brought.title}</h2>
        <p className="status" role="status">
          {desk.status}
        </p>
        {desk.brought.length === 0 ? (
          <p>{brought.nothing}</p>
        ) : (
          <>
            <ol className="brought">
              {desk.brought.map((one, place) => (
                <Waiting key={keyOf(one)} one={one} place={place} onRemove={() => desk.remove(place)} />
              ))}
            </ol>
            {desk.brought.some(({ kind }) => kind === 'sealed') && <p>{brought.unchecked}</p>}
          </>
        )}
      </section>
    </>
  );
}

/** No two envelopes are the same, and their last bytes are a tag. No two files here have the same text. */
function keyOf(one: Brought): string {
  return one.kind === 'file' ? one.text : one.bytes.slice(-16).join(' ');
}

function Paste({ onText }: { readonly onText: (text: string) => boolean }) {
  const { paste } = useDoctorWords().open.bring;
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onText(text)) setText('');
  };
  return (
    <form onSubmit={submit}>
      <TextArea
        id={deskFields.paste}
        label={paste.label}
        hint={paste.hint}
        rows={4}
        {...unaided}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="actions">
        <button type="submit" className="button button--secondary">
          {paste.action}
        </button>
      </div>
    </form>
  );
}

function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { files } = useDoctorWords().open.bring;
  return (
    <TextBox
      id={deskFields.files}
      label={files.label}
      hint={files.hint}
      type="file"
      multiple
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        // The same file can be chosen again.
        target.value = '';
      }}
    />
  );
}

interface WaitingProps {
  readonly one: Brought;
  readonly place: number;
  readonly onRemove: () => void;
}

function Waiting({ one, place, onRemove }: WaitingProps) {
  const words = useDoctorWords();
  const id = useId();
  const { brought } = words.open;
  const reference = one.kind === 'file' ? shortLine(one.response.reference) : one.header.reference;
  return (
    <li className="brought__one">
      <p id={id}>
        {sourceOf(one, words)} {reference === '' ? brought.noReference : brought.reference(reference)}
      </p>
      <Button look="quiet" onPress={onRemove}>
        {brought.remove(writtenNumber(place + 1, words.language))}
      </Button>
    </li>
  );
}

function sourceOf(one: Brought, { open, file }: DoctorWords): string {
  if (one.kind === 'sealed') {
    const { recipient, questionnaireVersion } = one.header;
    return open.brought.header(recipientName(recipient), questionnaireVersion);
  }
  const { version } = one.response;
  return version === null ? file.brought.fileWithoutVersion : file.brought.file(shortLine(version));
}
