import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemKeys, reasonKeys } from '#words';
import { ApiProblem } from '../api/api-problem.ts';
import type { Reason } from '../api/types.ts';
import { dateTime, utcTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';

export type Tone = 'water' | 'brick' | 'moss' | 'amber' | 'red' | 'plain';

export function Tag({ tone = 'water', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className="sluis-tag" data-tone={tone}>
      {children}
    </span>
  );
}

export function Note({ tone = 'water', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <div className="sluis-note" data-tone={tone}>
      {children}
    </div>
  );
}

export function Key({ children }: { children: string }) {
  return <kbd className="sluis-key">{children}</kbd>;
}

export function Page(props: { title: string; lead?: string; actions?: ReactNode; children: ReactNode }) {
  const { title, lead, actions, children } = props;
  return (
    <div className="sluis-page">
      <title>{`${title} · Sluis`}</title>
      <Group justify="space-between" align="flex-end" mb="lg" gap="md">
        <div>
          <Title order={1}>{title}</Title>
          {lead && (
            <Text c="dimmed" mt={4} maw="46rem">
              {lead}
            </Text>
          )}
        </div>
        {actions}
      </Group>
      {children}
    </div>
  );
}

/** An instant in the reader's zone (or the given one), with UTC for whoever hovers. */
export function When({ at, zone, long }: { at: string; zone?: string; long?: boolean }) {
  const { i18n, t } = useTranslation();
  return (
    <time dateTime={at} title={t('app.utc', { time: utcTime(at) })}>
      {dateTime(at, i18n.language, zone, long ? 'long' : 'short')}
    </time>
  );
}

/** Why a control said no, and what to do about it. */
export function reasonText(reason: Reason): string {
  return knownText(reasonKeys(reason), { ...reason.values, code: reason.code });
}

export function problemText(error: unknown): string {
  if (error instanceof DOMException && error.name === 'NotAllowedError') {
    return knownText(['problem.passkey-cancelled']);
  }
  if (!(error instanceof ApiProblem)) return knownText(['problem.internal']);
  const { code, status, values, retryAfterSeconds } = error;
  return knownText(problemKeys(code, status), { ...values, code, seconds: retryAfterSeconds ?? 60 });
}

/** What went wrong, why not, and the next step, in the reader's language. */
export function Problem({ error, title, retry }: { error: unknown; title?: string; retry?: () => void }) {
  const { t } = useTranslation();
  const reasons = error instanceof ApiProblem ? error.reasons : [];
  return (
    <div role="alert">
      <Note tone="red">
        <Stack gap="xs" align="flex-start">
          {title && <Text fw={640}>{title}</Text>}
          {(reasons.length === 0 || !title) && <Text>{problemText(error)}</Text>}
          <Reasons reasons={reasons} />
          {retry && (
            <Button size="xs" variant="default" onClick={retry}>
              {t('app.retry')}
            </Button>
          )}
        </Stack>
      </Note>
    </div>
  );
}

export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={`${reason.control} ${reason.code}`}>
          {reason.control && (
            <Tag tone="red">
              {knownText([`control.${reason.control}`, 'reason.other'], { code: reason.control })}
            </Tag>
          )}{' '}
          {reasonText(reason)}
        </li>
      ))}
    </ul>
  );
}

export function Empty(props: { title: string; hint: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" py={48} ta="center">
      <svg width="132" height="76" viewBox="0 0 132 76" aria-hidden="true" focusable="false">
        <path d="M4 30h46v42H4z" fill="var(--sluis-water-soft)" />
        <path d="M82 48h46v24H82z" fill="var(--sluis-water-soft)" />
        <path d="M50 8v64M82 8v64" stroke="var(--sluis-water)" strokeWidth="5" strokeLinecap="round" />
        <path
          d="M50 26l16 14 16-14M50 48l16 14 16-14"
          fill="none"
          stroke="var(--sluis-brick)"
          strokeWidth="4"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <Text fw={640} fz="lg">
        {props.title}
      </Text>
      <Text c="dimmed" maw="34rem">
        {props.hint}
      </Text>
      {props.children}
    </Stack>
  );
}
