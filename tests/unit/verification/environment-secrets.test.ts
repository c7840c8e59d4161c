/** What is a secret in the environments in which publications are built, and what only looks like one. */
import { expect, test } from 'vitest';
import { holdsSecret } from '../../../src/verification/environment-secrets.ts';

const secretsIn = (environment: Readonly<Record<string, string>>) =>
  Object.entries(environment)
    .filter(([name, value]) => holdsSecret(name, value))
    .map(([name]) => name);

test('everything that people call secret is one, from eight characters on', () => {
  const value = 'hunter42';
  const names = [
    ...[
      'PASS',
      'DB_PASS',
      'MYSQL_PWD',
      'PGPASSWORD',
      'SMTP_PASSWD',
      'GPG_PASSPHRASE',
      'KEY',
      'API_KEY',
      'apiKey',
      'STRIPEKEY',
      'AZURE_PAT',
    ],
    ...['AUTH', 'BASIC_AUTH', 'CREDENTIALS', 'DB_CREDS', 'SESSION', 'COOKIE', 'SENTRY_DSN', 'PRIVATE_THING', 'CLIENT_SECRET', 'npm_token'],
    ...['JWT', 'DEPLOY_WEBHOOK', 'SIGNATURE', 'PASSWORD_SALT', 'X-Auth', 'npm_config_//registry.example/:_authToken', 'VERCEL_TOKEN'],
  ];
  expect(names.filter((name) => !holdsSecret(name, value))).toEqual([]);
  expect(holdsSecret('PASS', 'hunter2')).toBe(false);
});

