import { Box, Button, Paper, Radio, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconLockOpen2 } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Purpose, purposes } from '../../api/types.ts';
import { Problem } from '../../parts/words.tsx';
import { AskForGrant, refusedForNeed } from './ask-for-grant.tsx';

type Props = {
  id: string;
  pending: boolean;
  error: unknown;
  onOpen: (asked: { purpose: Purpose; reasonCode?: string }) => void;
};

/** Why, before what. */
export function OpenForm({ id, pending, error, onOpen }: Props) {
  const { t } = useTranslation();
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  const [reasonCode, setReasonCode] = useState('');
  return (
    <Paper p="xl" maw="46rem">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (purpose) onOpen({ purpose, ...(reasonCode && { reasonCode }) });
        }}
      >
        <Stack>
          <div>
            <Title order={2} fz="xl">
              {t('conversation.askTitle')}
            </Title>
            <Text c="dimmed">{t('conversation.askLead')}</Text>
          </div>
          {error != null && <Problem error={error} title={t('conversation.refusedTitle')} />}
          <Radio.Group
            aria-label={t('conversation.askTitle')}
            value={purpose}
            onChange={(value) => setPurpose(value as Purpose)}
          >
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
              {purposes.map((value) => (
                <Radio key={value} value={value} label={t(`purpose.${value}`)} className="sluis-choice" />
              ))}
            </SimpleGrid>
          </Radio.Group>
          <TextInput
            label={t('conversation.reasonCode')}
            description={t('conversation.reasonCodeHint')}
            pattern="[\w.\-]{0,60}"
            maxLength={60}
            maw="22rem"
            value={reasonCode}
            onChange={(event) => setReasonCode(event.currentTarget.value)}
          />
          <div>
            <Button
              type="submit"
              size="md"
              disabled={!purpose}
              loading={pending}
              leftSection={<IconLockOpen2 size={18} aria-hidden />}
            >
              {t('conversation.open')}
            </Button>
          </div>
        </Stack>
      </form>
      {/* Its dialog has a form of its own, and none stands in another. */}
      {refusedForNeed(error) && (
        <Box mt="lg">
          <AskForGrant id={id} purpose={purpose} />
        </Box>
      )}
    </Paper>
  );
}
