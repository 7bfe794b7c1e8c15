// SPDX-License-Identifier: AGPL-3.0-or-later
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { Refusal } from './refusal.mjs';

const NOBODY = 65534;
const UNSHARE = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
const REACHABLE = '/var/lib/sportello-cie';

const succeeds = (way, command, args) => {
  const [first, ...rest] = [...way.prefix, command, ...args];
  return spawnSync(first, rest, { uid: way.uid, gid: way.gid, stdio: 'ignore' }).status === 0;
};

const chownTree = (path, uid, gid) => {
  chownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) {
    const child = join(path, name);
    if (lstatSync(child).isDirectory()) chownTree(child, uid, gid);
    else if (!lstatSync(child).isSymbolicLink()) chownSync(child, uid, gid);
  }
};

const move = (from, to) => {
  if (!existsSync(from)) return;
  const half = `${to}.half`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, preserveTimestamps: true });
  renameSync(half, to);
  rmSync(from, { recursive: true });
};

const ordinaryUser = (binaries, cluster, far) => {
  if (existsSync(cluster) && lstatSync(cluster).uid !== process.getuid?.()) {
    throw new Refusal(
      `La cartella ${cluster} appartiene a un altro utente: avviare come quell'utente o indicare un'altra cartella con DATA_DIR.`,
    );
  }
  if (!existsSync(cluster) && existsSync(join(far, 'postgres'))) {
    throw new Refusal(
      `I dati di questa cartella sono in ${far}: avviare come root o indicare un'altra cartella con DATA_DIR.`,
    );
  }
  return { prefix: [], binaries, cluster, notice: null };
};

/** As root on somebody's folder: that user runs the server, so that the data stay theirs. */
const asOwner = (binaries, folder, cluster) => {
  const { uid, gid } = lstatSync(folder);
  const way = { prefix: [], uid, gid };
  const works =
    uid !== 0 &&
    succeeds(way, join(binaries, 'bin', 'postgres'), ['--version']) &&
    succeeds(way, 'test', ['-w', folder]);
  return works ? { ...way, binaries, cluster, notice: null } : null;
};

const namespaced = (binaries, folder, cluster) => {
  const way = { prefix: UNSHARE };
  if (!succeeds(way, join(binaries, 'bin', 'postgres'), ['--version'])) return null;
  const ours = lstatSync(folder).uid === process.getuid();
  return ours && succeeds(way, 'test', ['-w', folder]) ? { ...way, binaries, cluster, notice: null } : null;
};

const asNobody = (binaries, folder, cluster, far) => {
  const way = { prefix: [], uid: NOBODY, gid: NOBODY };
  const binariesNear = succeeds(way, join(binaries, 'bin', 'postgres'), ['--version']);
  const dataNear = succeeds(way, 'test', ['-x', folder]);
  if (binariesNear && dataNear) return { ...way, binaries, cluster, notice: null };
  mkdirSync(far, { recursive: true, mode: 0o711 });
  const copied = join(far, 'postgresql-18');
  if (!binariesNear && !existsSync(copied)) {
    cpSync(binaries, `${copied}.half`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copied}.half`, copied);
  }
  const here = {
    binaries: binariesNear ? binaries : copied,
    cluster: dataNear ? cluster : join(far, 'postgres'),
  };
  const notice = `PostgreSQL non può lavorare come root sotto ${folder}: ${dataNear ? 'programmi' : 'dati e programmi'} in ${far}.`;
  return { ...way, ...here, notice };
};

/**
 * How PostgreSQL, which refuses to run as root, is run on this machine for a data folder: as the user we are; as root in
 * a user namespace of its own, or as the folder's owner; where that is forbidden as `nobody`, from a folder that `nobody`
 * can enter (with a notice). Moves and re-owns an existing cluster when an earlier start chose another way.
 */
export const chooseWay = (binaries, folder) => {
  const cluster = join(folder, 'postgres');
  const far = join(REACHABLE, createHash('sha256').update(folder).digest('hex').slice(0, 16));
  if (process.getuid?.() !== 0) return ordinaryUser(binaries, cluster, far);
  const way =
    namespaced(binaries, folder, cluster) ??
    asOwner(binaries, folder, cluster) ??
    asNobody(binaries, folder, cluster, far);
  const other = way.cluster === cluster ? join(far, 'postgres') : cluster;
  if (!existsSync(way.cluster)) move(other, way.cluster);
  if (!existsSync(way.cluster)) mkdirSync(way.cluster, { mode: 0o700 });
  const { uid = 0, gid = 0 } = way;
  if (lstatSync(way.cluster).uid !== uid) chownTree(way.cluster, uid, gid);
  return way;
};
