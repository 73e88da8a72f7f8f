import type { Label as NodeLabel } from '../../graph/ontology/labels.ts';
import type { RelationshipType } from '../../graph/ontology/relationship-types.ts';
import type { Basis } from '../../graph/ontology/bases.ts';
import type { Role } from '../../graph/ontology/roles.ts';
import type { GoalKind } from '../../graph/ontology/goal-kinds.ts';
import type { UnitKind } from '../../graph/ontology/unit-kinds.ts';
import type { Bound } from '../../graph/ontology/bounds.ts';
import type { NodeOrder } from '../../graph/store/graph-store.ts';
import type { EdgeDirection } from '../../graph/store/graph-store.ts';
import type { PairOrder } from '../../graph/store/graph-store.ts';
import type { GapKind } from '../../graph/analysis/find-gaps.ts';
import type { Cause } from '../../graph/analysis/find-gaps.ts';
import type { GraphQLResolveInfo } from 'graphql';
import type { NodeView, EdgeView, UnitPairView } from '../../graph/store/selection.ts';
import type { Ground } from '../../graph/model/provenance.ts';
import type { Quantity as QuantityValue } from '../../graph/ontology/property.ts';
import type { StoreMeta, Matrix, PathView, PathResult as PathsFound, Trace as TraceFound, GapView } from '../../graph/store/graph-store.ts';
import type { Problem as ProblemFound } from '../../graph/model/problem.ts';
import type { ConnectionView, NeighborConnectionView, NeighborRow, SearchConnectionView, SearchRow, ProblemConnectionView, ProblemRow, UnitPairConnectionView, UnitPairRow, UnitCircleView, MatrixLineView, TraceStopView, GapConnectionView, GapRow, NodeConnectionView, NodeRow } from './connections/connection-view.ts';
import type { RolePairCount as RolePairCounted } from '../../graph/analysis/unit-pairs.ts';
import type { RequestContext } from './request-context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type Action = Node & {
  /** Its parts, in the order of the document. */
  readonly children: ReadonlyArray<Node>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The whole it is part of. */
  readonly parent?: Maybe<Node>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Who is responsible for it: its RESPONSIBLE_FOR edges, with their roles. */
  readonly responsibilities: ReadonlyArray<Edge>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What it works towards: its SUPPORTS edges, which are mostly inferred. */
  readonly supports: ReadonlyArray<Edge>;
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionChildrenArgs = {
  first?: Scalars['Int']['input'];
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionResponsibilitiesArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
};


/** A priority action (优先行动) at level 1, one of its measures at level 2. */
export type ActionSupportsArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of actions. */
export type ActionConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<ActionEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of actions. */
export type ActionEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Action;
};

/** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
export type Assignment = Node & {
  /** What it divides: STATED where it repeats a title, INFERRED where a rule matched other words. */
  readonly covers: ReadonlyArray<Node>;
  /** By when. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** The units that lead, in the order of the clause. */
  readonly leads: ReadonlyArray<Unit>;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Whether the list of units is open (等). */
  readonly openEnded: Scalars['Boolean']['output'];
  /** The units that take part, in the order of the clause. */
  readonly participants: ReadonlyArray<Unit>;
  /** Its LEADS and PARTICIPATES_IN edges, with role and wording, in the order of the clause. */
  readonly parties: ReadonlyArray<Edge>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** For which area it holds (适用范围). */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What is to be done, as printed. */
  readonly text: Scalars['String']['output'];
  /** Who is to do it, as printed. */
  readonly unitsText: Scalars['String']['output'];
};


/** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
export type AssignmentCoversArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
export type AssignmentDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
export type AssignmentNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
export type AssignmentNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of assignments. */
export type AssignmentConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<AssignmentEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of assignments. */
export type AssignmentEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Assignment;
};

export type { Basis };

export type { Bound };

export type { Cause };

/** A main direction (主攻方向) or one of the points under it. */
export type Direction = Node & {
  /** Its parts, in the order of the document. */
  readonly children: ReadonlyArray<Node>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The whole it is part of. */
  readonly parent?: Maybe<Node>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What it works towards: its SUPPORTS edges, which are mostly inferred. */
  readonly supports: ReadonlyArray<Edge>;
};


/** A main direction (主攻方向) or one of the points under it. */
export type DirectionChildrenArgs = {
  first?: Scalars['Int']['input'];
};


/** A main direction (主攻方向) or one of the points under it. */
export type DirectionDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A main direction (主攻方向) or one of the points under it. */
export type DirectionNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A main direction (主攻方向) or one of the points under it. */
export type DirectionNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A main direction (主攻方向) or one of the points under it. */
export type DirectionSupportsArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of directions. */
export type DirectionConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<DirectionEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of directions. */
export type DirectionEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Direction;
};

/** An edge of the graph, read from source to target. */
export type Edge = {
  /** Of RESPONSIBLE_FOR: the rows it is joined from. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** How it is known: the strongest basis among its grounds. */
  readonly basis: Basis;
  /** Where it is inferred: how surely, from 0 to 1. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Type, source, target and, where it has one, role, joined by `~`. */
  readonly id: Scalars['ID']['output'];
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Of LEADS, PARTICIPATES_IN and RESPONSIBLE_FOR: what the unit does. */
  readonly role?: Maybe<Role>;
  /** Where it is inferred: the rule that is surest of it. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Where it starts. */
  readonly source: Node;
  /** Where it ends. */
  readonly target: Node;
  /** What kind of edge it is. */
  readonly type: RelationshipType;
  /** Of LEADS and PARTICIPATES_IN: the document's own word for the role. */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

export type { EdgeDirection };

/** How many hits a label has. */
export type Facet = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The label. */
  readonly label: NodeLabel;
};

/** Something that one would look for in a plan and that is not there. */
export type Gap = {
  /** Whether the document does not say it or was not understood. */
  readonly cause: Cause;
  /** What is missing. */
  readonly kind: GapKind;
  /** Where it is missing. */
  readonly node: Node;
  /** One sentence. */
  readonly reason: Scalars['String']['output'];
};

/** A page of gaps. */
export type GapConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<GapEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of gaps. */
export type GapEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The gap. */
  readonly node: Gap;
};

export type { GapKind };

/** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
export type Goal = Node & {
  /** By when, beginning with the year. */
  readonly deadline?: Maybe<Scalars['String']['output']>;
  /** The year of the deadline. */
  readonly deadlineYear?: Maybe<Scalars['Int']['output']>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** The indicators that measure it or one of its statements. */
  readonly indicators: ReadonlyArray<Indicator>;
  /** What kind of goal it is. */
  readonly kind: GoalKind;
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What works towards it, over SUPPORTS, which is mostly inferred. */
  readonly supporters: NeighborConnection;
};


/** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
export type GoalDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
export type GoalNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
export type GoalNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
export type GoalSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of goals. */
export type GoalConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<GoalEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of goals. */
export type GoalEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Goal;
};

export type { GoalKind };

/** Where the query stands in one text of a node. */
export type Highlight = {
  /** Which text: the property's name. */
  readonly field: Scalars['String']['output'];
  /** The places in it. */
  readonly ranges: ReadonlyArray<Range>;
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
export type Indicator = Node & {
  /** The figure at the start of the period. */
  readonly baseline?: Maybe<Quantity>;
  /** The group of the table in which it stands. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** The goals it measures. */
  readonly goals: ReadonlyArray<Goal>;
  /** The planned growth. */
  readonly growth?: Maybe<Quantity>;
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The figure reached; only of an indicator of the previous period. */
  readonly outcome?: Maybe<Quantity>;
  /** The actual growth; only of an indicator of the previous period. */
  readonly outcomeGrowth?: Maybe<Quantity>;
  /** The period it is of. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What works towards it, over SUPPORTS, which is mostly inferred. */
  readonly supporters: NeighborConnection;
  /** The figure to be reached. */
  readonly target?: Maybe<Quantity>;
  /** The unit of measure. */
  readonly unitOfMeasure?: Maybe<Scalars['String']['output']>;
};


/** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
export type IndicatorDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
export type IndicatorNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
export type IndicatorNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
export type IndicatorSupportersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of indicators. */
export type IndicatorConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<IndicatorEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of indicators. */
export type IndicatorEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Indicator;
};

/** How many nodes a label has. */
export type LabelCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The label. */
  readonly label: NodeLabel;
};

/** One limit of this API. */
export type Limit = {
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value. */
  readonly value: Scalars['Int']['output'];
};

/** What one unit is responsible for. */
export type MatrixCell = {
  /** The rows of the division of work that say so, by place. */
  readonly assignments: ReadonlyArray<Scalars['ID']['output']>;
  /** The item. */
  readonly column: Scalars['ID']['output'];
  /** The roles in which it is responsible. */
  readonly roles: ReadonlyArray<Role>;
  /** The unit. */
  readonly row: Scalars['ID']['output'];
};

/** A row or a column of the matrix. */
export type MatrixLine = {
  /** The unit, or the item. */
  readonly node: Node;
  /** How many cells it has. */
  readonly total: Scalars['Int']['output'];
};

/** A policy measure or a part of the implementation chapter. */
export type Measure = Node & {
  /** Its parts, in the order of the document. */
  readonly children: ReadonlyArray<Node>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The whole it is part of. */
  readonly parent?: Maybe<Node>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Who is responsible for it: its RESPONSIBLE_FOR edges, with their roles. */
  readonly responsibilities: ReadonlyArray<Edge>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What it works towards: its SUPPORTS edges, which are mostly inferred. */
  readonly supports: ReadonlyArray<Edge>;
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureChildrenArgs = {
  first?: Scalars['Int']['input'];
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureResponsibilitiesArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
};


/** A policy measure or a part of the implementation chapter. */
export type MeasureSupportsArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of measures. */
export type MeasureConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<MeasureEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of measures. */
export type MeasureEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Measure;
};

/** What the store holds. */
export type Meta = {
  /** Changes exactly when the data do. */
  readonly dataVersion: Scalars['String']['output'];
  /** How many nodes each label has. */
  readonly labels: ReadonlyArray<LabelCount>;
  /** The limits of this API: caps of arguments, bounds of queries, and the default of minConfidence in percent. */
  readonly limits: ReadonlyArray<Limit>;
  /** The plans held. */
  readonly plans: ReadonlyArray<Plan>;
  /** How many problems the reading found. */
  readonly problems: Scalars['Int']['output'];
  /** How many edges each relationship type has. */
  readonly relationshipTypes: ReadonlyArray<TypeCount>;
  /** Which store answers: `memory` or `neo4j`. */
  readonly store: Scalars['String']['output'];
};

/** A page of neighbors. */
export type NeighborConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<NeighborEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many neighbors stand over one type, in one direction, of one label and role. */
export type NeighborCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** As seen from the node at hand, IN or OUT. */
  readonly direction: EdgeDirection;
  /** The neighbors' label. */
  readonly label: NodeLabel;
  /** The edges' role, where the type has one. */
  readonly role?: Maybe<Role>;
  /** Over edges of this type. */
  readonly type: RelationshipType;
};

/** An edge of the page: the neighbor and the graph's own edge that leads to it. */
export type NeighborEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The edge of the graph that leads to it. */
  readonly edge: Edge;
  /** The neighbor. */
  readonly node: Node;
};

/** A thing of the graph. Every label of the ontology is a type of its own that implements it. */
export type Node = {
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
};


/** A thing of the graph. Every label of the ontology is a type of its own that implements it. */
export type NodeDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A thing of the graph. Every label of the ontology is a type of its own that implements it. */
export type NodeNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A thing of the graph. Every label of the ontology is a type of its own that implements it. */
export type NodeNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** Conditions on nodes; all that are given must hold. */
export type NodeFilter = {
  /** Only nodes with a lead (true) or without one (false). */
  readonly hasLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these nodes. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only nodes at this level. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  /** Only nodes whose name contains this text. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Only nodes of this plan. */
  readonly plan?: InputMaybe<Scalars['ID']['input']>;
  /** With unit: in one of these roles. Without: in which any unit stands in one of them. */
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
  /** Only nodes that this unit is responsible for or assigned to. */
  readonly unit?: InputMaybe<Scalars['ID']['input']>;
};

export type { NodeLabel };

export type { NodeOrder };

/** Where a page stands among the pages. */
export type PageInfo = {
  /** The cursor of the page's last row, the one to give as `after` for the next page; absent where the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row; absent where the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

export type { PairOrder };

/** One line of the document with its place: the ground that every fact stands on. */
export type Passage = Node & {
  /** Of a cell: its column. */
  readonly column?: Maybe<Scalars['Int']['output']>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Of a heading: its depth. */
  readonly depth?: Maybe<Scalars['Int']['output']>;
  /** Where it ends, in UTF-16 units of the document's text. */
  readonly end: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of line it is: heading, paragraph, item, cell, title or furniture. */
  readonly kind: Scalars['String']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The line, counted from 1. */
  readonly line: Scalars['Int']['output'];
  /** What it names: its MENTIONS edges. */
  readonly mentions: ReadonlyArray<Edge>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Of a cell: its row. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** Where it starts, in UTF-16 units of the document's text. */
  readonly start: Scalars['Int']['output'];
  /** The line as read. */
  readonly text: Scalars['String']['output'];
};


/** One line of the document with its place: the ground that every fact stands on. */
export type PassageDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One line of the document with its place: the ground that every fact stands on. */
export type PassageNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One line of the document with its place: the ground that every fact stands on. */
export type PassageNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of passages. */
export type PassageConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of passages. */
export type PassageEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Passage;
};

