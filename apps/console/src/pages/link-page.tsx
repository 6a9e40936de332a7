import { Button, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../api/queries.ts';
import { Note, Page, Problem } from '../parts/words.tsx';

/** Confirms a code that stands on somebody's own terminal. Typed by hand: a link could come from anybody. */
export default function LinkPage() {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const confirm = useMutation({
    mutationFn: () =>
      client.ask('POST', `/session/cli/${encodeURIComponent(code.trim().toUpperCase())}/confirm`, {
        json: {},
      }),
  });
  return (
    <Page title={t('link.title')} lead={t('link.lead')}>
      <Paper p="xl" maw="30rem">
        {confirm.isSuccess ? (
          <div role="status">
            <Note tone="moss">{t('link.done')}</Note>
          </div>
        ) : (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              confirm.mutate();
            }}
          >
            <Stack>
              {confirm.error && <Problem error={confirm.error} />}
              <TextInput
                label={t('link.code')}
                required
                size="md"
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={20}
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              <Text fz="sm" c="dimmed">
                {t('link.warning')}
              </Text>
              <Button type="submit" loading={confirm.isPending} disabled={code.trim().length < 4}>
                {t('link.confirm')}
              </Button>
            </Stack>
          </form>
        )}
      </Paper>
    </Page>
  );
}
