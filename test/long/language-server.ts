import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Diagnostic {
  readonly code?: string;
  readonly message: string;
}

/** A language server (LSP 3.17) that was started over a folder. Paths are absolute. */
export interface LanguageServer {
  /** What it finds in a file that is opened with this text. */
  diagnostics(file: string, text: string): Promise<readonly Diagnostic[]>;
  /** The labels that it offers at `|` in the text. */
  completions(file: string, text: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

export async function startLanguageServer(
  binary: string,
  args: readonly string[],
  root: string,
): Promise<LanguageServer> {
  const server = spawn(binary, [...args], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const wire = connect(server);
  const rootUri = pathToFileURL(root).href;
  const workspaceFolders = [{ uri: rootUri, name: 'repository' }];
  await wire.ask('initialize', { processId: process.pid, rootUri, workspaceFolders, capabilities: {} });
  wire.tell('initialized', {});
  let version = 0;
  const open = (file: string, text: string): Promise<readonly Diagnostic[]> => {
    const uri = pathToFileURL(file).href;
    const published = wire.diagnosticsOf(uri);
    version += 1;
    if (version === 1) {
      wire.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'rego', version, text } });
    } else {
      wire.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    }
    return published;
  };
  return {
    diagnostics: open,
    async completions(file, text) {
      const before = text.slice(0, text.indexOf('|')).split('\n');
      await open(file, text.replace('|', ''));
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
      const textDocument = { uri: pathToFileURL(file).href };
      const answer = (await wire.ask('textDocument/completion', { textDocument, position })) as {
        readonly items: readonly { readonly label: string }[];
      };
      return answer.items.map(({ label }) => label);
    },
    async close() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

interface Wire {
  ask(method: string, params: unknown): Promise<unknown>;
  tell(method: string, params: unknown): void;
  /** The next that are published for a file. */
  diagnosticsOf(uri: string): Promise<readonly Diagnostic[]>;
}

function connect({ stdin, stdout }: ChildProcessByStdio<Writable, Readable, null>): Wire {
  const answers = new Map<number, (message: Message) => void>();
  const published = new Map<string, (found: readonly Diagnostic[]) => void>();
  let ids = 0;
  const send = (message: object): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const take = ({ id, method, params, ...rest }: Message): void => {
    if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (typeof id === 'number') answers.get(id)?.(rest);
    else if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as { readonly uri: string; readonly diagnostics: readonly Diagnostic[] };
      published.get(uri)?.(diagnostics);
    }
  };
  let buffer = Buffer.alloc(0);
  stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, Math.max(0, head)).toString())?.[1]);
      const end = head + 4 + length;
      if (head < 0 || buffer.length < end) return;
      const body = buffer.subarray(head + 4, end).toString();
      buffer = buffer.subarray(end);
      take(JSON.parse(body));
    }
  });
  return {
    ask(method, params) {
      ids += 1;
      const id = ids;
      send({ id, method, params });
      return new Promise((answer, fail) => {
        answers.set(id, ({ result, error }) => (error === undefined ? answer(result) : fail(new Error(error.message))));
      });
    },
    tell: (method, params) => send({ method, params }),
    diagnosticsOf: (uri) => new Promise((found) => published.set(uri, found)),
  };
}
