import { Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Key } from './words.tsx';

const groups = [
  {
    title: 'general',
    keys: [
      ['palette', 'Ctrl K'],
      ['help', '?'],
      ['focusSearch', '/'],
    ],
  },
  {
    title: 'lists',
    keys: [
      ['next', 'J'],
      ['previous', 'K'],
      ['openRow', 'Enter'],
    ],
  },
  {
    title: 'player',
    keys: [
      ['play', '␣'],
      ['seek', '← →'],
      ['redaction', 'N P'],
      ['turn', 'J K'],
      ['speed', '< >'],
      ['wrong', 'W'],
      ['missed', 'M'],
    ],
  },
] as const;

export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="lg">
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <Title order={2} fz="sm" c="dimmed" mb="xs">
              {t(`keys.${title}`)}
            </Title>
            <Stack gap={6}>
              {keys.map(([action, names]) => (
                <Group key={action} justify="space-between">
                  <Text>{t(`keys.${action}`)}</Text>
                  <Group gap={6}>
                    {names.split(' ').map((name) => (
                      <Key key={name}>{name}</Key>
                    ))}
                  </Group>
                </Group>
              ))}
            </Stack>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
