import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { stateQuery, useRoles } from '../api/queries.ts';
import { Note } from './words.tsx';

/** On every page while the product is in set-up: what is missing, and why it matters. */
export function SetUpNote() {
  const { t } = useTranslation();
  const state = useQuery(stateQuery).data;
  const mayAdd = useRoles().includes('security-administrator');
  if (!state?.inSetUp) return null;
  const { administrators, keyOfficers } = state.missing;
  return (
    <div className="sluis-page sluis-set-up">
      <Note tone="amber">
        <Text fw={640}>{t('setUp.title')}</Text>
        <Text>{t('setUp.lead')}</Text>
        <ul>
          {administrators > 0 && <li>{t('setUp.administrators', { count: administrators })}</li>}
          {keyOfficers > 0 && <li>{t('setUp.keyOfficers', { count: keyOfficers })}</li>}
        </ul>
        <Text fz="sm" c="dimmed" mt={6}>
          {t('setUp.why')}
        </Text>
        {mayAdd && (
          <Anchor component={Link} to="/people" fw={600}>
            {t('setUp.go')}
          </Anchor>
        )}
      </Note>
    </div>
  );
}
