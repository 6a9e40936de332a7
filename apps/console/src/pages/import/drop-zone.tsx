import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFileMusic, IconFileText, IconTag, IconUpload, IconX } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chosen } from './sort-files.ts';

type Props = { chosen: Chosen; onFiles: (files: File[]) => void; onRemove: (kind: keyof Chosen) => void };

const kinds = [
  ['audio', 'audio', IconFileMusic],
  ['transcript', 'transcript', IconFileText],
  ['vcon', 'transcript', IconFileText],
  ['metadata', 'metadata', IconTag],
] as const;

export function DropZone({ chosen, onFiles, onRemove }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <section
      className="sluis-drop"
      data-over={over}
      aria-label={t('import.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Stack align="center" gap="xs" ta="center">
        <IconUpload size={34} stroke={1.5} aria-hidden />
        <Text fz="lg" fw={620}>
          {t('import.drop')}
        </Text>
        <Button variant="default" onClick={() => input.current?.click()}>
          {t('import.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('import.choose')}
          accept=".wav,.vtt,.srt,.txt,.json,.vcon"
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
        <Text fz="sm" c="dimmed">
          {t('import.accepts')}
        </Text>
        <Group gap="xs" justify="center">
          {kinds.map(([kind, label, Icon]) => {
            const file = chosen[kind];
            return file ? (
              <Button
                key={kind}
                variant="light"
                size="compact-md"
                leftSection={<Icon size={16} aria-hidden />}
                rightSection={<IconX size={14} aria-hidden />}
                // What is read begins with what is seen, so that it can be called by that name.
                aria-label={`${t(`import.${label}`)}: ${file.name}. ${t('import.remove', { name: file.name })}`}
                onClick={() => onRemove(kind)}
              >
                {`${t(`import.${label}`)}: ${file.name}`}
              </Button>
            ) : null;
          })}
        </Group>
        {chosen.unknown.map((name) => (
          <Text key={name} role="alert" c="var(--mantine-color-error)" fz="sm">
            {t('import.unknownFile', { name })}
          </Text>
        ))}
      </Stack>
    </section>
  );
}
