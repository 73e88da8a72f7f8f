import { edgeId, itemId, type NodeId } from '../model/ids.ts';
import type { GraphEdge } from '../model/graph-edge.ts';
import type { GraphNode } from '../model/graph-node.ts';
import type { GraphDocument, PlanGraph } from '../model/plan-graph.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentGround, Ground, Provenance, Span } from '../model/provenance.ts';
import type { Role } from '../ontology/roles.ts';
import type { Block, TextRange } from './block.ts';

/** Where the rules put what they find; it knows the document's places and keeps every id unique. */
export class GraphBuilder {
  readonly document: GraphDocument;
  readonly blocks: readonly Block[];
  readonly nodes = new Map<NodeId, GraphNode>();
  readonly edges = new Map<string, GraphEdge>();
  readonly problems: Problem[] = [];
  readonly claims = new Map<number, 'claimed' | 'furniture'>();
  readonly #grounds = new Map<string, GroundList>();
  readonly #byPassage: ReadonlyMap<NodeId, Block>;

  constructor(document: GraphDocument, blocks: readonly Block[]) {
    this.document = document;
    this.blocks = blocks;
    this.#byPassage = new Map(blocks.map((block) => [itemId(document.id, 'Passage', block.ordinal), block]));
  }

  /** The block that a passage is. */
  blockAt(passage: NodeId): Block | undefined {
    return this.#byPassage.get(passage);
  }

  /** The words at a range. */
  words(range: TextRange): string {
    return this.document.text.slice(range.start, range.end);
  }

  /** The place of a range, which lies inside the block. */
  span(block: Block, range: TextRange): Span {
    return {
      document: this.document.id,
      passage: itemId(this.document.id, 'Passage', block.ordinal),
      start: range.start,
      end: range.end,
      quote: this.words(range),
    };
  }

  /** A ground that the document gives at a range of a block; without a range the whole block. */
  ground(basis: DocumentGround['basis'], block: Block, range: TextRange = block): DocumentGround {
    return { ...this.span(block, range), basis };
  }

  /** Adds a node; the first of an id stays, and whether this one was the first is the answer. */
  addNode(node: GraphNode): boolean {
    if (this.nodes.has(node.id)) return false;
    this.nodes.set(node.id, node);
    return true;
  }

  /** Adds an edge, its id made from its ends; the same fact found again adds its grounds. */
  addEdge(edge: WithoutId<GraphEdge>): void {
    const role: Role | undefined = 'role' in edge.properties ? edge.properties.role : undefined;
    const id = edgeId(edge.type, edge.source, edge.target, role);
    const known = this.edges.get(id);
    if (known === undefined) {
      this.edges.set(id, { ...edge, id });
      return;
    }
    // A fact may have as many grounds as a document has words, so what is known of them is kept beside it.
    const grounds = this.#grounds.get(id) ?? new GroundList(known.provenance);
    for (const ground of edge.provenance) grounds.add(ground);
    this.#grounds.set(id, grounds);
    if (known.provenance !== grounds.list) this.edges.set(id, { ...known, provenance: grounds.list });
  }

  /** Adds the PART_OF edge of an item: it stands at one place and its whole at another. */
  addPart(source: NodeId, target: NodeId, place: Ground, whole?: Ground): void {
    const grounds: Provenance = whole === undefined ? [place] : [place, whole];
    this.addEdge({ type: 'PART_OF', source, target, properties: {}, provenance: grounds });
  }

  /** Says that a rule understood these blocks. */
  claim(...blocks: readonly Block[]): void {
    for (const block of blocks) this.claims.set(block.ordinal, 'claimed');
  }

  /** Says that these blocks belong to the page and not to the document. */
  setFurniture(blocks: readonly Block[]): void {
    for (const block of blocks)
      if (!this.claims.has(block.ordinal)) this.claims.set(block.ordinal, 'furniture');
  }

  /** Reports a finding at a block. */
  report(
    problem: Pick<Problem, 'code' | 'severity' | 'message'>,
    block: Block,
    range: TextRange = block,
  ): void {
    this.problems.push({
      ...problem,
      document: this.document.id,
      line: block.line,
      start: range.start,
      end: range.end,
    });
  }

  /** All that was found, in the order in which it was found; the problems by line. */
  finish(): PlanGraph {
    const states = this.blocks.map((block) => this.claims.get(block.ordinal) ?? 'unclaimed');
    const count = (state: string) => states.filter((each) => each === state).length;
    return {
      documents: [this.document],
      nodes: [...this.nodes.values()],
      edges: [...this.edges.values()],
      problems: this.problems.toSorted((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1)),
      coverage: {
        [this.document.id]: {
          passages: this.blocks.length,
          claimed: count('claimed'),
          furniture: count('furniture'),
          unclaimed: count('unclaimed'),
        },
      },
    };
  }
}

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/** The grounds of one fact, each once. */
class GroundList {
  readonly list: [Ground, ...Ground[]];
  readonly #keys: Set<string>;

  constructor(grounds: Provenance) {
    this.list = [...grounds];
    this.#keys = new Set(grounds.map(keyOf));
  }

  add(ground: Ground): void {
    const key = keyOf(ground);
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.list.push(ground);
  }
}

function keyOf(ground: Ground): string {
  return JSON.stringify(ground);
}
