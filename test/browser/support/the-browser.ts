import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { Faults } from './faults.js';

const RULES = ['localhost', 'example', 'test'].map((top) => `MAP *.${top} 127.0.0.1`).join(',');

/** How long a click or a text may take before a test gives up on it. */
const PATIENCE_MS = 20_000;

/** Somebody in front of a browser window, and what went wrong in it. */
export interface Visitor {
  page: Page;
  faults: Faults;
}

/** One Chromium for the tests of a file. After each test no page may have complained. */
export class TheBrowser {
  private browser: Browser | undefined;
  private readonly visitors: Visitor[] = [];

  constructor() {
    beforeAll(async () => {
      const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
      this.browser = await chromium.launch({
        executablePath,
        // The sandbox needs user namespaces, which root in a container has not.
        chromiumSandbox: process.getuid?.() !== 0,
        args: [
          `--host-resolver-rules=${RULES}`,
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });
    afterEach(() => {
      expect(this.visitors.flatMap(({ faults }) => faults.take())).toEqual([]);
    });
    afterAll(() => this.browser?.close());
  }

  /** A fresh profile with one window of a laptop's size. */
  async visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
    const context = await this.browser!.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const visitor = { page: await context.newPage(), faults: new Faults(context) };
    this.visitors.push(visitor);
    return visitor;
  }
}
