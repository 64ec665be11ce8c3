import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startRecording, type Recording } from './start-recording.ts';
import { trimVoices } from './trim-voices.ts';

/** A sound card that exists only in memory, and the system's speech service playing into it. */
export interface Speech {
  /** What a browser needs in its environment to speak here. */
  readonly env: Readonly<Record<string, string>>;
  /** Begins to listen to everything that is said. */
  record(): Promise<Recording>;
  /** Ends the services that were started and removes their files. */
  stop(): Promise<void>;
}

/**
 * Starts PulseAudio with a null sink and speech-dispatcher with eSpeak NG, private to the caller. Use one for
 * each test file: a browser that calls `speechSynthesis.pause()` leaves the service silent for everybody.
 */
export async function startSpeech(): Promise<Speech> {
  const folder = await mkdtemp(join(tmpdir(), 'avakhan-speech-'));
  const run = join(folder, 'run');
  const env = {
    HOME: folder,
    XDG_RUNTIME_DIR: run,
    PULSE_RUNTIME_PATH: join(run, 'pulse'),
    PULSE_SERVER: `unix:${join(run, 'pulse.sock')}`,
    SPEECHD_ADDRESS: `unix_socket:${join(run, 'speechd.sock')}`,
    ESPEAK_DATA_PATH: folder,
  };
  await mkdir(run, { mode: 0o700 });
  await mkdir(join(folder, 'conf/modules'), { recursive: true });
  await mkdir(join(folder, 'conf/clients'));
  await trimVoices(folder);
  const module = 'modules/espeak-ng.conf';
  await cp(join('/etc/speech-dispatcher', module), join(folder, 'conf', module));
  await writeFile(join(folder, 'conf/speechd.conf'), speechdConfig(folder));

  const started: ChildProcess[] = [];
  const start = async (program: string, args: string[], ready: string): Promise<void> => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: 'ignore' });
    started.unshift(child);
    process.once('exit', () => child.kill());
    for (let tries = 0; !existsSync(ready); tries++) {
      if (tries > 200 || child.exitCode !== null) throw new Error(`${program} does not start`);
      await wait(25);
    }
  };
  const stop = async (): Promise<void> => {
    for (const child of started) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const pulse = ['-n', '--daemonize=no', '--use-pid-file=no', '--exit-idle-time=-1'];
    const sockets = `module-native-protocol-unix auth-anonymous=1 socket=${join(run, 'pulse.sock')}`;
    const sink = 'module-null-sink sink_name=speech rate=48000 channels=1';
    await start(
      'pulseaudio',
      [...pulse, '--disable-shm=yes', '-L', sink, '-L', sockets],
      join(run, 'pulse.sock'),
    );
    await start(
      'speech-dispatcher',
      [
        ...['-s', '-C', join(folder, 'conf'), '-L', folder, '-P', join(run, 'speechd.pid')],
        ...['-c', 'unix_socket', '-S', join(run, 'speechd.sock'), '-t', '0'],
      ],
      join(run, 'speechd.sock'),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  return { env, record: () => startRecording({ ...process.env, ...env }), stop };
}

/** The buffer, in ms, is long enough for a busy machine: the default of 10 breaks the sound up. */
function speechdConfig(folder: string): string {
  return `LogLevel 1
LogDir "${folder}"
CommunicationMethod "unix_socket"
SocketPath "${folder}/run/speechd.sock"
DisableAutoSpawn
Timeout 0
AudioOutputMethod "pulse"
AudioPulseDevice "default"
AudioPulseMinLength 200
DefaultLanguage "fa"
DefaultPunctuationMode "none"
SymbolsPreproc "char"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;
}
