import { useEffect, useRef, useState } from 'react';
import { Button } from '../../layout/button.tsx';
import { useDoctorWords } from '../doctor-words-context.ts';
import { codeIn, pictureOf } from './code-in-picture.ts';

type Sight = 'off' | 'starting' | 'looking' | 'otherCode' | 'stopped' | 'absent' | 'refused';

interface CameraProps {
  /** Whether the code held answers: the camera then stops. */
  readonly onCode: (text: string) => boolean;
}

/** Scans codes. The camera is let go of when a code is read, when it is stopped, and when the page is left. */
export function Camera({ onCode }: CameraProps) {
  const { camera } = useDoctorWords().open.bring;
  const video = useRef<HTMLVideoElement>(null);
  const [sight, setSight] = useState<Sight>('off');
  const isOn = sight === 'starting' || sight === 'looking' || sight === 'otherCode';
  useEffect(() => {
    if (!isOn || video.current === null) return undefined;
    const eye = watch(video.current, {
      onStart: () => setSight('looking'),
      onFailure: setSight,
      onText: (text) => {
        setSight(onCode(text) ? 'stopped' : 'otherCode');
      },
    });
    return () => eye.stop();
    // A code that is none of ours changes what is said, and not the camera.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isOn]);
  return (
    <div className="camera">
      <h3>{camera.title}</h3>
      <p>{camera.body}</p>
      <Button look="secondary" onPress={() => setSight(isOn ? 'stopped' : 'starting')}>
        {isOn ? camera.stop : camera.start}
      </Button>
      <p className="status" role="status">
        {sight === 'off' ? '' : camera[sight]}
      </p>
      {isOn && (
        <video className="camera__picture" ref={video} aria-label={camera.picture} muted playsInline />
      )}
    </div>
  );
}

interface Watcher {
  readonly onStart: () => void;
  readonly onFailure: (why: 'absent' | 'refused') => void;
  readonly onText: (text: string) => void;
}

/** Between two looks, in milliseconds: a processor that is busy all the time cannot draw the picture. */
const rest = 80;

/** The camera that looks away from the person, as sharp as a code with many squares needs. */
const wanted = { video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } };

function watch(video: HTMLVideoElement, { onStart, onFailure, onText }: Watcher): { stop: () => void } {
  const canvas = document.createElement('canvas');
  let stream: MediaStream | null = null;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const look = () => {
    if (isStopped) return;
    const size = { width: video.videoWidth, height: video.videoHeight };
    const picture = size.width > 0 ? pictureOf(video, size, canvas) : null;
    const text = picture === null ? null : codeIn(picture, 'frame');
    if (text !== null) onText(text);
    timer = setTimeout(look, rest);
  };
  const start = async () => {
    stream = await navigator.mediaDevices.getUserMedia(wanted);
    if (isStopped) return stop();
    video.srcObject = stream;
    await video.play();
    if (isStopped) return;
    onStart();
    look();
  };
  start().catch((error: unknown) => {
    if (isStopped) return;
    stop();
    onFailure(error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'absent');
  });
  return { stop };
}
