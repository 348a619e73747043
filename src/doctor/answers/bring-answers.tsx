import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../layout/button.tsx';
import { Prose } from '../../layout/prose.tsx';
import { writtenNumber } from '../../words/written.ts';
import { useDoctorWords } from '../doctor-words-context.ts';
import { recipientName } from '../recipient-name.ts';
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
                <Waiting key={keyOf(one)} {...one} place={place} onRemove={() => desk.remove(place)} />
              ))}
            </ol>
            <p>{brought.unchecked}</p>
          </>
        )}
      </section>
    </>
  );
}

/** No two envelopes are the same, and their last bytes are a tag. */
function keyOf({ bytes }: Brought): string {
  return bytes.slice(-16).join(' ');
}

function Paste({ onText }: { readonly onText: (text: string) => boolean }) {
  const { paste } = useDoctorWords().open.bring;
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onText(text)) setText('');
  };
  return (
    <form className="text-field form__field" onSubmit={submit}>
      <label className="form__label" htmlFor={deskFields.paste}>
        {paste.label}
      </label>
      <p className="hint" id={`${deskFields.paste}-hint`}>
        {paste.hint}
      </p>
      <textarea
        className="text-field__box copy-box__text"
        id={deskFields.paste}
        aria-describedby={`${deskFields.paste}-hint`}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button button--secondary form__action">
        {paste.action}
      </button>
    </form>
  );
}

function Files({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { files } = useDoctorWords().open.bring;
  return (
    <div className="text-field form__field">
      <label className="form__label" htmlFor={deskFields.files}>
        {files.label}
      </label>
      <p className="hint" id={`${deskFields.files}-hint`}>
        {files.hint}
      </p>
      <input
        className="file-input"
        id={deskFields.files}
        type="file"
        multiple
        aria-describedby={`${deskFields.files}-hint`}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
    </div>
  );
}

interface WaitingProps extends Brought {
  readonly place: number;
  readonly onRemove: () => void;
}

function Waiting({ header, place, onRemove }: WaitingProps) {
  const { language, open } = useDoctorWords();
  const id = useId();
  const { brought } = open;
  return (
    <li className="brought__one">
      <p id={id}>
        {brought.header(recipientName(header.recipient), header.questionnaireVersion)}{' '}
        {header.reference === '' ? brought.noReference : brought.reference(header.reference)}
      </p>
      <Button look="quiet" onPress={onRemove}>
        {brought.remove(writtenNumber(place + 1, language))}
      </Button>
    </li>
  );
}