/** A walk through the graph: one node more than edges; an edge may be walked against its direction. */
export type Path = {
  /** The product of the confidences of its edges, from 0 to 1; an edge that is not inferred counts as 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The edges between them, with their grounds. */
  readonly edges: ReadonlyArray<Edge>;
  /** The nodes, from the start on. */
  readonly nodes: ReadonlyArray<Node>;
};

/** Simple paths between two nodes. */
export type PathResult = {
  /** The paths: shortest first, then by confidence, then by ids. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there are more. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A document as published: number, title, issuer, dates, validity. */
export type Plan = Node & {
  /** When it was published, as an ISO date. */
  readonly datePublished?: Maybe<Scalars['String']['output']>;
  /** When it was written, as an ISO date. */
  readonly dateWritten?: Maybe<Scalars['String']['output']>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** The whole text as read; every start and end counts in it. */
  readonly text: Scalars['String']['output'];
  /** The title as printed. */
  readonly title: Scalars['String']['output'];
  /** Whether it is in force, as its page says. */
  readonly validity?: Maybe<Scalars['String']['output']>;
};


/** A document as published: number, title, issuer, dates, validity. */
export type PlanDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A document as published: number, title, issuer, dates, validity. */
export type PlanNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A document as published: number, title, issuer, dates, validity. */
export type PlanNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of plans. */
export type PlanConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<PlanEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of plans. */
export type PlanEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Plan;
};

/** One of the main principles (主要原则). */
export type Principle = Node & {
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
};


/** One of the main principles (主要原则). */
export type PrincipleDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One of the main principles (主要原则). */
export type PrincipleNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** One of the main principles (主要原则). */
export type PrincipleNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};

/** A page of principles. */
export type PrincipleConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<PrincipleEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of principles. */
export type PrincipleEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Principle;
};

/** A finding of the reading, with its place in the document. */
export type Problem = {
  /** Stable, such as `unit-unregistered`. */
  readonly code: Scalars['String']['output'];
  /** The document. */
  readonly document: Scalars['ID']['output'];
  /** Where it ends, in UTF-16 units of the document's text. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The line, counted from 1. */
  readonly line: Scalars['Int']['output'];
  /** One sentence for people. */
  readonly message: Scalars['String']['output'];
  /** `error`, `warning` or `info`. */
  readonly severity: Scalars['String']['output'];
  /** Where it starts, in UTF-16 units of the document's text. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** A page of problems. */
export type ProblemConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<ProblemEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of problems. */
export type ProblemEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The problem. */
  readonly node: Problem;
};

/** A project box (专栏) at level 1, one of its items at level 2. */
export type Project = Node & {
  /** Its parts, in the order of the document. */
  readonly children: ReadonlyArray<Node>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The whole it is part of. */
  readonly parent?: Maybe<Node>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Who is responsible for it: its RESPONSIBLE_FOR edges, with their roles. */
  readonly responsibilities: ReadonlyArray<Edge>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What it works towards: its SUPPORTS edges, which are mostly inferred. */
  readonly supports: ReadonlyArray<Edge>;
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectChildrenArgs = {
  first?: Scalars['Int']['input'];
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectResponsibilitiesArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
};


/** A project box (专栏) at level 1, one of its items at level 2. */
export type ProjectSupportsArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of projects. */
export type ProjectConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of projects. */
export type ProjectEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Project;
};

