import { Button, Group, Modal, MultiSelect, Paper, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { IconLink, IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, peopleQuery, queryClient, stateQuery, useRoles } from '../api/queries.ts';
import { type EnrolmentLink, type PersonRow, type Role, roles } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { knownText } from '../language/known-text.ts';
import { CopyText } from '../parts/copy-text.tsx';
import { Table } from '../parts/table.tsx';
import { Empty, Note, Page, Problem, Tag } from '../parts/words.tsx';

export default function PeoplePage() {
  const { t } = useTranslation();
  const people = useQuery(peopleQuery);
  const mayAdd = useRoles().includes('security-administrator');
  const [adding, setAdding] = useState(false);
  const [linkFor, setLinkFor] = useState<PersonRow | null>(null);
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={
        mayAdd && (
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t('people.add')}
          </Button>
        )
      }
    >
      {people.isPending && <Skeleton height={260} radius="lg" />}
      {people.error && <Problem error={people.error} retry={() => people.refetch()} />}
      {people.data && (
        <Paper>
          {people.data.items.length === 0 ? (
            <Empty title={t('people.empty')} hint={t('people.emptyHint')} />
          ) : (
            <PeopleTable items={people.data.items} onLink={mayAdd ? setLinkFor : undefined} />
          )}
        </Paper>
      )}
      <AddPerson opened={adding} onClose={() => setAdding(false)} />
      <LinkDialog person={linkFor} onClose={() => setLinkFor(null)} />
    </Page>
  );
}

function PeopleTable({ items, onLink }: { items: PersonRow[]; onLink?: (person: PersonRow) => void }) {
  const { t } = useTranslation();
  return (
    <Table
      label={t('people.title')}
      head={[
        t('people.name'),
        t('people.roles'),
        t('people.team'),
        t('people.signsInWith'),
        onLink !== undefined && t('people.link'),
      ]}
    >
      {items.map((person) => (
        <tr key={person.id}>
          <td>{person.name}</td>
          <td>
            <Group gap={6}>
              {person.roles.map((role) => (
                <Tag key={role}>{t(`role.${role}`)}</Tag>
              ))}
            </Group>
          </td>
          <td>{person.team ?? '–'}</td>
          <td>
            {person.methods && person.methods.length > 0 ? (
              person.methods.map((method) => knownText([`people.${method}`, method])).join(', ')
            ) : person.enrolled ? (
              t('app.yes')
            ) : (
              <Tag tone="amber">{t('people.notEnrolled')}</Tag>
            )}
          </td>
          {onLink && (
            <td>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconLink size={15} aria-hidden />}
                aria-label={`${t('people.makeLink')}: ${person.name}`}
                onClick={() => onLink(person)}
              >
                {t('people.makeLink')}
              </Button>
            </td>
          )}
        </tr>
      ))}
    </Table>
  );
}

function AddPerson({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const inSetUp = useQuery(stateQuery).data?.inSetUp ?? false;
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [team, setTeam] = useState('');
  const [chosen, setChosen] = useState<Role[]>([]);
  const add = useMutation({
    mutationFn: () =>
      client.ask<{ id?: string; approvalId?: string; approval?: unknown }>('POST', '/people', {
        json: { name, roles: chosen, ...(login && { login }), ...(team && { team }) },
      }),
    onSuccess: () => {
      for (const key of ['people', 'approvals', 'state'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  const close = () => {
    add.reset();
    setName('');
    setLogin('');
    setTeam('');
    setChosen([]);
    onClose();
  };
  const isWaiting = add.data && (add.data.approvalId !== undefined || add.data.approval !== undefined);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('people.add')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {add.data ? (
        <Stack>
          <Note tone={isWaiting ? 'amber' : 'moss'}>
            {isWaiting ? t('people.waiting') : t('people.created', { name })}
          </Note>
          <Button onClick={close}>{t('app.done')}</Button>
        </Stack>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate();
          }}
        >
          <Stack>
            {add.error && <Problem error={add.error} />}
            <TextInput
              label={t('people.name')}
              required
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <MultiSelect
              label={t('people.roles')}
              required
              data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
              value={chosen}
              onChange={(value) => setChosen(value as Role[])}
            />
            <TextInput
              label={t('people.team')}
              maxLength={100}
              value={team}
              onChange={(event) => setTeam(event.currentTarget.value)}
            />
            <TextInput
              label={t('people.login')}
              description={t('people.loginHint')}
              autoComplete="off"
              maxLength={100}
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
            />
            <Button
              type="submit"
              loading={add.isPending}
              disabled={name.trim() === '' || chosen.length === 0}
            >
              {inSetUp ? t('people.createSetUp') : t('people.create')}
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

/** A bare token becomes the address of the enrolment page; the part behind # never reaches a log. */
function wholeLink({ link }: EnrolmentLink): string {
  return link.includes('#') ? link : `${window.location.origin}/enrol#${link}`;
}

function LinkDialog({ person, onClose }: { person: PersonRow | null; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const make = useMutation({
    mutationFn: (id: string) => client.ask<EnrolmentLink>('POST', `/people/${id}/enrolments`, { json: {} }),
    gcTime: 0,
  });
  const close = () => {
    make.reset();
    onClose();
  };
  return (
    <Modal
      opened={person !== null}
      onClose={close}
      title={t('people.linkTitle', { name: person?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        <Text>{t('people.linkLead')}</Text>
        {make.error && <Problem error={make.error} />}
        {make.data?.link ? (
          <>
            <CopyText text={wholeLink(make.data)} />
            <Text fz="sm" c="dimmed">
              {t('people.linkExpires', { time: dateTime(make.data.expiresAt, i18n.language) })}
            </Text>
          </>
        ) : make.data ? (
          <Note tone="amber">{t('people.waiting')}</Note>
        ) : (
          <Button loading={make.isPending} onClick={() => person && make.mutate(person.id)}>
            {t('people.makeLink')}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
