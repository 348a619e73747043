import { useUrgentWords } from '../words/words-context.ts';

/** One list, the same for everyone, to be read and not to be answered. */
export function EmergencyList() {
  const { emergencyCheck } = useUrgentWords();
  return (
    <section className="urgent">
      <h2 className="urgent__title">{emergencyCheck.callNow}</h2>
      {emergencyCheck.groups.map(({ title, list }) => (
        <section key={title} className="urgent__group">
          <h3>{title}</h3>
          <ul className="list">
            {list.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
