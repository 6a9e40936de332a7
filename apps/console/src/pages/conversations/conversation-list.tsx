import { IconMicrophoneOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/types.ts';
import { clockTime, dateTime } from '../../language/format.ts';
import { knownText } from '../../language/known-text.ts';
import { useWindow } from '../../parts/use-window.ts';
import { Tag, When } from '../../parts/words.tsx';

const rowHeight = 58;

/** A table of links; only the rows in sight are in the page. */
export function ConversationList({ items, whole }: { items: Summary[]; whole: boolean }) {
  const { t } = useTranslation();
  const body = useRef<HTMLTableSectionElement>(null);
  const { first, last } = useWindow(body, items.length, rowHeight);
  return (
    <table className="sluis-list" aria-label={t('list.title')} aria-rowcount={whole ? items.length + 1 : -1}>
      <thead>
        <tr className="head" aria-rowindex={1}>
          <th scope="col">{t('list.time')}</th>
          <th scope="col">{t('list.queue')}</th>
          <th scope="col">{t('list.language')}</th>
          <th scope="col">{t('list.who')}</th>
          <th scope="col">{t('list.duration')}</th>
          <th scope="col">{t('list.findings')}</th>
        </tr>
      </thead>
      <tbody ref={body} style={{ height: items.length * rowHeight }} className="body">
        {items.slice(first, last).map((item, index) => (
          <Row key={item.id} item={item} index={first + index} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ item, index }: { item: Summary; index: number }) {
  const { t, i18n } = useTranslation();
  const duration = clockTime(item.durationMs);
  const findings = Object.entries(item.findings).sort(([, a], [, b]) => b - a);
  const shown = findings.slice(0, 2);
  return (
    <tr className="row" aria-rowindex={index + 2} style={{ top: index * rowHeight, height: rowHeight }}>
      <td>
        <Link
          to="/conversations/$id"
          params={{ id: item.id }}
          preload={false}
          data-row={index}
          aria-label={t('list.row', {
            time: dateTime(item.start, i18n.language, item.zone),
            queue: item.queue,
            duration,
          })}
        >
          <When at={item.start} zone={item.zone} />
        </Link>
      </td>
      <td className="queue">
        {item.queue}
        {item.class !== 'ordinary' && <small>{t(`class.${item.class}`)}</small>}
        {item.proposedClass && (
          <small>{t('delicate.proposed', { class: t(`class.${item.proposedClass}`) })}</small>
        )}
      </td>
      <td>
        {t(`languageName.${item.language}`)}
        <small>{item.country}</small>
      </td>
      <td>
        {item.agent?.name ?? item.agent?.id?.slice(0, 8) ?? '–'}
        {item.team && <small>{item.team}</small>}
      </td>
      <td className="duration">
        {duration}
        {!item.hasAudio && (
          <small>
            <IconMicrophoneOff size={12} aria-hidden /> {t('list.noSound')}
          </small>
        )}
      </td>
      <td className="findings">
        {findings.length === 0 && <span className="quiet">{t('list.nothingFound')}</span>}
        {shown.map(([type, count]) => (
          <Tag key={type} tone="brick">
            {knownText([`finding.${type}`, type])}
            {count > 1 && ` ×${count}`}
          </Tag>
        ))}
        {findings.length > shown.length && <Tag tone="plain">{`+${findings.length - shown.length}`}</Tag>}
      </td>
    </tr>
  );
}
