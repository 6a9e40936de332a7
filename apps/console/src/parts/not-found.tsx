import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from './words.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty title={t('app.notFound')} hint={t('app.tagline')}>
      <Button component={Link} to="/conversations">
        {t('app.toConversations')}
      </Button>
    </Empty>
  );
}
