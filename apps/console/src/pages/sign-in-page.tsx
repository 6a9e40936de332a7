import { Button, Divider, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { IconFingerprint } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/api-problem.ts';
import { client, takeSession } from '../api/queries.ts';
import type { Session } from '../api/types.ts';
import { GatePage } from '../parts/gate-page.tsx';
import { Problem } from '../parts/words.tsx';

type Options = Parameters<typeof startAuthentication>[0]['optionsJSON'];

async function signInWithPasskey(): Promise<Session> {
  if (!browserSupportsWebAuthn()) throw new ApiProblem({ code: 'passkey-unsupported', status: 0 });
  const optionsJSON = await client.ask<Options>('POST', '/session/passkey/options', { json: {} });
  const response = await startAuthentication({ optionsJSON });
  return client.ask<Session>('POST', '/session/passkey/verify', { json: { response } });
}

export default function SignInPage() {
  const { t } = useTranslation();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const withPasskey = useMutation({ mutationFn: signInWithPasskey, onSuccess: takeSession });
  const withPassword = useMutation({
    mutationFn: () => client.ask<Session>('POST', '/session/password', { json: { login, password, code } }),
    onSuccess: takeSession,
    // A code is good once.
    onError: () => setCode(''),
  });
  const error = withPasskey.error ?? withPassword.error;
  return (
    <GatePage>
      <title>{`${t('signIn.title')} · Sluis`}</title>
      <Title order={1}>{t('signIn.title')}</Title>
      <Text c="dimmed" mt={4} mb="lg">
        {t('signIn.lead')}
      </Text>
      <Stack gap="md">
        {error && <Problem error={wordsFor(error)} />}
        <Button
          size="lg"
          leftSection={<IconFingerprint aria-hidden />}
          loading={withPasskey.isPending}
          onClick={() => {
            withPassword.reset();
            withPasskey.mutate();
          }}
        >
          {t('signIn.passkey')}
        </Button>
        <Text fz="sm" c="dimmed">
          {t('signIn.passkeyHint')}
        </Text>
        <Divider label={t('signIn.withPassword')} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            withPasskey.reset();
            withPassword.mutate();
          }}
        >
          <Stack gap="sm">
            <TextInput
              label={t('signIn.login')}
              autoComplete="username"
              required
              value={login}
              onChange={(event) => setLogin(event.currentTarget.value)}
            />
            <PasswordInput
              label={t('signIn.password')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-hidden': true }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <CodeInput label={t('signIn.code')} value={code} onChange={setCode} />
            <Button
              type="submit"
              variant="default"
              loading={withPassword.isPending}
              disabled={login === '' || password === '' || code.length !== 6}
            >
              {t('signIn.submit')}
            </Button>
          </Stack>
        </form>
        <Text fz="sm" c="dimmed">
          {t('signIn.noLink')}
        </Text>
        <Text fz="sm" c="dimmed">
          {t('signIn.why')}
        </Text>
      </Stack>
    </GatePage>
  );
}

/** A refusal here is not "your session has ended". */
function wordsFor(error: unknown): unknown {
  return error instanceof ApiProblem && error.status === 401
    ? new ApiProblem({ code: 'sign-in-failed', status: 401, reasons: error.reasons })
    : error;
}

export function CodeInput(props: { label: string; value: string; onChange: (code: string) => void }) {
  return (
    <TextInput
      label={props.label}
      required
      inputMode="numeric"
      autoComplete="one-time-code"
      pattern="[0-9]{6}"
      maxLength={6}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value.replaceAll(/\D/g, ''))}
      styles={{ input: { letterSpacing: '0.4em', fontSize: '1.15rem', maxWidth: '11rem' } }}
    />
  );
}
