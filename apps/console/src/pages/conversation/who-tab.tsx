import { Box, Button, Group, Paper, Select, SimpleGrid, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, peopleQuery, useSession } from '../../api/queries.ts';
import type { Who, WhyNot } from '../../api/types.ts';
import { knownText } from '../../language/known-text.ts';
import { Table } from '../../parts/table.tsx';
import { Note, Problem, Reasons, When } from '../../parts/words.tsx';
import { AskForGrant, needsGrant } from './ask-for-grant.tsx';

/** Who can hear this and why, who did, and why a colleague cannot. Answered by the same decision that opens. */
export function WhoTab({ id }: { id: string }) {
  const { t } = useTranslation();
  const who = useQuery({
    queryKey: ['who', id],
    queryFn: () => client.ask<Who>('GET', `/conversations/${id}/who`),
  });
  if (who.isPending) return <Skeleton height={260} radius="lg" />;
  if (who.error) return <Problem error={who.error} retry={() => who.refetch()} />;
  const { can, heard } = who.data;
  return (
    <Stack gap="lg">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Paper p="lg" component="section">
          <Title order={2} fz="lg">
            {t('who.can')}
          </Title>
          <Text c="dimmed" fz="sm" mb="sm">
            {t('who.canLead')}
          </Text>
          {can.length === 0 ? (
            <Text>{t('who.canNone')}</Text>
          ) : (
            <Table label={t('who.can')} head={[t('who.person'), t('who.because')]}>
              {can.map(({ person, because }) => (
                <tr key={person.id}>
                  <td>
                    {person.name}
                    <Text fz="xs" c="dimmed">
                      {person.roles.map((role) => knownText([`role.${role}`, role])).join(', ')}
                    </Text>
                  </td>
                  <td>{knownText([`because.${because}`, 'because.other'], { code: because })}</td>
                </tr>
              ))}
            </Table>
          )}
        </Paper>
        <Paper p="lg" component="section">
          <Title order={2} fz="lg">
            {t('who.heard')}
          </Title>
          <Text c="dimmed" fz="sm" mb="sm">
            {t('who.heardLead')}
          </Text>
          {heard.length === 0 ? (
            <Text>{t('who.heardNone')}</Text>
          ) : (
            <Table label={t('who.heard')} head={[t('who.person'), t('who.at'), t('who.purpose')]}>
              {heard.map(({ person, at, purpose }) => (
                <tr key={`${person.id} ${at}`}>
                  <td>{person.name ?? person.id.slice(0, 12)}</td>
                  <td>
                    <When at={at} />
                  </td>
                  <td>{knownText([`purpose.${purpose}`, purpose])}</td>
                </tr>
              ))}
            </Table>
          )}
        </Paper>
      </SimpleGrid>
      <WhyNotForm id={id} known={[...can.map(({ person }) => person)]} />
    </Stack>
  );
}

function WhyNotForm({ id, known }: { id: string; known: { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const self = useSession()?.person;
  // Not everybody may see all people; then those who can hear it, and oneself, are what there is to choose from.
  const others = known.filter((person) => person.id !== self?.id);
  const people = useQuery({ ...peopleQuery, retry: false }).data?.items ?? (self ? [self, ...others] : known);
  const [personId, setPersonId] = useState<string | null>(null);
  const name = people.find((person) => person.id === personId)?.name ?? '';
  const ask = useMutation({
    mutationFn: (asked: string) =>
      client.ask<WhyNot>('POST', `/conversations/${id}/who/why-not`, { json: { personId: asked } }),
  });
  return (
    <Paper p="lg" component="section" maw="46rem">
      <Title order={2} fz="lg">
        {t('who.whyNot')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {t('who.whyNotLead')}
      </Text>
      <Group align="flex-end" mb="md">
        <Select
          label={t('who.choose')}
          searchable
          w={280}
          data={people.map((person) => ({ value: person.id, label: person.name }))}
          value={personId}
          onChange={(value) => {
            setPersonId(value);
            ask.reset();
          }}
        />
        <Button disabled={!personId} loading={ask.isPending} onClick={() => personId && ask.mutate(personId)}>
          {t('who.ask')}
        </Button>
      </Group>
      <div aria-live="polite">
        {ask.error && <Problem error={ask.error} />}
        {ask.data?.allow && <Note tone="moss">{t('who.allowed', { name })}</Note>}
        {ask.data && !ask.data.allow && (
          <Note tone="red">
            <Text>{t('who.denied', { name })}</Text>
            <Reasons reasons={ask.data.reasons} />
            {needsGrant(ask.data.reasons) && personId !== self?.id && (
              <Text>{t('grant.colleague', { name })}</Text>
            )}
          </Note>
        )}
      </div>
      {ask.data && needsGrant(ask.data.reasons) && personId === self?.id && (
        <Box mt="md">
          <AskForGrant id={id} />
        </Box>
      )}
    </Paper>
  );
}
