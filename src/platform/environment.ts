/**
 * Decides what of our own environment other people's programs may see. Its one strong opinion: what is not known to
 * be needed and harmless is not passed on, so that no token, no input of the action and no file of the runner's
 * commands reaches the code of a pull request. It never reads a value to decide, except to refuse passwords in URLs.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** What programs need to find themselves, their user, their folders and their language. */
const BASICS = `PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TMP TEMP PWD
  XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_RUNTIME_DIR
  CI RUNNER_OS RUNNER_ARCH RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY`;

/** The runner's own mark: what we fail to end is ended by it when the job is over. */
const TRACKING = 'RUNNER_TRACKING_ID';

const NETWORK = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE`;

/** Where languages and their package managers live, and where they fetch from and keep what they fetched. */
const TOOLS = `LD_LIBRARY_PATH PKG_CONFIG_PATH
  npm_config_registry npm_config_cache npm_config_userconfig npm_config_globalconfig npm_config_prefix
  NPM_CONFIG_REGISTRY NPM_CONFIG_CACHE NPM_CONFIG_USERCONFIG NPM_CONFIG_GLOBALCONFIG NPM_CONFIG_PREFIX
  YARN_CACHE_FOLDER YARN_GLOBAL_FOLDER PNPM_HOME COREPACK_HOME NVM_DIR NVM_BIN FNM_DIR VOLTA_HOME N_PREFIX NODE_HOME
  BUN_INSTALL DENO_DIR DENO_INSTALL PLAYWRIGHT_BROWSERS_PATH PUPPETEER_CACHE_DIR CHROME_PATH CHROME_BIN
  PYENV_ROOT PYTHONHOME VIRTUAL_ENV CONDA_PREFIX CONDA_DEFAULT_ENV PIP_INDEX_URL PIP_CACHE_DIR
  UV_INDEX_URL UV_DEFAULT_INDEX UV_CACHE_DIR POETRY_HOME pythonLocation
  JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR ANDROID_HOME ANDROID_SDK_ROOT
  GOPATH GOROOT GOBIN GOCACHE GOMODCACHE GOPROXY GOSUMDB GONOSUMDB GOPRIVATE GOTOOLCHAIN GOFLAGS
  CARGO_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN RBENV_ROOT GEM_HOME GEM_PATH BUNDLE_PATH
  DOTNET_ROOT DOTNET_CLI_HOME NUGET_PACKAGES COMPOSER_HOME COMPOSER_CACHE_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR`;

const ALLOWED = new Set([...words(BASICS), TRACKING, ...words(NETWORK), ...words(TOOLS)]);
const PROXIES = new Set(words(NETWORK).filter((name) => /_proxy$/i.test(name)));
const ALLOWED_FAMILIES = /^(LC_[A-Z]+|JAVA_HOME_\w+|GOROOT_\w+)$/;

/**
 * The environment of a program: the allowed part of `parent`, then what the user's own file gives it.
 * A registry address that holds a password is left out; a proxy's is kept, for without it there is no network.
 */
export function childEnvironment(
  parent: Environment,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const child: Record<string, string> = {};
  for (const [name, value] of Object.entries(parent)) {
    if (value !== undefined && mayPass(name, value)) child[name] = value;
  }
  return { ...child, ...given };
}

/**
 * Does something that starts programs by itself, without a way to tell it their environment: meanwhile ours is no more
 * than what they may see. Nothing else can look, for it does not wait.
 */
export function asChildrenSee<T>(act: () => T): T {
  const own = process.env;
  process.env = childEnvironment(own, {});
  try {
    return act();
  } finally {
    process.env = own;
  }
}

function mayPass(name: string, value: string): boolean {
  if (!ALLOWED.has(name) && !ALLOWED_FAMILIES.test(name)) return false;
  return PROXIES.has(name) || !holdsPassword(value);
}

const holdsPassword = (value: string): boolean => /:\/\/[^/\s]*@/.test(value);

function words(text: string): readonly string[] {
  return text.split(/\s+/);
}