/** One ground of a fact. passage, start, end and quote are absent only where basis is REGISTER; source then names the row. */
export type Provenance = {
  /** How the fact is known by this ground. */
  readonly basis: Basis;
  /** Where a rule concluded it: how surely, from 0 to 1. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** The document that gives the ground. */
  readonly document?: Maybe<Scalars['ID']['output']>;
  /** Where the quote ends, in UTF-16 units of the document's text. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** The passage in which it lies. */
  readonly passage?: Maybe<Scalars['ID']['output']>;
  /** The very words. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** Where a rule concluded it: the rule. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** Of the register: the row and its evidence. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where the quote starts, in UTF-16 units of the document's text. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** A figure as printed and as it is to be read. */
export type Quantity = {
  /** How the figure bounds the quantity; absent where it is the value itself. */
  readonly bound?: Maybe<Bound>;
  /** Whether it is a total over five years, printed in 〔〕. */
  readonly fiveYearTotal: Scalars['Boolean']['output'];
  /** As printed, brackets and signs included. */
  readonly text: Scalars['String']['output'];
  /** The unit of measure. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The number; absent where the figure is no single number, as `32/28`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The year it is of. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type Query = {
  /** Actions (行动), filtered and in order. */
  readonly actions: ActionConnection;
  /** Assignments (分工), filtered and in order. */
  readonly assignments: AssignmentConnection;
  /** Directions (主攻方向), filtered and in order. */
  readonly directions: DirectionConnection;
  /** What is missing in a plan, by kind and place, each with its cause. */
  readonly gaps: GapConnection;
  /** Goals (目标), filtered and in order. */
  readonly goals: GoalConnection;
  /** Indicators (指标), filtered and in order. */
  readonly indicators: IndicatorConnection;
  /** Measures (政策措施), filtered and in order. */
  readonly measures: MeasureConnection;
  /** What the store holds: its version, its counts, its plans and the limits of this API. */
  readonly meta: Meta;
  /** One node by its id; null where no such node exists. */
  readonly node?: Maybe<Node>;
  /** Several nodes by their ids: one answer per id, in that order, null where no such node exists. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Passages (段落), filtered and in order. */
  readonly passages: PassageConnection;
  /** Simple paths between two nodes. A plan or a passage is only ever an end of one. */
  readonly paths: PathResult;
  /** Plans (规划), filtered and in order. */
  readonly plans: PlanConnection;
  /** Principles (原则), filtered and in order. */
  readonly principles: PrincipleConnection;
  /** What the reading of the documents found amiss, by document, line and code. */
  readonly problems: ProblemConnection;
  /** Projects (工程), filtered and in order. */
  readonly projects: ProjectConnection;
  /** Who is responsible for what, as a matrix; one with more cells than `meta.limits` allows is refused. */
  readonly responsibilityMatrix: ResponsibilityMatrix;
  /** Nodes by words: names, short names, aliases, pinyin, initials and passages, from one Chinese character on. */
  readonly search: SearchConnection;
  /** The rows in which all the units named stand, by place. */
  readonly sharedAssignments: AssignmentConnection;
  /** The nodes within some steps of the given ones, nearest first, and the edges among them. At depth 0: the edges among the given ones. */
  readonly subgraph: Subgraph;
  /** Tasks (任务), filtered and in order. */
  readonly tasks: TaskConnection;
  /** The chains from a goal or an indicator down to what `to` names: over indicators, supporters, parts, the wholes of items and the projects that implement them. From a project (or towards goals) the other way. */
  readonly trace: Trace;
  /** One unit by its id, or by a name, a full name, an alias or an English name exactly as written; one of the two is to be given. Where no unit bears the name, `extensions.suggestions` names those with a name like it. */
  readonly unit?: Maybe<Unit>;
  /** The circles of units that share more among each other than with the rest, largest first, as the Louvain method finds them in the pairs weighted by what they share relative to chance. */
  readonly unitCircles: ReadonlyArray<UnitCircle>;
  /** Which bodies share rows with which: two units are a pair where both stand in the same row of the division of work. */
  readonly unitPairs: UnitPairConnection;
  /** Units (单位), filtered and in order. */
  readonly units: UnitConnection;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryActionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryDirectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryGapsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  plan?: InputMaybe<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryGoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryIndicatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  maxLength?: Scalars['Int']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryPrinciplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  severity?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryResponsibilityMatrixArgs = {
  columns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  includeInferred?: Scalars['Boolean']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  rows?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  plan?: InputMaybe<Scalars['ID']['input']>;
  query: Scalars['String']['input'];
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QuerySharedAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  units: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QuerySubgraphArgs = {
  depth?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  limit?: Scalars['Int']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryTraceArgs = {
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  to?: InputMaybe<ReadonlyArray<NodeLabel>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryUnitArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryUnitCirclesArgs = {
  minShared?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryUnitPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  minShared?: Scalars['Int']['input'];
  orderBy?: PairOrder;
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** The questions that can be asked. Every label of the ontology adds its own connection (`goals`, `tasks`, `units` …). */
export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<NodeFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: NodeOrder;
};

/** A place in a text, in UTF-16 units. */
export type Range = {
  /** Where it ends. */
  readonly end: Scalars['Int']['output'];
  /** Where it starts. */
  readonly start: Scalars['Int']['output'];
};

export type { RelationshipType };

/** Units against what they are responsible for. Sparse: only cells with an assignment, and the lines that have one. */
export type ResponsibilityMatrix = {
  /** The cells, by the unit's place, then by the item's. */
  readonly cells: ReadonlyArray<MatrixCell>;
  /** The tasks, projects, actions and measures, by place. */
  readonly columns: ReadonlyArray<MatrixLine>;
  /** The units, by place. */
  readonly rows: ReadonlyArray<MatrixLine>;
};

export type { Role };

/** How often two units stand in one role each in the same row. */
export type RolePairCount = {
  /** In how many rows. */
  readonly count: Scalars['Int']['output'];
  /** The role of the one and the role of the other. */
  readonly roles: ReadonlyArray<Role>;
};

/** A page of hits, best first. */
export type SearchConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** How many hits each label has, over all labels whatever `labels` says. */
  readonly facets: ReadonlyArray<Facet>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A hit. */
export type SearchEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** Where the query stands in the node's texts. */
  readonly highlights: ReadonlyArray<Highlight>;
  /** The node found. */
  readonly node: Node;
  /** The tier: 5 the name itself, 4 an alias, 3 begins with it, 2 inside the name, 1 in a passage. */
  readonly score: Scalars['Float']['output'];
};

/** A part of the graph: nodes, nearest first, and the edges among them. */
export type Subgraph = {
  /** The edges among them. */
  readonly edges: ReadonlyArray<Edge>;
  /** The nodes, the given ones first. */
  readonly nodes: ReadonlyArray<Node>;
  /** How large it is without the limit. */
  readonly totals: Totals;
  /** Whether the limit cut nodes off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type Task = Node & {
  /** Its parts, in the order of the document. */
  readonly children: ReadonlyArray<Node>;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The whole it is part of. */
  readonly parent?: Maybe<Node>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** Who is responsible for it: its RESPONSIBLE_FOR edges, with their roles. */
  readonly responsibilities: ReadonlyArray<Edge>;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** What it works towards: its SUPPORTS edges, which are mostly inferred. */
  readonly supports: ReadonlyArray<Edge>;
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskChildrenArgs = {
  first?: Scalars['Int']['input'];
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskResponsibilitiesArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
};


/** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
export type TaskSupportsArgs = {
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
};

/** A page of tasks. */
export type TaskConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of tasks. */
export type TaskEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Task;
};

/** Sizes without the limit. exact is false where counting further would cost what the limit saves; then the numbers are lower bounds. */
export type Totals = {
  /** How many edges. */
  readonly edges: Scalars['Int']['output'];
  /** Whether the numbers are exact. */
  readonly exact: Scalars['Boolean']['output'];
  /** How many nodes. */
  readonly nodes: Scalars['Int']['output'];
};

/** Chains from a goal or an indicator down to what serves it, or from an item up to its goals. */
export type Trace = {
  /** The chains: by confidence, then by length, then by place in the plan. */
  readonly chains: ReadonlyArray<Path>;
  /** Where the chains start. */
  readonly from: Node;
  /** Where other chains stop, by depth, then by place. */
  readonly stops: ReadonlyArray<TraceStop>;
  /** Whether there are more. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A node at which a chain arrived and from which none reaches a label asked for. */
export type TraceStop = {
  /** How many steps from the start. */
  readonly depth: Scalars['Int']['output'];
  /** The node. */
  readonly node: Node;
  /** Why the chain stops: one sentence. */
  readonly reason: Scalars['String']['output'];
};

/** How many edges a relationship type has. */
export type TypeCount = {
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The relationship type. */
  readonly type: RelationshipType;
};

/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type Unit = Node & {
  /** Its other names: the register's and every spelling that a document used. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The rows in which it leads or takes part, those it leads first. */
  readonly assignments: AssignmentConnection;
  /** How many edges it has, STATED_IN and MENTIONS not counted. */
  readonly degree: Scalars['Int']['output'];
  /** The English name, where the register has one. */
  readonly englishName?: Maybe<Scalars['String']['output']>;
  /** The legal name. */
  readonly fullName: Scalars['String']['output'];
  /** Stable and readable, such as `guofa-2016-73/task/4.1`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of body it is. */
  readonly kind: UnitKind;
  /** What kind of thing it is. */
  readonly label: NodeLabel;
  /** Its level in the plan's hierarchy, 1 the highest. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  /** Who manages it by the structure of the state in a year; without `asOf` in 2016, the structure that the first plans name. */
  readonly managedBy?: Maybe<Unit>;
  /** The document's wording without number and end mark; of a unit its customary name. */
  readonly name: Scalars['String']['output'];
  /** How many neighbors it has by type, direction, label and role, those over STATED_IN and MENTIONS not counted. */
  readonly neighborCounts: ReadonlyArray<NeighborCount>;
  /** Its neighbors, by relationship type, role, the edge's own order and the neighbor's place. */
  readonly neighbors: NeighborConnection;
  /** Its number as printed; absent where none is. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The plan it belongs to; a unit belongs to none. */
  readonly plan?: Maybe<Plan>;
  /** The grounds on which it stands. */
  readonly provenance: ReadonlyArray<Provenance>;
  /** The bodies with which it shares rows of the division of work, most shared first. */
  readonly shares: UnitPairConnection;
  /** The text drawn: number and 8 to 14 characters. */
  readonly shortName: Scalars['String']['output'];
  /** The bodies that carry its work on after the reforms up to the end of a year; none where no reform had touched it. */
  readonly successors: ReadonlyArray<Unit>;
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitAssignmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitDegreeArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitManagedByArgs = {
  asOf?: InputMaybe<Scalars['Int']['input']>;
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitNeighborCountsArgs = {
  includeInferred?: Scalars['Boolean']['input'];
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitNeighborsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: EdgeDirection;
  first?: Scalars['Int']['input'];
  includeInferred?: Scalars['Boolean']['input'];
  labels?: InputMaybe<ReadonlyArray<NodeLabel>>;
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitSharesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  minShared?: Scalars['Int']['input'];
  plan?: InputMaybe<Scalars['ID']['input']>;
  roles?: InputMaybe<ReadonlyArray<Role>>;
};


/** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
export type UnitSuccessorsArgs = {
  asOf: Scalars['Int']['input'];
};

/** Units that share more among each other than with the rest. */
export type UnitCircle = {
  /** The units, by place; at least two. */
  readonly units: ReadonlyArray<Unit>;
};

/** A page of units. */
export type UnitConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<UnitEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of units. */
export type UnitEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Unit;
};

export type { UnitKind };

/** Two bodies and the rows of the division of work in which both stand; collective phrases are no bodies. */
export type UnitPair = {
  /** The shared rows themselves, by place. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** In how many of the rows they stand in which roles, in the order of `units`. */
  readonly byRoles: ReadonlyArray<RolePairCount>;
  /** In how many rows both stand. */
  readonly count: Scalars['Int']['output'];
  /** The count relative to what chance would give: count × rows ÷ (rows of the one × rows of the other), all under the same filter. */
  readonly relative: Scalars['Float']['output'];
  /** The two, in the order of their ids. */
  readonly units: ReadonlyArray<Unit>;
};


/** Two bodies and the rows of the division of work in which both stand; collective phrases are no bodies. */
export type UnitPairAssignmentsArgs = {
  first?: Scalars['Int']['input'];
};

/** A page of pairs of units. */
export type UnitPairConnection = {
  /** The rows of the page. */
  readonly edges: ReadonlyArray<UnitPairEdge>;
  /** Where this page stands among the pages. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of pairs of units. */
export type UnitPairEdge = {
  /** The place after which the next page starts. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: UnitPair;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Action: ResolverTypeWrapper<NodeView>;
  ActionConnection: ResolverTypeWrapper<NodeConnectionView>;
  ActionEdge: ResolverTypeWrapper<NodeRow>;
  Assignment: ResolverTypeWrapper<NodeView>;
  AssignmentConnection: ResolverTypeWrapper<NodeConnectionView>;
  AssignmentEdge: ResolverTypeWrapper<NodeRow>;
  Basis: Basis;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bound: Bound;
  Cause: Cause;
  Direction: ResolverTypeWrapper<NodeView>;
  DirectionConnection: ResolverTypeWrapper<NodeConnectionView>;
  DirectionEdge: ResolverTypeWrapper<NodeRow>;
  Edge: ResolverTypeWrapper<EdgeView>;
  EdgeDirection: EdgeDirection;
  Facet: ResolverTypeWrapper<Facet>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapView>;
  GapConnection: ResolverTypeWrapper<GapConnectionView>;
  GapEdge: ResolverTypeWrapper<GapRow>;
  GapKind: GapKind;
  Goal: ResolverTypeWrapper<NodeView>;
  GoalConnection: ResolverTypeWrapper<NodeConnectionView>;
  GoalEdge: ResolverTypeWrapper<NodeRow>;
  GoalKind: GoalKind;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: ResolverTypeWrapper<NodeView>;
  IndicatorConnection: ResolverTypeWrapper<NodeConnectionView>;
  IndicatorEdge: ResolverTypeWrapper<NodeRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Limit: ResolverTypeWrapper<Limit>;
  MatrixCell: ResolverTypeWrapper<MatrixCell>;
  MatrixLine: ResolverTypeWrapper<MatrixLineView>;
  Measure: ResolverTypeWrapper<NodeView>;
  MeasureConnection: ResolverTypeWrapper<NodeConnectionView>;
  MeasureEdge: ResolverTypeWrapper<NodeRow>;
  Meta: ResolverTypeWrapper<StoreMeta>;
  NeighborConnection: ResolverTypeWrapper<NeighborConnectionView>;
  NeighborCount: ResolverTypeWrapper<NeighborCount>;
  NeighborEdge: ResolverTypeWrapper<NeighborRow>;
  Node: ResolverTypeWrapper<NodeView>;
  NodeFilter: NodeFilter;
  NodeLabel: NodeLabel;
  NodeOrder: NodeOrder;
  PageInfo: ResolverTypeWrapper<ConnectionView>;
  PairOrder: PairOrder;
  Passage: ResolverTypeWrapper<NodeView>;
  PassageConnection: ResolverTypeWrapper<NodeConnectionView>;
  PassageEdge: ResolverTypeWrapper<NodeRow>;
  Path: ResolverTypeWrapper<PathView>;
  PathResult: ResolverTypeWrapper<PathsFound>;
  Plan: ResolverTypeWrapper<NodeView>;
  PlanConnection: ResolverTypeWrapper<NodeConnectionView>;
  PlanEdge: ResolverTypeWrapper<NodeRow>;
  Principle: ResolverTypeWrapper<NodeView>;
  PrincipleConnection: ResolverTypeWrapper<NodeConnectionView>;
  PrincipleEdge: ResolverTypeWrapper<NodeRow>;
  Problem: ResolverTypeWrapper<ProblemFound>;
  ProblemConnection: ResolverTypeWrapper<ProblemConnectionView>;
  ProblemEdge: ResolverTypeWrapper<ProblemRow>;
  Project: ResolverTypeWrapper<NodeView>;
  ProjectConnection: ResolverTypeWrapper<NodeConnectionView>;
  ProjectEdge: ResolverTypeWrapper<NodeRow>;
  Provenance: ResolverTypeWrapper<Ground>;
  Quantity: ResolverTypeWrapper<QuantityValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Range: ResolverTypeWrapper<Range>;
  RelationshipType: RelationshipType;
  ResponsibilityMatrix: ResolverTypeWrapper<Matrix>;
  Role: Role;
  RolePairCount: ResolverTypeWrapper<RolePairCounted>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionView>;
  SearchEdge: ResolverTypeWrapper<SearchRow>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['Edge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  Task: ResolverTypeWrapper<NodeView>;
  TaskConnection: ResolverTypeWrapper<NodeConnectionView>;
  TaskEdge: ResolverTypeWrapper<NodeRow>;
  Totals: ResolverTypeWrapper<Totals>;
  Trace: ResolverTypeWrapper<TraceFound>;
  TraceStop: ResolverTypeWrapper<TraceStopView>;
  TypeCount: ResolverTypeWrapper<TypeCount>;
  Unit: ResolverTypeWrapper<NodeView>;
  UnitCircle: ResolverTypeWrapper<UnitCircleView>;
  UnitConnection: ResolverTypeWrapper<NodeConnectionView>;
  UnitEdge: ResolverTypeWrapper<NodeRow>;
  UnitKind: UnitKind;
  UnitPair: ResolverTypeWrapper<UnitPairView>;
  UnitPairConnection: ResolverTypeWrapper<UnitPairConnectionView>;
  UnitPairEdge: ResolverTypeWrapper<UnitPairRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Action: NodeView;
  ActionConnection: NodeConnectionView;
  ActionEdge: NodeRow;
  Assignment: NodeView;
  AssignmentConnection: NodeConnectionView;
  AssignmentEdge: NodeRow;
  Boolean: Scalars['Boolean']['output'];
  Direction: NodeView;
  DirectionConnection: NodeConnectionView;
  DirectionEdge: NodeRow;
  Edge: EdgeView;
  Facet: Facet;
  Float: Scalars['Float']['output'];
  Gap: GapView;
  GapConnection: GapConnectionView;
  GapEdge: GapRow;
  Goal: NodeView;
  GoalConnection: NodeConnectionView;
  GoalEdge: NodeRow;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Indicator: NodeView;
  IndicatorConnection: NodeConnectionView;
  IndicatorEdge: NodeRow;
  Int: Scalars['Int']['output'];
  LabelCount: LabelCount;
  Limit: Limit;
  MatrixCell: MatrixCell;
  MatrixLine: MatrixLineView;
  Measure: NodeView;
  MeasureConnection: NodeConnectionView;
  MeasureEdge: NodeRow;
  Meta: StoreMeta;
  NeighborConnection: NeighborConnectionView;
  NeighborCount: NeighborCount;
  NeighborEdge: NeighborRow;
  Node: NodeView;
  NodeFilter: NodeFilter;
  PageInfo: ConnectionView;
  Passage: NodeView;
  PassageConnection: NodeConnectionView;
  PassageEdge: NodeRow;
  Path: PathView;
  PathResult: PathsFound;
  Plan: NodeView;
  PlanConnection: NodeConnectionView;
  PlanEdge: NodeRow;
  Principle: NodeView;
  PrincipleConnection: NodeConnectionView;
  PrincipleEdge: NodeRow;
  Problem: ProblemFound;
  ProblemConnection: ProblemConnectionView;
  ProblemEdge: ProblemRow;
  Project: NodeView;
  ProjectConnection: NodeConnectionView;
  ProjectEdge: NodeRow;
  Provenance: Ground;
  Quantity: QuantityValue;
  Query: Record<PropertyKey, never>;
  Range: Range;
  ResponsibilityMatrix: Matrix;
  RolePairCount: RolePairCounted;
  SearchConnection: SearchConnectionView;
  SearchEdge: SearchRow;
  String: Scalars['String']['output'];
  Subgraph: Omit<Subgraph, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['Edge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  Task: NodeView;
  TaskConnection: NodeConnectionView;
  TaskEdge: NodeRow;
  Totals: Totals;
  Trace: TraceFound;
  TraceStop: TraceStopView;
  TypeCount: TypeCount;
  Unit: NodeView;
  UnitCircle: UnitCircleView;
  UnitConnection: NodeConnectionView;
  UnitEdge: NodeRow;
  UnitPair: UnitPairView;
  UnitPairConnection: UnitPairConnectionView;
  UnitPairEdge: UnitPairRow;
};

export type ActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ActionChildrenArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ActionDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<ActionNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<ActionNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ActionResponsibilitiesArgs, 'first' | 'includeInferred'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ActionSupportsArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  covers?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<AssignmentCoversArgs, 'includeInferred'>>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<AssignmentDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  leads?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<AssignmentNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<AssignmentNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitsText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentConnection'] = ResolversParentTypes['AssignmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssignmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignmentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssignmentEdge'] = ResolversParentTypes['AssignmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assignment'], ParentType, ContextType>;
};

export type BasisResolvers = EnumResolverSignature<{ INFERRED?: any, REGISTER?: any, STATED?: any, STRUCTURE?: any }, ResolversTypes['Basis']>;

export type BoundResolvers = EnumResolverSignature<{ AT_LEAST?: any, AT_MOST?: any, LESS_THAN?: any, MORE_THAN?: any }, ResolversTypes['Bound']>;

export type CauseResolvers = EnumResolverSignature<{ NOT_STATED?: any, NOT_UNDERSTOOD?: any }, ResolversTypes['Cause']>;

export type DirectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Direction'] = ResolversParentTypes['Direction']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<DirectionChildrenArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<DirectionDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<DirectionNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<DirectionNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<DirectionSupportsArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DirectionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectionConnection'] = ResolversParentTypes['DirectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DirectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DirectionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DirectionEdge'] = ResolversParentTypes['DirectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
};

export type EdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Edge'] = ResolversParentTypes['Edge']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EdgeDirectionResolvers = EnumResolverSignature<{ BOTH?: any, IN?: any, OUT?: any }, ResolversTypes['EdgeDirection']>;

export type FacetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  cause?: Resolver<ResolversTypes['Cause'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type GapKindResolvers = EnumResolverSignature<{ ASSIGNMENT_WITHOUT_TARGET?: any, GOAL_WITHOUT_PROJECT?: any, INDICATOR_WITHOUT_FIGURE?: any, INDICATOR_WITHOUT_SUPPORTER?: any, ONLY_COLLECTIVE_UNITS?: any, TASK_WITHOUT_LEAD?: any }, ResolversTypes['GapKind']>;

export type GoalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Goal'] = ResolversParentTypes['Goal']> = {
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlineYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<GoalDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicators?: Resolver<ReadonlyArray<ResolversTypes['Indicator']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GoalKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<GoalNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<GoalNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<GoalSupportersArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoalConnection'] = ResolversParentTypes['GoalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GoalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GoalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GoalEdge'] = ResolversParentTypes['GoalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Goal'], ParentType, ContextType>;
};

export type GoalKindResolvers = EnumResolverSignature<{ ACTION?: any, MILESTONE?: any, NAMED?: any, OVERALL?: any, STATEMENT?: any }, ResolversTypes['GoalKind']>;

export type HighlightResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['Range']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  baseline?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<IndicatorDegreeArgs, 'includeInferred'>>;
  goals?: Resolver<ReadonlyArray<ResolversTypes['Goal']>, ParentType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<IndicatorNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<IndicatorNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  outcomeGrowth?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supporters?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<IndicatorSupportersArgs, 'first' | 'includeInferred'>>;
  target?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  unitOfMeasure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorConnection'] = ResolversParentTypes['IndicatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IndicatorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IndicatorEdge'] = ResolversParentTypes['IndicatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MatrixLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatrixLine'] = ResolversParentTypes['MatrixLine']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<MeasureChildrenArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<MeasureDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<MeasureNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<MeasureNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<MeasureResponsibilitiesArgs, 'first' | 'includeInferred'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<MeasureSupportsArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeasureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureConnection'] = ResolversParentTypes['MeasureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeasureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeasureEdge'] = ResolversParentTypes['MeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
};

export type MetaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labels?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['Limit']>, ParentType, ContextType>;
  plans?: Resolver<ReadonlyArray<ResolversTypes['Plan']>, ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationshipTypes?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
  store?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighborConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborConnection'] = ResolversParentTypes['NeighborConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighborEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighborCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborCount'] = ResolversParentTypes['NeighborCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['EdgeDirection'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type NeighborEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighborEdge'] = ResolversParentTypes['NeighborEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edge?: Resolver<ResolversTypes['Edge'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Action' | 'Assignment' | 'Direction' | 'Goal' | 'Indicator' | 'Measure' | 'Passage' | 'Plan' | 'Principle' | 'Project' | 'Task' | 'Unit', ParentType, ContextType>;
};

export type NodeLabelResolvers = EnumResolverSignature<{ Action?: any, Assignment?: any, Direction?: any, Goal?: any, Indicator?: any, Measure?: any, Passage?: any, Plan?: any, Principle?: any, Project?: any, Task?: any, Unit?: any }, ResolversTypes['NodeLabel']>;

export type NodeOrderResolvers = EnumResolverSignature<{ DEGREE?: any, NAME?: any, POSITION?: any }, ResolversTypes['NodeOrder']>;

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairOrderResolvers = EnumResolverSignature<{ COUNT?: any, RELATIVE?: any }, ResolversTypes['PairOrder']>;

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PassageDegreeArgs, 'includeInferred'>>;
  depth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PassageNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PassageNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  datePublished?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dateWritten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PlanDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PlanNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PlanNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PrincipleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<PrincipleDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<PrincipleNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<PrincipleNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipleConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrincipleConnection'] = ResolversParentTypes['PrincipleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PrincipleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrincipleEdge'] = ResolversParentTypes['PrincipleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principle'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProblemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProblemConnection'] = ResolversParentTypes['ProblemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProblemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProblemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProblemEdge'] = ResolversParentTypes['ProblemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<ProjectChildrenArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<ProjectDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<ProjectNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<ProjectNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ProjectResponsibilitiesArgs, 'first' | 'includeInferred'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<ProjectSupportsArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passage?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  bound?: Resolver<Maybe<ResolversTypes['Bound']>, ParentType, ContextType>;
  fiveYearTotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<QueryActionsArgs, 'first' | 'orderBy'>>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QueryAssignmentsArgs, 'first' | 'orderBy'>>;
  directions?: Resolver<ResolversTypes['DirectionConnection'], ParentType, ContextType, RequireFields<QueryDirectionsArgs, 'first' | 'orderBy'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first' | 'includeInferred'>>;
  goals?: Resolver<ResolversTypes['GoalConnection'], ParentType, ContextType, RequireFields<QueryGoalsArgs, 'first' | 'orderBy'>>;
  indicators?: Resolver<ResolversTypes['IndicatorConnection'], ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'first' | 'orderBy'>>;
  measures?: Resolver<ResolversTypes['MeasureConnection'], ParentType, ContextType, RequireFields<QueryMeasuresArgs, 'first' | 'orderBy'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'includeInferred' | 'maxLength' | 'to'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, RequireFields<QueryPlansArgs, 'first' | 'orderBy'>>;
  principles?: Resolver<ResolversTypes['PrincipleConnection'], ParentType, ContextType, RequireFields<QueryPrinciplesArgs, 'first' | 'orderBy'>>;
  problems?: Resolver<ResolversTypes['ProblemConnection'], ParentType, ContextType, RequireFields<QueryProblemsArgs, 'first'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first' | 'orderBy'>>;
  responsibilityMatrix?: Resolver<ResolversTypes['ResponsibilityMatrix'], ParentType, ContextType, RequireFields<QueryResponsibilityMatrixArgs, 'includeInferred'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'query'>>;
  sharedAssignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<QuerySharedAssignmentsArgs, 'first' | 'units'>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'ids' | 'includeInferred' | 'limit'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'orderBy'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'first' | 'from' | 'includeInferred' | 'to'>>;
  unit?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<QueryUnitArgs>>;
  unitCircles?: Resolver<ReadonlyArray<ResolversTypes['UnitCircle']>, ParentType, ContextType, RequireFields<QueryUnitCirclesArgs, 'minShared'>>;
  unitPairs?: Resolver<ResolversTypes['UnitPairConnection'], ParentType, ContextType, RequireFields<QueryUnitPairsArgs, 'first' | 'minShared' | 'orderBy'>>;
  units?: Resolver<ResolversTypes['UnitConnection'], ParentType, ContextType, RequireFields<QueryUnitsArgs, 'first' | 'orderBy'>>;
};

export type RangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipTypeResolvers = EnumResolverSignature<{ COVERS?: any, IMPLEMENTS?: any, LEADS?: any, MANAGED_BY?: any, MEASURES?: any, MENTIONS?: any, PARTICIPATES_IN?: any, PART_OF?: any, RESPONSIBLE_FOR?: any, STATED_IN?: any, SUCCEEDED_BY?: any, SUPPORTS?: any }, ResolversTypes['RelationshipType']>;

export type ResponsibilityMatrixResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponsibilityMatrix'] = ResolversParentTypes['ResponsibilityMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatrixLine']>, ParentType, ContextType>;
};

export type RoleResolvers = EnumResolverSignature<{ ADVISER?: any, ASSESSOR?: any, IMPLEMENTER?: any, LEAD?: any, PARTICIPANT?: any, RESPONSIBLE?: any, SUPPORTER?: any }, ResolversTypes['Role']>;

export type RolePairCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RolePairCount'] = ResolversParentTypes['RolePairCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['Totals'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  children?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<TaskChildrenArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<TaskDegreeArgs, 'includeInferred'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<TaskNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<TaskNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  responsibilities?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<TaskResponsibilitiesArgs, 'first' | 'includeInferred'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['Edge']>, ParentType, ContextType, RequireFields<TaskSupportsArgs, 'first' | 'includeInferred'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Totals'] = ResolversParentTypes['Totals']> = {
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  stops?: Resolver<ReadonlyArray<ResolversTypes['TraceStop']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TraceStopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraceStop'] = ResolversParentTypes['TraceStop']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type UnitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assignments?: Resolver<ResolversTypes['AssignmentConnection'], ParentType, ContextType, RequireFields<UnitAssignmentsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<UnitDegreeArgs, 'includeInferred'>>;
  englishName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['NodeLabel'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  managedBy?: Resolver<Maybe<ResolversTypes['Unit']>, ParentType, ContextType, Partial<UnitManagedByArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighborCounts?: Resolver<ReadonlyArray<ResolversTypes['NeighborCount']>, ParentType, ContextType, RequireFields<UnitNeighborCountsArgs, 'includeInferred'>>;
  neighbors?: Resolver<ResolversTypes['NeighborConnection'], ParentType, ContextType, RequireFields<UnitNeighborsArgs, 'direction' | 'first' | 'includeInferred'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['Provenance']>, ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['UnitPairConnection'], ParentType, ContextType, RequireFields<UnitSharesArgs, 'first' | 'minShared'>>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType, RequireFields<UnitSuccessorsArgs, 'asOf'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitCircleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitCircle'] = ResolversParentTypes['UnitCircle']> = {
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitConnection'] = ResolversParentTypes['UnitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitEdge'] = ResolversParentTypes['UnitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
};

export type UnitKindResolvers = EnumResolverSignature<{ COLLECTIVE?: any, CONGRESS_COURT_PROCURATORATE?: any, CONSTITUENT_DEPARTMENT?: any, DIRECTLY_AFFILIATED_AGENCY?: any, ENTERPRISE?: any, LOCAL?: any, MILITARY?: any, PARTY_ORGAN?: any, PEOPLES_ORGANIZATION?: any, PUBLIC_INSTITUTION?: any, SOCIAL_ORGANIZATION?: any, STATE_BUREAU?: any, STATE_COUNCIL_OFFICE?: any, UNKNOWN?: any, WORKING_OFFICE?: any }, ResolversTypes['UnitKind']>;

export type UnitPairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitPair'] = ResolversParentTypes['UnitPair']> = {
  assignments?: Resolver<ReadonlyArray<ResolversTypes['Assignment']>, ParentType, ContextType, RequireFields<UnitPairAssignmentsArgs, 'first'>>;
  byRoles?: Resolver<ReadonlyArray<ResolversTypes['RolePairCount']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relative?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
};

export type UnitPairConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitPairConnection'] = ResolversParentTypes['UnitPairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitPairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitPairEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnitPairEdge'] = ResolversParentTypes['UnitPairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitPair'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentConnection?: AssignmentConnectionResolvers<ContextType>;
  AssignmentEdge?: AssignmentEdgeResolvers<ContextType>;
  Basis?: BasisResolvers;
  Bound?: BoundResolvers;
  Cause?: CauseResolvers;
  Direction?: DirectionResolvers<ContextType>;
  DirectionConnection?: DirectionConnectionResolvers<ContextType>;
  DirectionEdge?: DirectionEdgeResolvers<ContextType>;
  Edge?: EdgeResolvers<ContextType>;
  EdgeDirection?: EdgeDirectionResolvers;
  Facet?: FacetResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  GapKind?: GapKindResolvers;
  Goal?: GoalResolvers<ContextType>;
  GoalConnection?: GoalConnectionResolvers<ContextType>;
  GoalEdge?: GoalEdgeResolvers<ContextType>;
  GoalKind?: GoalKindResolvers;
  Highlight?: HighlightResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorConnection?: IndicatorConnectionResolvers<ContextType>;
  IndicatorEdge?: IndicatorEdgeResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  MatrixLine?: MatrixLineResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureConnection?: MeasureConnectionResolvers<ContextType>;
  MeasureEdge?: MeasureEdgeResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  NeighborConnection?: NeighborConnectionResolvers<ContextType>;
  NeighborCount?: NeighborCountResolvers<ContextType>;
  NeighborEdge?: NeighborEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeLabel?: NodeLabelResolvers;
  NodeOrder?: NodeOrderResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairOrder?: PairOrderResolvers;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  PrincipleConnection?: PrincipleConnectionResolvers<ContextType>;
  PrincipleEdge?: PrincipleEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProblemConnection?: ProblemConnectionResolvers<ContextType>;
  ProblemEdge?: ProblemEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  RelationshipType?: RelationshipTypeResolvers;
  ResponsibilityMatrix?: ResponsibilityMatrixResolvers<ContextType>;
  Role?: RoleResolvers;
  RolePairCount?: RolePairCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  Totals?: TotalsResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceStop?: TraceStopResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  UnitCircle?: UnitCircleResolvers<ContextType>;
  UnitConnection?: UnitConnectionResolvers<ContextType>;
  UnitEdge?: UnitEdgeResolvers<ContextType>;
  UnitKind?: UnitKindResolvers;
  UnitPair?: UnitPairResolvers<ContextType>;
  UnitPairConnection?: UnitPairConnectionResolvers<ContextType>;
  UnitPairEdge?: UnitPairEdgeResolvers<ContextType>;
};

