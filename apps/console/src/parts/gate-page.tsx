import './gate-page.css';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LockScene } from '../theme/lock-scene.tsx';
import { Logo } from '../theme/logo.tsx';

/** The pages before the gate: signing in and enrolling. */
export function GatePage({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="sluis-gate">
      <div className="scene">
        <LockScene />
        <p>{t('app.tagline')}</p>
      </div>
      <main>
        <div className="inner">
          <Group gap="sm" mb="xl">
            <Logo size={42} />
            <Text fz={26} fw={680}>
              {t('app.name')}
            </Text>
          </Group>
          {children}
        </div>
      </main>
    </div>
  );
}