test.each([
  ['ANYTHING', 'gH7pk2Lp9qXz4RtW'],
  ['ANYTHING', 'ghp_0123456789abcdefghijABCDEFGHIJ012345'],
  ['ANYTHING', 'AKIAIOSFODNN7EXAMPLE'],
  ['ANYTHING', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dozjgNryP4J3jVmNHl0w5N'],
  ['DATABASE_URL', 'postgres://ada:correcthorse@db.example:5432/klaxon'],
  ['GPG_PASSPHRASE', 'correct horse battery staple'],
  ['SLACK_WEBHOOK', 'https://hooks.slack.com/services/T00000000/B00000000/aB3dE5gH7jK9mN1pQ3sT5vX7'],
  ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
  ['AWS_SECRET_ACCESS_KEY', '/JalrXUtnFEMI/K7MDENG/bPxRfiCY3XAMPLEKEY'],
  ['RSA', '-----BEGIN RSA PRIVATE KEY-----\nMIIEow\n-----END RSA PRIVATE KEY-----'],
  ['BROADSIDE_CACHE_KEY', '3f1c9a0be2d44c1f8a7e6b5d4c3b2a190f8e7d6c5b4a39281706f5e4d3c2b1a0'],
])('%s=%s is one', (name, value) => {
  expect(holdsSecret(name, value)).toBe(true);
});

test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'GitHub Actions',
    {
      CI: 'true',
      HOME: '/home/runner',
      PATH: '/snap/bin:/home/runner/.local/bin:/opt/pipx_bin:/usr/local/sbin:/usr/bin',
      PWD: '/home/runner/work/klaxon/klaxon',
      LANG: 'C.UTF-8',
      SHELL: '/bin/bash',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'ada-quill',
      GITHUB_EVENT_PATH: '/home/runner/work/_temp/_github_workflow/event.json',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REPOSITORY: 'ada-quill/The-Klaxon2026',
      GITHUB_RUN_ID: '19720113371',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
      GITHUB_WORKFLOW_REF: 'ada-quill/klaxon/.github/workflows/publish.yml@refs/heads/main',
      ACTIONS_RUNTIME_URL: 'https://pipelines.actions.githubusercontent.com/',
      ImageOS: 'ubuntu24',
      ImageVersion: '20260105.1.0',
      RUNNER_NAME: 'GitHub Actions 1000000042',
      RUNNER_TOOL_CACHE: '/opt/hostedtoolcache',
      JAVA_HOME_17_X64: '/usr/lib/jvm/temurin-17-jdk-amd64',
      XDG_RUNTIME_DIR: '/run/user/1001',
      DEPLOYMENT_BASEPATH: '/opt/runner',
      SSH_AUTH_SOCK: '/tmp/ssh-XXXXXXabc123/agent.1234',
      NODE_AUTH_TOKEN_FILE: '/home/runner/.token',
      GITHUB_TOKEN: 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
      ACTIONS_RUNTIME_TOKEN: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJuYW1laWQiOiJkZCJ9.abc',
    },
    ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN'],
  ],
  [
    'GitLab CI',
    {
      CI_COMMIT_SHA: '1ecfd275763eff1d6b4844ea3168962458c9f27a',
      CI_COMMIT_TITLE: 'Publish the password piece',
      CI_COMMIT_AUTHOR: 'Ada Quill <ada@klaxon.example>',
      CI_PROJECT_PATH: 'ada/klaxon',
      CI_PROJECT_URL: 'https://gitlab.com/ada/klaxon',
      CI_PAGES_URL: 'https://ada.gitlab.io/klaxon',
      CI_REGISTRY_IMAGE: 'registry.gitlab.com/ada/klaxon',
      CI_REGISTRY_USER: 'gitlab-ci-token',
      CI_RUNNER_DESCRIPTION: '3-blue.saas-linux-small-amd64.runners-manager.gitlab.com/default',
      CI_RUNNER_VERSION: '18.6.0~pre.1.g1234567',
      CI_SERVER_TLS_CA_FILE: '/builds/ada/klaxon.tmp/CI_SERVER_TLS_CA_FILE',
      CI_JOB_NAME: 'pages',
      OLDPWD: '/builds/ada/klaxon',
      CI_JOB_TOKEN: 'glcbt-64_x7Qh2Lm9Zk4Rt8WvB3nYp',
      CI_REGISTRY_PASSWORD: 'glcbt-64_x7Qh2Lm9Zk4Rt8WvB3nYp',
      CI_REPOSITORY_URL: 'https://gitlab-ci-token:glcbt-64_x7Qh@gitlab.com/ada/klaxon.git',
    },
    ['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'CI_REPOSITORY_URL'],
  ],
  [
    'Netlify',
    {
      NETLIFY: 'true',
      BUILD_ID: '6565a1b2c3d4e5f6a7b8c9d0',
      DEPLOY_ID: '6565a1b2c3d4e5f6a7b8c9d0',
      SITE_ID: '3970e0fe-8564-4903-9a55-c5f8de49fb8b',
      SITE_NAME: 'klaxon',
      URL: 'https://klaxon.example',
      DEPLOY_PRIME_URL: 'https://main--klaxon.netlify.app',
      COMMIT_REF: 'f2a5d0c4b3e1a9876543210fedcba98765432100',
      CACHED_COMMIT_REF: 'f2a5d0c4b3e1a9876543210fedcba98765432100',
      NODE_VERSION: '24',
      AUTH_DOMAIN: 'klaxon.eu.auth0.com',
      AUTH_URL: 'https://klaxon.example/login',
      SESSION_COOKIE_NAME: 'klaxon-session',
      PRIVATE_REGISTRY: 'ghcr.io/klaxon/base',
      KEY_COLOUR: '#b3261e',
      PASSWORDLESS: 'true',
      AUTH_MODE: 'optional',
      NETLIFY_AUTH_TOKEN: 'nfp_8JkL2mNq4RsT6uVw8XyZ0aBc2DeF4gHi6',
    },
    ['NETLIFY_AUTH_TOKEN'],
  ],
  [
    'a desk',
    {
      XDG_SESSION_TYPE: 'wayland',
      XDG_SESSION_DESKTOP: 'ubuntu-wayland',
      DESKTOP_SESSION: 'ubuntu-wayland',
      SESSION_MANAGER: 'local/desk:@/tmp/.ICE-unix/2163,unix/desk:/tmp/.ICE-unix/2163',
      DBUS_SESSION_BUS_ADDRESS: 'unix:path=/run/user/1000/bus,guid=8b5e4b6a2f',
      TERM_SESSION_ID: 'w0t0p0:5D2C7A1E-1B9B-4D6B-8A55-0C4C3B1E7F20',
      LS_COLORS: 'rs=0:di=01;34:ln=01;36:mh=00:pi=40;33:so=01;35:do=01;35',
      EDITOR: 'vim',
      NVM_BIN: '/home/ada/.nvm/versions/node/v24.11.0/bin',
      npm_package_name: 'broadside',
      npm_lifecycle_script: 'node --max-semi-space-size=8 src/cli/start.mjs build',
      npm_config_user_agent: 'npm/11.6.2 node/v24.11.0 linux x64 workspaces/false',
      npm_config_cache: '/home/ada/.npm',
      npm_config_init_module: '/home/ada/.npm-init.js',
      KEYBOARD_LAYOUT: 'deadkeys',
      COLORTERM: 'truecolor',
      PUBLICATION_KEYWORDS: 'politics, harbour, rents',
      SECRET_SANTA: 'December',
      PRIVATE_MODE: 'enabled',
    },
    [],
  ],
])('in the environment of %s it is told from what is none', (_, environment, secrets) => {
  expect(secretsIn(environment)).toEqual(secrets);
});
