import './import.css';
import { Button, Code, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queryClient } from '../../api/queries.ts';
import type { Received } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import { knownText } from '../../language/known-text.ts';
import { Note, Page, Problem, Tag } from '../../parts/words.tsx';
import { DropZone } from './drop-zone.tsx';
import { Gates, type Stage } from './gates.tsx';
import { likelyMetadata, MetadataForm, toMetadata } from './metadata-form.tsx';
import { type Chosen, contentKey, sortFiles } from './sort-files.ts';

type Result = Received & { replayed: boolean };

export default function ImportPage() {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Chosen>({ unknown: [] });
  const [fields, setFields] = useState(() =>
    likelyMetadata(Intl.DateTimeFormat().resolvedOptions().timeZone, Date.now()),
  );
  const [sent, setSent] = useState<{ share: number; leftMs: number | null } | null>(null);
  const abort = useRef<AbortController | null>(null);
  const [history, setHistory] = useState<Result[]>([]);

  const words = chosen.transcript ?? chosen.vcon;
  // A vCon that stands alone goes as what it is: its metadata are inside.
  const whole = chosen.vcon && !chosen.audio && !chosen.metadata ? chosen.vcon : null;

  const send = useMutation({
    mutationFn: async (): Promise<Result> => {
      const metadata =
        chosen.metadata ?? new Blob([JSON.stringify(toMetadata(fields))], { type: 'application/json' });
      const key = await contentKey(whole ? [whole] : [metadata, words, chosen.audio]);
      abort.current = new AbortController();
      const began = performance.now();
      const { answer, headers } = await client.upload<Received>('/conversations', {
        form: whole ?? formOf(metadata, words!, chosen.audio),
        headers: { 'idempotency-key': key, ...(whole && { 'content-type': 'application/vcon+json' }) },
        signal: abort.current.signal,
        onProgress: (done, all) => {
          const share = all > 0 ? done / all : 0;
          const tookMs = performance.now() - began;
          setSent({ share, leftMs: share > 0.02 && tookMs > 1500 ? (tookMs / share) * (1 - share) : null });
        },
      });
      return { ...answer, replayed: headers.get('idempotency-replayed') === 'true' };
    },
    onMutate: () => setSent({ share: 0, leftMs: null }),
    onSuccess: (result) => {
      setHistory((before) => [result, ...before.filter(({ id }) => id !== result.id)]);
      void queryClient.invalidateQueries({ queryKey: ['conversations'] });
    },
    onSettled: () => setSent(null),
  });
  const cancelled = send.error instanceof DOMException && send.error.name === 'AbortError';
  const stage: Stage = send.isPending
    ? (sent?.share ?? 0) < 1
      ? 'receive'
      : 'filter'
    : send.data
      ? 'done'
      : send.error
        ? 'refused'
        : 'idle';

  const again = () => {
    setChosen({ unknown: [] });
    send.reset();
  };
  const addFiles = async (files: File[]) => {
    send.reset();
    const sorted = await sortFiles(chosen, files);
    setChosen(sorted);
    const written = (sorted.audio ?? sorted.transcript ?? sorted.vcon)?.lastModified;
    if (written) setFields((before) => ({ ...before, start: likelyMetadata(before.zone, written).start }));
  };

  return (
    <Page title={t('import.title')} lead={t('import.lead')}>
      <Stack gap="lg">
        <Gates stage={stage} />
        {!send.data && (
          <Paper p="lg">
            <form
              onSubmit={(event) => {
                event.preventDefault();
                send.mutate();
              }}
            >
              <Stack>
                <DropZone
                  chosen={chosen}
                  onFiles={(files) => void addFiles(files)}
                  onRemove={(kind) => setChosen({ ...chosen, [kind]: undefined })}
                />
                {chosen.audio && !words && <Note tone="amber">{t('import.noTranscript')}</Note>}
                {words && (chosen.metadata || whole) && (
                  <Note>{t('import.metadataFromFile', { name: (chosen.metadata ?? words).name })}</Note>
                )}
                {words && !chosen.metadata && !whole && <MetadataForm fields={fields} onChange={setFields} />}
                {send.error && !cancelled && <Problem error={send.error} title={t('import.refusedTitle')} />}
                {send.isPending && (
                  <div aria-live="polite">
                    <Text fz="sm" mb={6}>
                      {stage === 'receive'
                        ? t('import.sending', { percent: Math.round((sent?.share ?? 0) * 100) })
                        : t('import.filtering')}
                      {stage === 'receive' &&
                        sent?.leftMs != null &&
                        ` · ${t('import.eta', { time: clockTime(sent.leftMs) })}`}
                    </Text>
                    <Progress.Root size="lg">
                      <Progress.Section
                        value={(sent?.share ?? 0) * 100}
                        animated={stage === 'filter'}
                        aria-label={t('import.title')}
                      />
                    </Progress.Root>
                  </div>
                )}
                <Group>
                  <Button type="submit" disabled={!words} loading={send.isPending}>
                    {t('import.send')}
                  </Button>
                  {send.isPending && (
                    <Button variant="default" onClick={() => abort.current?.abort()}>
                      {t('app.cancel')}
                    </Button>
                  )}
                </Group>
              </Stack>
            </form>
          </Paper>
        )}
        {send.data && <Outcome result={send.data} onAnother={again} />}
        {history.length > 1 && (
          <Paper p="lg">
            <Title order={2} fz="lg" mb="sm">
              {t('import.history')}
            </Title>
            <Stack gap="xs">
              {history.map((result) => (
                <Group key={result.id} gap="xs">
                  <Link to="/conversations/$id" params={{ id: result.id }} className="sluis-link">
                    {clockTime(result.durationMs)}
                  </Link>
                  <Found findings={result.findings} />
                </Group>
              ))}
            </Stack>
          </Paper>
        )}
        <Note>
          <Text fw={620}>{t('import.folder')}</Text>
          <Text mb="xs">{t('import.folderHint')}</Text>
          <Code>./sluis import recordings/</Code>
        </Note>
      </Stack>
    </Page>
  );
}

/** The order is part of the interface: what is in the sound can be masked only once the words are known. */
function formOf(metadata: Blob, transcript: Blob, audio: Blob | undefined): FormData {
  const form = new FormData();
  // Names of files stay here: they may say who called.
  form.append('metadata', metadata, 'metadata');
  form.append('transcript', transcript, 'transcript');
  if (audio) form.append('audio', audio, 'audio');
  return form;
}

function Outcome({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      <Note tone="moss">
        <Stack gap="sm">
          <Text fw={640} fz="lg">
            {t('import.doneTitle')}
          </Text>
          {result.replayed && <Text>{t('import.replayed')}</Text>}
          <Text>
            {Object.keys(result.findings).length === 0 ? t('import.foundNothing') : t('import.found')}
          </Text>
          <Found findings={result.findings} />
          <Group>
            <Button component={Link} to={`/conversations/${result.id}`}>
              {t('import.open')}
            </Button>
            <Button variant="default" onClick={onAnother}>
              {t('import.another')}
            </Button>
          </Group>
        </Stack>
      </Note>
    </div>
  );
}

function Found({ findings }: { findings: Record<string, number> }) {
  return (
    <Group gap={6}>
      {Object.entries(findings).map(([type, count]) => (
        <Tag key={type} tone="brick">
          {`${knownText([`finding.${type}`, type])} ×${count}`}
        </Tag>
      ))}
    </Group>
  );
}
