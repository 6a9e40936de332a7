import './drill.css';
import { Button, Group, Paper, Radio, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconWreckingBall, IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/queries.ts';
import type { DrillAttack, DrillRun } from '../api/types.ts';
import { knownText } from '../language/known-text.ts';
import { Note, Page, Problem, Tag } from '../parts/words.tsx';

/** The attack that everyone fears, carried out for real on the visitor's own sandbox. */
export default function DrillPage() {
  const { t } = useTranslation();
  const drill = useQuery({
    queryKey: ['drill'],
    queryFn: () => client.ask<{ attacks: DrillAttack[] }>('GET', '/drill'),
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: (attack: string) =>
      client.ask<{ runId: string }>('POST', '/drill/runs', { json: { attack } }),
  });
  const runId = start.data?.runId;
  const run = useQuery({
    queryKey: ['drill-run', runId],
    enabled: runId !== undefined,
    queryFn: () => client.ask<DrillRun>('GET', `/drill/runs/${runId}`),
    refetchInterval: ({ state }) =>
      state.data?.state === 'done' || state.data?.state === 'failed' ? false : 700,
  });
  const attacks = drill.data?.attacks ?? [];
  const attack = attacks.find(({ id }) => id === chosen) ?? attacks[0];
  const running =
    start.isPending || (runId !== undefined && run.data?.state !== 'done' && run.data?.state !== 'failed');
  return (
    <Page title={t('drill.title')} lead={t('drill.lead')}>
      <Stack gap="lg">
        <Paper p="xl">
          <Text maw="52rem">{t('drill.explain')}</Text>
          {drill.isPending && <Skeleton height={90} mt="lg" />}
          {drill.error && <Problem error={drill.error} title={t('drill.onlySandbox')} />}
          {attack && (
            <Stack mt="lg">
              {attacks.length > 1 && (
                <Radio.Group label={t('drill.attack')} value={attack.id} onChange={setChosen}>
                  <Stack gap="xs" mt="xs">
                    {attacks.map(({ id }) => (
                      <Radio key={id} value={id} label={knownText([`drillAttack.${id}`, id])} />
                    ))}
                  </Stack>
                </Radio.Group>
              )}
              <div>
                <Text fw={620} mb={6}>
                  {t('drill.layersTitle')}
                </Text>
                <Group gap="xs">
                  {attack.controls.map((control) => (
                    <Tag key={control}>{knownText([`control.${control}`, control])}</Tag>
                  ))}
                </Group>
              </div>
              {start.error && <Problem error={start.error} />}
              <div>
                <Button
                  size="md"
                  color="brick"
                  loading={running}
                  leftSection={<IconWreckingBall size={20} aria-hidden />}
                  onClick={() => start.mutate(attack.id)}
                >
                  {t('drill.run')}
                </Button>
              </div>
            </Stack>
          )}
        </Paper>
        {run.error && <Problem error={run.error} title={t('drill.failed')} />}
        {run.data && <Run run={run.data} />}
        <Text c="dimmed">{t('drill.more', { command: './sluis drill' })}</Text>
      </Stack>
    </Page>
  );
}

function Run({ run }: { run: DrillRun }) {
  const { t } = useTranslation();
  const { result } = run;
  return (
    <Paper p="xl" aria-live="polite">
      {run.state === 'failed' && <Note tone="red">{t('drill.failed')}</Note>}
      {!result && run.state !== 'failed' && <Text>{t('drill.running')}</Text>}
      {result && (
        <Note tone={result.stopped ? 'moss' : 'red'}>
          <Text fw={680} fz="xl">
            {result.stopped ? t('drill.stopped') : t('drill.breached')}
          </Text>
          {result.stoppedBy.length > 0 && (
            <Text>
              {t('drill.stoppedBy', {
                controls: result.stoppedBy
                  .map((control) => knownText([`control.${control}`, control]))
                  .join(', '),
              })}
            </Text>
          )}
          {result.depth != null && <Text>{t('drill.depth', { depth: result.depth })}</Text>}
        </Note>
      )}
      {run.steps.length > 0 && (
        <>
          <Title order={2} fz="lg" mt="lg" mb="xs">
            {t('drill.steps')}
          </Title>
          <ol className="sluis-steps">
            {run.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: steps are only added
              <li key={index}>
                {step.succeeded === false ? (
                  <IconX size={18} aria-hidden className="failed" />
                ) : (
                  <IconCheck size={18} aria-hidden className="did" />
                )}
                {knownText([`drillStep.${step.key}`, 'drillStep.other'], { ...step.values, key: step.key })}
              </li>
            ))}
          </ol>
        </>
      )}
    </Paper>
  );
}
