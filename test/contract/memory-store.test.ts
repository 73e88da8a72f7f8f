import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { describeGraphStore } from './graph-store.contract.ts';

describeGraphStore('memory', (graph) => Promise.resolve(createMemoryStore(graph)));
