import './enrol.css';
import { Button, Paper, PasswordInput, Skeleton, Stack, Text, Title } from '@mantine/core';
import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { QRCodeSVG } from 'qrcode.react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/api-problem.ts';
import { client, takeSession } from '../api/queries.ts';
import type { Enrolment, Session } from '../api/types.ts';
import { dateTime } from '../language/format.ts';
import { GatePage } from '../parts/gate-page.tsx';
import { Problem } from '../parts/words.tsx';
import { CodeInput } from './sign-in-page.tsx';

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'];

export default function EnrolPage() {
  const { t, i18n } = useTranslation();
  // The part behind # never leaves the browser by itself, so that it stands in no log.
  const [link] = useState(() => window.location.hash.slice(1));
  const navigate = useNavigate();
  const enrolment = useQuery({
    queryKey: ['enrolment'],
    enabled: link !== '',
    queryFn: () => client.ask<Enrolment>('POST', '/enrolments/open', { json: { link } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const enter = (session: Session) => {
    takeSession(session);
    void navigate({ to: '/', replace: true });
  };
  const { data } = enrolment;
  return (
    <GatePage>
      <title>{`${t('enrol.titleUnknown')} · Sluis`}</title>
      <Title order={1}>{data ? t('enrol.title', { name: data.personName }) : t('enrol.titleUnknown')}</Title>
      {link === '' && <Text mt="md">{t('enrol.noToken')}</Text>}
      {enrolment.isLoading && <Skeleton height={180} mt="lg" radius="lg" />}
      {enrolment.error && (
        <Stack mt="md">
          {enrolment.error instanceof ApiProblem &&
          enrolment.error.status < 500 &&
          enrolment.error.status > 0 ? (
            <Text role="alert">{t('enrol.useless')}</Text>
          ) : (
            <Problem error={enrolment.error} retry={() => enrolment.refetch()} />
          )}
        </Stack>
      )}
      {data && (
        <Stack mt="xs" gap="md">
          <Text>{t('enrol.lead', { roles: data.roles.map((role) => t(`role.${role}`)).join(', ') })}</Text>
          <Text fz="sm" c="dimmed">
            {t('enrol.expires', { time: dateTime(data.expiresAt, i18n.language) })}
          </Text>
          {data.methods.includes('passkey') && <WithPasskey link={link} onDone={enter} />}
          {data.methods.includes('totp') && <WithPassword link={link} onDone={enter} />}
        </Stack>
      )}
    </GatePage>
  );
}

type Way = { link: string; onDone: (session: Session) => void };

function WithPasskey({ link, onDone }: Way) {
  const { t } = useTranslation();
  const enrol = useMutation({
    mutationFn: async () => {
      if (!browserSupportsWebAuthn()) throw new ApiProblem({ code: 'passkey-unsupported', status: 0 });
      const optionsJSON = await client.ask<Options>('POST', '/enrolments/passkey/options', {
        json: { link },
      });
      const response = await startRegistration({ optionsJSON });
      return client.ask<Session>('POST', '/enrolments/passkey/verify', { json: { link, response } });
    },
    onSuccess: onDone,
  });
  return (
    <Paper p="lg">
      <Title order={2} fz="lg">
        {t('enrol.passkey')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {t('enrol.passkeyHint')}
      </Text>
      <Stack>
        {enrol.error && <Problem error={enrol.error} />}
        <Button
          leftSection={<IconFingerprint size={20} aria-hidden />}
          loading={enrol.isPending}
          onClick={() => enrol.mutate()}
        >
          {t('enrol.makePasskey')}
        </Button>
      </Stack>
    </Paper>
  );
}

function WithPassword({ link, onDone }: Way) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const start = useMutation({
    mutationFn: () =>
      client.ask<{ otpauthUri: string; secretBase32: string }>('POST', '/enrolments/totp/start', {
        json: { link, password },
      }),
  });
  const finish = useMutation({
    mutationFn: () =>
      client.ask<Session>('POST', '/enrolments/totp/verify', { json: { link, password, code } }),
    onSuccess: onDone,
    onError: () => setCode(''),
  });
  return (
    <Paper p="lg">
      <Title order={2} fz="lg">
        {t('enrol.totp')}
      </Title>
      <Text c="dimmed" fz="sm" mb="md">
        {t('enrol.totpHint')}
      </Text>
      {!start.data ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            start.mutate();
          }}
        >
          <Stack>
            {start.error && <Problem error={start.error} />}
            <PasswordInput
              label={t('enrol.password')}
              description={t('enrol.passwordHint')}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-hidden': true }}
              minLength={12}
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={start.isPending} disabled={password.length < 12}>
              {t('enrol.start')}
            </Button>
          </Stack>
        </form>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            finish.mutate();
          }}
        >
          <Stack>
            <Text>{t('enrol.scan')}</Text>
            <div className="sluis-qr">
              <QRCodeSVG value={start.data.otpauthUri} size={184} marginSize={2} title={t('enrol.scan')} />
            </div>
            <Text fz="sm">{t('enrol.secret')}</Text>
            <code className="sluis-secret">{start.data.secretBase32.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
            {finish.error && <Problem error={finish.error} />}
            <CodeInput label={t('enrol.code')} value={code} onChange={setCode} />
            <Button type="submit" loading={finish.isPending} disabled={code.length !== 6}>
              {t('enrol.finish')}
            </Button>
          </Stack>
        </form>
      )}
    </Paper>
  );
}
