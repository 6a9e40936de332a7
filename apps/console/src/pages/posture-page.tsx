import './watch.css';
import { Button, Group, Paper, Skeleton, Stack, Text, Title } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconRefresh,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { postureKeys } from '#words';
import { client } from '../api/queries.ts';
import type { ControlState, Posture, PostureItem } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';
import { Page, Problem, Tag, type Tone } from '../parts/words.tsx';

const looks: Record<ControlState, { tone: Tone; icon: typeof IconCircleX }> = {
  stands: { tone: 'moss', icon: IconCircleCheck },
  weak: { tone: 'amber', icon: IconAlertTriangle },
  down: { tone: 'red', icon: IconCircleX },
  'not-covered': { tone: 'plain', icon: IconCircleDashed },
};

const layerOrder = ['line', 'filter', 'vault', 'access', 'watch', 'supply', 'host'];

/** Layers in the order in which something passes them; what is not known comes last. */
export function byLayer(items: readonly PostureItem[]): [string, PostureItem[]][] {
  const place = (layer: string) => {
    const index = layerOrder.indexOf(layer);
    return index < 0 ? layerOrder.length : index;
  };
  const layers = [...new Set(items.map(({ layer }) => layer))].sort((a, b) => place(a) - place(b));
  return layers.map((layer) => [layer, items.filter((item) => item.layer === layer)]);
}

export default function PosturePage() {
  const { t, i18n } = useTranslation();
  const posture = useQuery({
    queryKey: ['posture'],
    queryFn: () => client.ask<Posture>('GET', '/posture'),
    staleTime: 0,
    // While somebody looks at it: each look tries every control for real.
    refetchInterval: 30_000,
  });
  const { data } = posture;
  const count = (state: ControlState) => data?.items.filter((item) => item.state === state).length ?? 0;
  const covered = data?.items.filter(({ state }) => state !== 'not-covered') ?? [];
  const attention = covered.filter(({ state }) => state !== 'stands');
  const notCovered = data?.items.filter(({ state }) => state === 'not-covered') ?? [];
  return (
    <Page
      title={t('posture.title')}
      lead={t('posture.lead')}
      actions={
        <Button
          variant="default"
          loading={posture.isFetching}
          leftSection={<IconRefresh size={18} aria-hidden />}
          onClick={() => posture.refetch()}
        >
          {t('posture.again')}
        </Button>
      }
    >
      {posture.isPending && <Skeleton height={320} radius="lg" />}
      {posture.error && <Problem error={posture.error} retry={() => posture.refetch()} />}
      {data && (
        <Stack gap="xl">
          <Group gap="sm" role="status">
            {(['stands', 'weak', 'down', 'not-covered'] as const).map((state) => (
              <Paper key={state} px="lg" py="sm" className="sluis-count" data-tone={looks[state].tone}>
                <b>{count(state)}</b> {t(`posture.${state}`)}
              </Paper>
            ))}
            <Text c="dimmed" fz="sm">
              {t('posture.checkedAt', { time: dateTime(data.checkedAt, i18n.language) })}
            </Text>
          </Group>
          {attention.length > 0 && (
            <section>
              <Title order={2} fz="xl" mb="sm">
                {t('posture.attention')}
              </Title>
              <Controls items={attention} />
            </section>
          )}
          <section>
            <Title order={2} fz="xl" mb="sm">
              {t('posture.byLayer')}
            </Title>
            <Stack gap="lg">
              {byLayer(covered).map(([layer, items]) => (
                <div key={layer}>
                  <Title order={3} fz="md">
                    {knownText([`layer.${layer}`, layer])}
                  </Title>
                  <Text c="dimmed" fz="sm" mb="xs">
                    {knownText([`layerQuestion.${layer}`, layer])}
                  </Text>
                  <Controls items={items} />
                </div>
              ))}
            </Stack>
          </section>
          {notCovered.length > 0 && (
            <section>
              <Title order={2} fz="xl">
                {t('posture.notCoveredTitle')}
              </Title>
              <Text c="dimmed" fz="sm" mb="sm">
                {t('posture.notCoveredLead')}
              </Text>
              <Controls items={notCovered} />
            </section>
          )}
        </Stack>
      )}
    </Page>
  );
}

function Controls({ items }: { items: readonly PostureItem[] }) {
  const { t, i18n } = useTranslation();
  const nameOf = (control: string) => knownText([`control.${control}`, control]);
  return (
    <Paper component="ul" className="sluis-controls">
      {items.map((item) => {
        const { tone, icon: Icon } = looks[item.state];
        return (
          <li key={`${item.control} ${item.messageKey}`} data-tone={tone}>
            <Icon size={22} aria-hidden className="icon" />
            <div className="sluis-min">
              <Group gap="xs">
                <Text fw={620}>{nameOf(item.control)}</Text>
                <Tag tone={tone}>{t(`posture.${item.state}`)}</Tag>
              </Group>
              <Text>{knownText(postureKeys(item.messageKey, item.state), item.values)}</Text>
              {item.leansOn && item.leansOn.length > 0 && (
                <Text fz="sm" c="dimmed">
                  {t('posture.leansOn', { controls: item.leansOn.map(nameOf).join(', ') })}
                </Text>
              )}
            </div>
            <time
              className="at"
              dateTime={item.checkedAt}
              title={t('posture.checkedAt', { time: item.checkedAt })}
            >
              {dateTime(item.checkedAt, i18n.language, undefined, 'time')}
            </time>
          </li>
        );
      })}
    </Paper>
  );
}
