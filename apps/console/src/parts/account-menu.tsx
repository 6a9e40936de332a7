import { Button, Menu, Text, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { saveLanguage, signOut, useSession } from '../api/queries.ts';
import { type Language, languages } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { changeLanguage } from '../language/i18n.ts';
import { tellProblem } from './tell.ts';

export const schemes = ['light', 'dark', 'auto'] as const;
/** Each language by its own name: whoever looks for it reads that one. */
export const ownNames: Record<Language, string> = {
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
  en: 'English',
};

/** For this page at once, and for the next sign-in by way of the session. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  await saveLanguage(language).catch((error: unknown) => tellProblem(error));
}

export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  if (!session) return null;
  const { person } = session;
  return (
    <Menu position="bottom-end" width={250} keepMounted={false}>
      <Menu.Target>
        <Button
          variant="default"
          aria-label={t('account.menu', { name: person.name })}
          leftSection={<IconUserCircle size={18} aria-hidden />}
        >
          {person.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {person.roles.map((role) => t(`role.${role}`)).join(', ')}
          <Text fz="xs" c="dimmed">
            {t('account.endsAt', {
              time: dateTime(session.session.endsAt, i18n.language, undefined, 'time'),
            })}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('account.language')}</Menu.Label>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            lang={language}
            leftSection={i18n.language === language ? <IconCheck size={16} /> : <span />}
            onClick={() => void chooseLanguage(language)}
          >
            {ownNames[language]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('account.appearance')}</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme}
            leftSection={colorScheme === scheme ? <IconCheck size={16} /> : <span />}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`account.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut().catch(tellProblem)}>
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
