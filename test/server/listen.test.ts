import { afterEach, expect, test } from 'vitest';
import { listen, ListenError, type Listening } from '../../server/listen.ts';

const opened: Listening[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((listening) => listening.close(0)));
});

async function open(port = 0): Promise<Listening> {
  const listening = await listen((_request, response) => response.end('here'), { host: '127.0.0.1', port });
  opened.push(listening);
  return listening;
}

test('it tells where it listens, and closing ends it', async () => {
  const { url, port, close } = await open();
  expect(url).toBe(`http://127.0.0.1:${port}`);
  expect(await (await fetch(url)).text()).toBe('here');
  await close();
  opened.pop();
  await expect(fetch(url)).rejects.toThrow();
});

test('closing does not wait for ever for a client that holds on', async () => {
  const listening = await listen(() => undefined, { host: '127.0.0.1', port: 0 });
  const hanging = fetch(listening.url).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await listening.close(50);
  expect(await hanging).toBeInstanceOf(Error);
});

test('a port in use is told in one sentence', async () => {
  const { port } = await open();
  const again = open(port);
  await expect(again).rejects.toThrow(ListenError);
  await expect(again).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use; stop what uses it or choose another with --port or PORT.`,
  );
});

test('an address that is not ours is told in one sentence', async () => {
  const elsewhere = listen(() => undefined, { host: '192.0.2.1', port: 0 });
  await expect(elsewhere).rejects.toThrow('192.0.2.1 is no address of this machine');
});

test('a host name that nobody knows is told in one sentence', async () => {
  await expect(listen(() => undefined, { host: 'nowhere.invalid', port: 0 })).rejects.toThrow(
    'The host name nowhere.invalid is not known',
  );
});
