import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach } from 'vitest';

/** Answers one request; `page` is the one that is asked for, from 1. */
export type Reply = (request: IncomingMessage, response: ServerResponse, page: number) => void;

/** The platform's API on this machine, new for each test. */
export interface FakePlatform {
  /** What is answered at a path; 404 at any other. */
  readonly replies: Map<string, Reply>;
  /** The token and path of each request. */
  readonly asked: string[];
  url(): string;
}

export function fakePlatform(first: () => Iterable<readonly [string, Reply]>): FakePlatform {
  const replies = new Map<string, Reply>();
  const asked: string[] = [];
  let server: Server;
  beforeEach(async () => {
    asked.length = 0;
    replies.clear();
    for (const [path, reply] of first()) replies.set(path, reply);
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://localhost');
      asked.push(`${request.headers.authorization} ${url.pathname}`);
      const reply = replies.get(url.pathname) ?? status(404);
      reply(request, response, Number(url.searchParams.get('page') ?? 1));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));
  return { replies, asked, url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export const json =
  (body: unknown, headers: Record<string, string> = {}): Reply =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const status =
  (code: number, headers: Record<string, string> = {}, message = 'no'): Reply =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ message }));
  };

export const html =
  (code: number): Reply =>
  (_, response) => {
    response.writeHead(code, { 'content-type': 'text/html' }).end('<html>a page for people</html>');
  };

/** Each reply once, the last one from then on. */
export const inTurn = (...turns: readonly Reply[]): Reply => {
  let turn = 0;
  return (request, response, page) => {
    const reply = turns[Math.min(turn, turns.length - 1)];
    turn += 1;
    reply?.(request, response, page);
  };
};
