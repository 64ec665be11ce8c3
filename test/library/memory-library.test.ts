import { MemoryLibrary } from '../support/memory-library.ts';
import { behavesAsLibrary } from './conformance.ts';

describe('the library that forgets', () => behavesAsLibrary(() => new MemoryLibrary()));
