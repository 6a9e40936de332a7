import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import {
  consentStates,
  conversationClasses,
  countries,
  type Language,
  languages,
  purposes,
} from '../../api/types.ts';

export type MetadataFields = {
  start: string;
  zone: string;
  country: (typeof countries)[number];
  queue: string;
  class: (typeof conversationClasses)[number];
  consent: (typeof consentStates)[number];
  purpose: (typeof purposes)[number];
  language: Language | '';
  team: string;
  agentName: string;
  customerName: string;
  customerReference: string;
};

const countryOfZone: Record<string, MetadataFields['country']> = {
  'Europe/Amsterdam': 'NL',
  'Europe/Brussels': 'BE',
  'Europe/Luxembourg': 'LU',
  'Europe/Paris': 'FR',
  'Europe/Berlin': 'DE',
  'Europe/Vienna': 'AT',
  'Europe/Zurich': 'CH',
  'Europe/London': 'GB',
  'Europe/Dublin': 'IE',
};

/** What is most likely: here, and when the file was last written. */
export function likelyMetadata(zone: string, writtenMs: number): MetadataFields {
  const date = new Date(writtenMs);
  const local = new Date(writtenMs - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  return {
    start: local,
    zone: zone in countryOfZone ? zone : 'Europe/Amsterdam',
    country: countryOfZone[zone] ?? 'NL',
    queue: 'import',
    class: 'ordinary',
    consent: 'unknown',
    purpose: 'quality',
    language: '',
    team: '',
    agentName: '',
    customerName: '',
    customerReference: '',
  };
}

/** Metadata of schema 1, as the API takes them. The browser's own zone is that of the field. */
export function toMetadata(fields: MetadataFields): object {
  const { agentName, customerName, customerReference, team, language, start, ...rest } = fields;
  return {
    schema: 1,
    ...rest,
    start: new Date(start).toISOString(),
    ...(language && { language }),
    ...(team && { team }),
    ...(customerReference && { customerReference }),
    parties: [
      { role: 'agent', ...(agentName && { name: agentName }) },
      { role: 'customer', ...(customerName && { name: customerName }) },
    ],
  };
}

type Props = { fields: MetadataFields; onChange: (fields: MetadataFields) => void };

export function MetadataForm({ fields, onChange }: Props) {
  const { t } = useTranslation();
  const text = (name: keyof MetadataFields) => ({
    value: fields[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...fields, [name]: event.currentTarget.value }),
  });
  const choice = (name: keyof MetadataFields) => ({
    value: fields[name],
    allowDeselect: false,
    onChange: (value: string | null) => onChange({ ...fields, [name]: value ?? '' }),
  });
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        <TextInput type="datetime-local" required label={t('import.start')} {...text('start')} />
        <Select label={t('import.zone')} data={Object.keys(countryOfZone)} {...choice('zone')} />
        <Select label={t('import.country')} data={[...countries]} {...choice('country')} />
        <TextInput required maxLength={100} label={t('import.queue')} {...text('queue')} />
        <Select
          label={t('import.class')}
          data={conversationClasses.map((value) => ({ value, label: t(`class.${value}`) }))}
          {...choice('class')}
        />
        <Select
          label={t('import.consent')}
          data={consentStates.map((value) => ({ value, label: t(`consent.${value}`) }))}
          {...choice('consent')}
        />
        <Select
          label={t('import.purpose')}
          data={purposes.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          {...choice('purpose')}
        />
        <Select
          label={t('import.language')}
          data={[
            { value: '', label: t('import.languageAuto') },
            ...languages.map((value) => ({ value, label: t(`languageName.${value}`) })),
          ]}
          {...choice('language')}
        />
        <TextInput label={t('import.team')} maxLength={100} {...text('team')} />
        <TextInput label={t('import.agentName')} maxLength={200} autoComplete="off" {...text('agentName')} />
        <TextInput
          label={t('import.customerName')}
          maxLength={200}
          autoComplete="off"
          {...text('customerName')}
        />
        <TextInput
          label={t('import.customerReference')}
          maxLength={100}
          autoComplete="off"
          {...text('customerReference')}
        />
      </SimpleGrid>
      <Text fz="sm" c="dimmed" mt={6}>
        {t('import.namesHint')}
      </Text>
    </>
  );
}
