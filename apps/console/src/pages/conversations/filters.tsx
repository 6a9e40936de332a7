import { Button, Collapse, Group, Paper, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconAdjustments, IconLock, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  findingTypes,
  type ListQuery,
  languages,
  type SearchTerms,
  soundFindingTypes,
} from '../../api/types.ts';

export const wordsFieldId = 'words';

type Filters = { query: ListQuery; terms: SearchTerms };

/** Nothing is asked for before "Search": each search of words is an act of its own. */
export function ConversationFilters(props: Filters & { onSearch: (filters: Filters) => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState(props.query);
  const [terms, setTerms] = useState(props.terms);
  const hasPeople = Boolean(terms.person || terms.customerReference || terms.caseId || terms.agent);
  const [open, setOpen] = useState(hasPeople);
  const field = (name: keyof ListQuery) => ({
    value: query[name] ?? '',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setQuery({ ...query, [name]: event.currentTarget.value }),
  });
  const term = (name: keyof SearchTerms) => ({
    value: terms[name] ?? '',
    autoComplete: 'off',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setTerms({ ...terms, [name]: event.currentTarget.value }),
  });
  const clear = () => {
    setQuery({});
    setTerms({});
    props.onSearch({ query: {}, terms: {} });
  };
  return (
    <Paper p="md" mb="lg">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            props.onSearch({ query, terms });
          }}
        >
          <SimpleGrid cols={{ base: 1, xs: 2, sm: 3, lg: 7 }} spacing="sm" verticalSpacing="sm">
            <TextInput
              id={wordsFieldId}
              className="sluis-wide"
              label={t('list.words')}
              placeholder={t('list.wordsHint')}
              leftSection={<IconSearch size={16} aria-hidden />}
              {...term('words')}
            />
            <TextInput type="date" label={t('list.from')} {...field('from')} />
            <TextInput type="date" label={t('list.to')} {...field('to')} />
            <TextInput label={t('list.queue')} {...field('queue')} />
            <Select
              label={t('list.language')}
              placeholder={t('list.anyLanguage')}
              clearable
              clearButtonProps={{ 'aria-label': t('list.anyLanguage') }}
              data={languages.map((value) => ({ value, label: t(`languageName.${value}`) }))}
              value={query.language ?? null}
              onChange={(language) =>
                setQuery({ ...query, language: (language ?? undefined) as ListQuery['language'] })
              }
            />
            <Select
              label={t('list.type')}
              placeholder={t('list.anyType')}
              clearable
              searchable
              clearButtonProps={{ 'aria-label': t('list.anyType') }}
              data={[...findingTypes, ...soundFindingTypes].map((value) => ({
                value,
                label: t(`finding.${value}`),
              }))}
              value={query.type ?? null}
              onChange={(type) => setQuery({ ...query, type: type ?? undefined })}
            />
          </SimpleGrid>
          <Collapse expanded={open}>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm" mt="sm">
              <TextInput label={t('list.person')} {...term('person')} />
              <TextInput label={t('list.customerReference')} {...term('customerReference')} />
              <TextInput label={t('list.caseId')} {...term('caseId')} />
              <TextInput label={t('list.agent')} {...term('agent')} />
            </SimpleGrid>
          </Collapse>
          <Group mt="md" gap="sm">
            <Button type="submit">{t('list.search')}</Button>
            <Button variant="default" onClick={clear}>
              {t('list.clear')}
            </Button>
            <Button
              variant="subtle"
              aria-expanded={open}
              leftSection={<IconAdjustments size={16} aria-hidden />}
              onClick={() => setOpen(!open)}
            >
              {open ? t('list.fewerFilters') : t('list.moreFilters')}
            </Button>
            <Text fz="sm" c="dimmed" className="sluis-push">
              <IconLock size={14} aria-hidden /> {t('list.private')}
            </Text>
          </Group>
        </form>
      </search>
    </Paper>
  );
}
