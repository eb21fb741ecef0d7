// Installs the dependencies when package-lock.json asks for others than node_modules holds.
// Plain JavaScript on purpose: it runs on the system's Node before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, 'node_modules', '.installed');

function say(words) {
  process.stderr.write(`${words}\n`);
}

function fail(words) {
  say(words);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Für die Installation wird Node.js 20.19 oder neuer gebraucht, hier läuft ${process.versions.node}.\n` +
      'Bitte eine neuere Fassung von https://nodejs.org/ einrichten und den Befehl wiederholen.',
  );
}

function checkPlatform() {
  const supported = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];
  const here = `${process.platform}-${process.arch}`;
  if (!supported.includes(here)) {
    fail(`Auf ${here} läuft diese Anwendung nicht. Unter Windows bitte WSL verwenden (eine Linux-Umgebung).`);
  }
  if (process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime) {
    fail('Diese Anwendung braucht ein Linux mit glibc (zum Beispiel Debian, Ubuntu, Fedora); Alpine hat musl.');
  }
}

function wantedStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function isInstalled(wanted) {
  try {
    return readFileSync(stampFile, 'utf8') === wanted;
  } catch {
    return false;
  }
}

function writeStamp(wanted) {
  try {
    writeFileSync(stampFile, wanted);
  } catch {
    // In a folder that may only be read the comparison is made each time.
  }
}

/** Not every platform has the pinned Node as a package; there the system's own must be new enough. */
function hasNode24() {
  return existsSync(join(root, 'node_modules', '.bin', 'node')) || Number(process.versions.node.split('.')[0]) >= 24;
}

// Whoever ran npm install by hand has what the lock file asks for already; npm writes its own record last.
function isInstalledByHand() {
  try {
    const asked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
    const found = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(asked).every(
      ([path, { version, integrity, optional }]) =>
        path === '' ||
        (path in found ? found[path].version === version && found[path].integrity === integrity : optional),
    );
  } catch {
    return false;
  }
}

// The outer npm describes itself and its flags to scripts in the environment; the inner one must not inherit that.
// What is needed to reach the registry stays.
function cleanEnvironment() {
  const kept = /^npm_config_(registry|proxy|https_proxy|noproxy|cafile|cache|userconfig|strict_ssl)$/;
  const inherited = /^npm_(config|package|lifecycle)_/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => kept.test(name) || !inherited.test(name)));
}

function npmCommand() {
  const cli = process.env.npm_execpath ?? '';
  if (basename(cli).startsWith('npm') && existsSync(cli)) {
    return [process.env.npm_node_execpath ?? process.execPath, cli];
  }
  return ['npm'];
}

function runNpm() {
  const [program, ...first] = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say('Installiere die benötigten Pakete (nur beim ersten Mal und nach Änderungen, etwa eine Minute) ...');
  return new Promise((resolve) => {
    const npm = spawn(program, args, { cwd: root, env: cleanEnvironment(), stdio: ['ignore', 2, 2] });
    const news = setInterval(() => say(`  ... installiere noch, ${seconds()} s`), 15_000);
    const parent = process.ppid;
    // A signal may end the shell above without reaching this process.
    const orphaned = setInterval(() => process.ppid !== parent && npm.kill('SIGTERM'), 500);
    const end = (result) => {
      clearInterval(news);
      clearInterval(orphaned);
      resolve({ ...result, seconds: seconds() });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => npm.kill(signal));
    npm.on('error', (error) => end({ error: error.message }));
    npm.on('exit', (code, signal) =>
      end(code === 0 ? {} : { error: signal ?? `Code ${code}`, isInterrupted: signal !== null }),
    );
  });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

const turnFolder = join(tmpdir(), `zusammendenken-install-${hashOf(`${process.getuid?.()} ${root}`)}`);

function tryTurn() {
  try {
    mkdirSync(turnFolder);
    writeFileSync(join(turnFolder, 'pid'), String(process.pid));
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function leaveTurn() {
  rmSync(turnFolder, { recursive: true, force: true });
}

/** The process that installs; 0 in the moment before it has written its number. */
function turnHolder() {
  try {
    return Number(readFileSync(join(turnFolder, 'pid'), 'utf8'));
  } catch {
    return 0;
  }
}

// Two installations at once would delete each other's node_modules.
async function takeTurn() {
  for (let waits = 0, nameless = 0; !tryTurn(); waits += 1) {
    const holder = turnHolder();
    nameless = holder === 0 ? nameless + 1 : 0;
    if (nameless > 20 || (holder > 0 && !isAlive(holder))) leaveTurn();
    if (waits === 0) say('Eine andere Installation in diesem Ordner läuft noch, warte auf sie ...');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function install(wanted) {
  checkPlatform();
  await takeTurn();
  try {
    if (isInstalled(wanted)) return;
    const result = await runNpm();
    if (result.error) {
      leaveTurn();
      if (result.isInterrupted) fail('Installation abgebrochen. Der nächste Start beginnt sie neu.');
      fail(`Die Installation ist nicht gelungen (${result.error}). Netzverbindung prüfen und den Befehl wiederholen.`);
    }
    if (!hasNode24()) {
      leaveTurn();
      fail(
        'Node.js 24 fehlt: Für diesen Rechner gibt es kein Paket davon, oder npm hat optionale Pakete ausgelassen.\n' +
          'Bitte Node.js 24 von https://nodejs.org/ einrichten und den Befehl wiederholen.',
      );
    }
    writeStamp(wanted);
    say(`Pakete installiert (${result.seconds} s).`);
  } finally {
    leaveTurn();
  }
}

checkNode();
const wanted = wantedStamp();
if (!isInstalled(wanted)) {
  if (hasNode24() && isInstalledByHand()) writeStamp(wanted);
  else await install(wanted);
}
