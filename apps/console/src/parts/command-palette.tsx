import { useMantineColorScheme } from '@mantine/core';
import { Spotlight, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight';
import { IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { signOut, stateQuery, useRoles } from '../api/queries.ts';
import { languages } from '../api/types.ts';
import { chooseLanguage, ownNames, schemes } from './account-menu.tsx';
import { placesOf } from './places.ts';
import { tellProblem } from './tell.ts';

export const openPalette = () => spotlight.open();

/** Ctrl-K: everything that can be reached or done, by typing a bit of its name. */
export function CommandPalette({ showKeys }: { showKeys: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { setColorScheme } = useMantineColorScheme();
  const sandbox = useQuery(stateQuery).data?.sandbox ?? false;
  const actions: SpotlightActionGroupData[] = [
    {
      group: t('nav.label'),
      actions: placesOf(useRoles(), sandbox).map(({ id, to, icon: Icon }) => ({
        id,
        label: t(`nav.${id}`),
        leftSection: <Icon size={18} stroke={1.7} aria-hidden />,
        onClick: () => void navigate({ to }),
      })),
    },
    {
      group: t('account.appearance'),
      actions: [
        ...schemes.map((scheme) => ({
          id: scheme,
          label: t(`account.${scheme}`),
          leftSection:
            scheme === 'dark' ? <IconMoon size={18} aria-hidden /> : <IconSun size={18} aria-hidden />,
          onClick: () => setColorScheme(scheme),
        })),
        ...languages.map((language) => ({
          id: `language-${language}`,
          label: ownNames[language],
          leftSection: <IconLanguage size={18} aria-hidden />,
          onClick: () => void chooseLanguage(language),
        })),
      ],
    },
    {
      group: t('keys.general'),
      actions: [
        {
          id: 'keys',
          label: t('keys.title'),
          leftSection: <IconKeyboard size={18} aria-hidden />,
          onClick: showKeys,
        },
        {
          id: 'sign-out',
          label: t('account.signOut'),
          leftSection: <IconLogout size={18} aria-hidden />,
          onClick: () => void signOut().catch(tellProblem),
        },
      ],
    },
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut={['mod + K']}
      nothingFound={t('keys.nothing')}
      highlightQuery
      scrollable
      maxHeight={420}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('keys.search'),
        'aria-label': t('keys.search'),
      }}
    />
  );
}
