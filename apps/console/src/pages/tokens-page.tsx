import {
  Button,
  Checkbox,
  Group,
  Modal,
  NumberInput,
  Paper,
  Skeleton,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client, queryClient, useRoles, useSession } from '../api/queries.ts';
import type { TokenRow } from '../api/types.ts';
import { knownText } from '../language/known-text.ts';
import { CopyText } from '../parts/copy-text.tsx';
import { Table } from '../parts/table.tsx';
import { Empty, Note, Page, Problem, Tag, When } from '../parts/words.tsx';

export default function TokensPage() {
  const { t } = useTranslation();
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: () => client.ask<{ items: TokenRow[] }>('GET', '/tokens'),
  });
  const mayAdd = useRoles().includes('security-administrator');
  const [adding, setAdding] = useState(false);
  const [revoking, setRevoking] = useState<TokenRow | null>(null);
  const [collecting, setCollecting] = useState<TokenRow | null>(null);
  const ownId = useSession()?.person.id;
  return (
    <Page
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      actions={
        mayAdd && (
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setAdding(true)}>
            {t('tokens.add')}
          </Button>
        )
      }
    >
      {tokens.isPending && <Skeleton height={200} radius="lg" />}
      {tokens.error && <Problem error={tokens.error} retry={() => tokens.refetch()} />}
      {tokens.data && (
        <Paper>
          {tokens.data.items.length === 0 ? (
            <Empty title={t('tokens.empty')} hint={t('tokens.emptyHint')} />
          ) : (
            <Table
              label={t('tokens.title')}
              head={[
                t('tokens.name'),
                t('tokens.scopes'),
                t('tokens.stateTitle'),
                t('tokens.expires'),
                t('tokens.lastUsed'),
                mayAdd && t('tokens.revoke'),
              ]}
            >
              {tokens.data.items.map((token) => (
                <tr key={token.id}>
                  <td>{token.name}</td>
                  <td>
                    {token.scopes.map((scope) => (
                      <Tag key={scope}>{knownText([`tokens.scope.${scope}`, scope])}</Tag>
                    ))}
                  </td>
                  <td>
                    {token.state === 'waiting-for-collection' && token.owner?.id === ownId ? (
                      <Button size="compact-sm" onClick={() => setCollecting(token)}>
                        {t('tokens.collect')}
                      </Button>
                    ) : (
                      knownText([`tokens.state.${token.state}`, token.state ?? ''])
                    )}
                  </td>
                  <td>
                    <When at={token.expiresAt} />
                  </td>
                  <td>{token.lastUsedAt ? <When at={token.lastUsedAt} /> : t('tokens.never')}</td>
                  {mayAdd && (
                    <td>
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('tokens.revokeLabel', { name: token.name })}
                        onClick={() => setRevoking(token)}
                      >
                        {t('tokens.revoke')}
                      </Button>
                    </td>
                  )}
                </tr>
              ))}
            </Table>
          )}
        </Paper>
      )}
      <AddToken opened={adding} onClose={() => setAdding(false)} />
      <Revoke token={revoking} onClose={() => setRevoking(null)} />
      <Collect token={collecting} onClose={() => setCollecting(null)} />
    </Page>
  );
}

const scopes = ['ingest', 'read'] as const;
const listOf = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

function AddToken({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>(['ingest']);
  const [queues, setQueues] = useState('');
  const [networks, setNetworks] = useState('');
  const [days, setDays] = useState<number | string>(90);
  const add = useMutation({
    mutationFn: () =>
      client.ask<{ token?: string }>('POST', '/tokens', {
        json: {
          name,
          scopes: chosen,
          queues: listOf(queues),
          networks: listOf(networks),
          days: Number(days),
        },
      }),
    gcTime: 0,
    onSuccess: () => {
      for (const key of ['tokens', 'approvals']) void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
  const close = () => {
    add.reset();
    setName('');
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={add.data?.token ? t('tokens.onceTitle') : t('tokens.add')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {add.data ? (
        <Stack>
          {add.data.token ? (
            <>
              <Text>{t('tokens.onceLead')}</Text>
              <CopyText text={add.data.token} />
            </>
          ) : (
            <Note tone="amber">{t('tokens.waiting')}</Note>
          )}
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
              label={t('tokens.name')}
              required
              maxLength={100}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Checkbox.Group label={t('tokens.scopes')} value={chosen} onChange={setChosen}>
              <Stack gap="xs" mt={6}>
                {scopes.map((scope) => (
                  <Checkbox key={scope} value={scope} label={t(`tokens.scope.${scope}`)} />
                ))}
              </Stack>
            </Checkbox.Group>
            <TextInput
              label={t('tokens.queues')}
              description={t('tokens.queuesHint')}
              value={queues}
              onChange={(event) => setQueues(event.currentTarget.value)}
            />
            <TextInput
              label={t('tokens.networks')}
              description={t('tokens.networksHint')}
              value={networks}
              onChange={(event) => setNetworks(event.currentTarget.value)}
            />
            <NumberInput
              label={t('tokens.days')}
              min={1}
              max={365}
              value={days}
              onChange={setDays}
              hideControls
              maw={140}
            />
            <Button
              type="submit"
              loading={add.isPending}
              disabled={name.trim() === '' || chosen.length === 0}
            >
              {t('tokens.create')}
            </Button>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function Revoke({ token, onClose }: { token: TokenRow | null; onClose: () => void }) {
  const { t } = useTranslation();
  const revoke = useMutation({
    mutationFn: (id: string) => client.ask('DELETE', `/tokens/${id}`),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['tokens'] });
      onClose();
    },
  });
  return (
    <Modal
      opened={token !== null}
      onClose={onClose}
      title={t('tokens.revokeTitle', { name: token?.name ?? '' })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {revoke.error && <Problem error={revoke.error} />}
        <Text>{t('tokens.revokeLead')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button color="brick" loading={revoke.isPending} onClick={() => token && revoke.mutate(token.id)}>
            {t('tokens.revoke')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Approved by somebody else: shown once to whoever asked for it. */
function Collect({ token, onClose }: { token: TokenRow | null; onClose: () => void }) {
  const { t } = useTranslation();
  const collect = useMutation({
    mutationFn: (id: string) => client.ask<{ token: string }>('POST', `/tokens/${id}/collect`, { json: {} }),
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['tokens'] }),
  });
  const close = () => {
    collect.reset();
    onClose();
  };
  return (
    <Modal
      opened={token !== null}
      onClose={close}
      title={t('tokens.onceTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack>
        {collect.error && <Problem error={collect.error} />}
        <Text>{t('tokens.onceLead')}</Text>
        {collect.data ? (
          <CopyText text={collect.data.token} />
        ) : (
          <Button loading={collect.isPending} onClick={() => token && collect.mutate(token.id)}>
            {t('tokens.collect')}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
