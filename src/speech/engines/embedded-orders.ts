import { orAbort } from '../../base/or-abort.ts';
import type { Rendering, RenderRequest } from '../worker/protocol.ts';
import { durationOf, type Part } from './embedded-track.ts';

type Render = (request: RenderRequest, signal: AbortSignal) => Promise<Rendering>;

interface Order {
  readonly cancel: AbortController;
  readonly promise: Promise<Rendering>;
  /** Once it is there. */
  rendering?: Rendering;
}

/** What is being rendered or has been, for the sentence that is wanted now and for those expected next. */
export class EmbeddedOrders {
  private readonly orders = new Map<string, Order>();
  private expected: readonly RenderRequest[] = [];
  /** Key of what somebody waits for. */
  private wanted: string | undefined;

  constructor(private readonly render: Render) {}

  /** Renders these in this order, and drops what was expected before. */
  expect(requests: readonly RenderRequest[]): void {
    this.expected = requests;
    const keys = new Set([...requests.map(keyOf), this.wanted]);
    for (const [key, { cancel }] of this.orders)
      if (!keys.has(key)) {
        cancel.abort();
        this.orders.delete(key);
      }
    requests.forEach((request) => this.order(request));
  }

  /** Undefined when the signal aborted. @throws Fault when it could not be rendered. */
  async rendered(request: RenderRequest, signal: AbortSignal): Promise<Part | undefined> {
    // Nobody waits any more for what was expected elsewhere.
    const key = (this.wanted = keyOf(request));
    if (!this.expected.some((other) => keyOf(other) === key)) this.expect([request]);
    try {
      return { request, rendering: await orAbort(this.order(request).promise, signal) };
    } catch (fault) {
      if (signal.aborted) return undefined;
      throw fault;
    } finally {
      if (this.wanted === key) this.wanted = undefined;
    }
  }

  /** What is expected after a part and ready, until together with it there are so many ms of sound. */
  readyAfter(part: Part, ms: number): Part[] {
    const index = this.expected.findIndex((request) => keyOf(request) === keyOf(part.request));
    const parts: Part[] = [];
    let length = durationOf(part.rendering);
    for (const request of index < 0 ? [] : this.expected.slice(index + 1)) {
      const rendering = this.orders.get(keyOf(request))?.rendering;
      if (!rendering || length >= ms) break;
      parts.push({ request, rendering });
      length += durationOf(rendering);
    }
    return parts;
  }

  private order(request: RenderRequest): Order {
    const key = keyOf(request);
    const known = this.orders.get(key);
    if (known) return known;
    const cancel = new AbortController();
    const order: Order = { cancel, promise: this.render(request, cancel.signal) };
    this.orders.set(key, order);
    order.promise.then(
      (rendering) => (order.rendering = rendering),
      () => {
        // It may be tried again.
        if (this.orders.get(key) === order) this.orders.delete(key);
      },
    );
    return order;
  }
}

const keyOf = ({ text, pitch }: RenderRequest): string => `${pitch} ${text}`;
