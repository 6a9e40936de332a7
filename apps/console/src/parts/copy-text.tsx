import { Button, CopyButton, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Something shown once, to be taken along. */
export function CopyText({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <Group wrap="nowrap" align="stretch" gap="xs">
      <code className="sluis-secret">{text}</code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy} miw={90}>
            {copied ? t('app.copied') : t('app.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
