/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** How a fact is known. */
export type Basis =
  /** A rule concluded it; rule and confidence say which and how surely. */
  | 'INFERRED'
  /** The register of units says it; source names the row, and there is no quote. */
  | 'REGISTER'
  /** The document says it in so many words: an annex row, a table cell, a heading. */
  | 'STATED'
  /** It follows from where it stands: a box under a task, an item under a heading. */
  | 'STRUCTURE';

/** How a figure bounds the quantity it stands for. */
export type Bound =
  /** The value or more (≥). */
  | 'AT_LEAST'
  /** The value or less (≤). */
  | 'AT_MOST'
  /** Less than the value (<). */
  | 'LESS_THAN'
  /** More than the value (>). */
  | 'MORE_THAN';

/** As seen from the node at hand. */
export type EdgeDirection =
  /** Both kinds. */
  | 'BOTH'
  /** Edges that have it as target. */
  | 'IN'
  /** Edges that have it as source. */
  | 'OUT';

/** What kind of goal a goal is. */
export type GoalKind =
  /** The goal of an action. */
  | 'ACTION'
  /** A dated part of an action goal. */
  | 'MILESTONE'
  /** A development goal with a name of its own. */
  | 'NAMED'
  /** The goal of the whole plan. */
  | 'OVERALL'
  /** One statement under a named or the overall goal. */
  | 'STATEMENT';

/** What kind of thing a node is. */
export type NodeLabel =
  /** A priority action (优先行动) at level 1, one of its measures at level 2. */
  | 'Action'
  /** One row of the division of work: its wording, who leads, who takes part, whether the list is open. */
  | 'Assignment'
  /** A main direction (主攻方向) or one of the points under it. */
  | 'Direction'
  /** A development goal, the goal of an action, or one statement or dated milestone of such a goal. */
  | 'Goal'
  /** A numbered indicator with its unit, baseline, target and growth, and how each figure is to be read. */
  | 'Indicator'
  /** A policy measure or a part of the implementation chapter. */
  | 'Measure'
  /** One line of the document with its place: the ground that every fact stands on. */
  | 'Passage'
  /** A document as published: number, title, issuer, dates, validity. */
  | 'Plan'
  /** One of the main principles (主要原则). */
  | 'Principle'
  /** A project box (专栏) at level 1, one of its items at level 2. */
  | 'Project'
  /** A major task (重大任务): at level 1 a system of tasks, at level 2 a task under it. */
  | 'Task'
  /** A body named in a plan or in the register, once, however it is spelled; collective phrases are of kind collective. */
  | 'Unit';

/** What kind of edge an edge is. */
export type RelationshipType =
  /** What a row of the division of work divides. */
  | 'COVERS'
  /** The project box stands under that task. */
  | 'IMPLEMENTS'
  /** The unit leads the assignment. */
  | 'LEADS'
  /** The structure of the state: who manages a body, in the years that the register speaks of. */
  | 'MANAGED_BY'
  /** Which goal a figure measures. */
  | 'MEASURES'
  /** The passage names it. */
  | 'MENTIONS'
  /** The unit takes part in the assignment, in the role named. */
  | 'PARTICIPATES_IN'
  /** The hierarchy of the plan itself; every node but Plan and Unit has exactly one. */
  | 'PART_OF'
  /** Derived: the units of the assignments joined with what these cover, one edge per unit, target and role. */
  | 'RESPONSIBLE_FOR'
  /** Where it is said. */
  | 'STATED_IN'
  /** What a reform made of a body. */
  | 'SUCCEEDED_BY'
  /** Works towards a goal or an indicator. */
  | 'SUPPORTS';

/** What a unit does in an assignment. */
export type Role =
  /** 指导: advises on the work. */
  | 'ADVISER'
  /** 考核: assesses the work and does not lead it. */
  | 'ASSESSOR'
  /** 落实: carries the work out. */
  | 'IMPLEMENTER'
  /** 牵头: leads the work. */
  | 'LEAD'
  /** 按职责分工负责 beside a lead, 参与. */
  | 'PARTICIPANT'
  /** 负责 where nobody leads. */
  | 'RESPONSIBLE'
  /** 配合: supports the work. */
  | 'SUPPORTER';

/** What kind of body a unit is. */
export type UnitKind =
  /** A phrase that names no single body (各地区, 有关部门); never counted as a body. */
  | 'COLLECTIVE'
  /** An organ of the congress, the consultative conference, a court or a procuratorate. */
  | 'CONGRESS_COURT_PROCURATORATE'
  /** A ministry or commission of the State Council. */
  | 'CONSTITUENT_DEPARTMENT'
  /** An agency directly under the State Council, the special one included. */
  | 'DIRECTLY_AFFILIATED_AGENCY'
  /** An enterprise. */
  | 'ENTERPRISE'
  /** A body of a province, a city or a county. */
  | 'LOCAL'
  /** An organ of the Central Military Commission or of the armed forces. */
  | 'MILITARY'
  /** An organ of the Central Committee of the Communist Party. */
  | 'PARTY_ORGAN'
  /** A people’s organization. */
  | 'PEOPLES_ORGANIZATION'
  /** A public institution under the State Council or under a ministry. */
  | 'PUBLIC_INSTITUTION'
  /** A social or cooperative organization. */
  | 'SOCIAL_ORGANIZATION'
  /** A national bureau managed by a ministry or commission. */
  | 'STATE_BUREAU'
  /** The General Office of the State Council. */
  | 'STATE_COUNCIL_OFFICE'
  /** A body that no row of the register knows. */
  | 'UNKNOWN'
  /** A working office of the State Council or of one of its coordinating bodies. */
  | 'WORKING_OFFICE';

export type FigureFragment = { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean };

export type NodeDetailsQueryVariables = Exact<{
  id: string;
}>;


export type NodeDetailsQuery = { readonly node:
    | { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly unitsText: string, readonly openEnded: boolean, readonly scope: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly assignmentText: string, readonly assignmentDeadline: string | null, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly deadline: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly goalKind: GoalKind, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly unitOfMeasure: string | null, readonly category: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly baseline: { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean } | null, readonly target: { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean } | null, readonly growth: { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean } | null, readonly outcome: { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean } | null, readonly outcomeGrowth: { readonly text: string, readonly value: number | null, readonly bound: Bound | null, readonly unit: string | null, readonly year: number | null, readonly fiveYearTotal: boolean } | null, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly line: number, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly passageText: string, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly title: string, readonly issuer: string | null, readonly dateWritten: string | null, readonly datePublished: string | null, readonly validity: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
    | { readonly fullName: string, readonly englishName: string | null, readonly aliases: ReadonlyArray<string>, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly unitKind: UnitKind, readonly plan: { readonly id: string, readonly name: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly datePublished: string | null, readonly dateWritten: string | null, readonly validity: string | null } | null, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: EdgeDirection, readonly label: NodeLabel, readonly role: Role | null, readonly count: number }>, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly whole: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } } }> } } }> } }
   | null };

export type EdgeDetailsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
}>;


export type EdgeDetailsQuery = { readonly subgraph: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }>, readonly edges: ReadonlyArray<{ readonly wording: string | null, readonly rule: string | null, readonly confidence: number | null, readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly name: string }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> } };

export type PassagesQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;


export type PassagesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly text: string, readonly line: number, readonly start: number, readonly end: number, readonly id: string }
   | null> };

export type CanvasGraphQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  limit: number;
}>;


export type CanvasGraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<
      | { readonly degree: number, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
      | { readonly englishName: string | null, readonly degree: number, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
    >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> } };

export type NeighborPageQueryVariables = Exact<{
  id: string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  labels?: ReadonlyArray<NodeLabel> | NodeLabel | null | undefined;
  direction: EdgeDirection;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighborPageQuery = { readonly node: { readonly id: string, readonly neighbors: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node:
          | { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
          | { readonly englishName: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
        , readonly edge: { readonly wording: string | null, readonly rule: string | null, readonly confidence: number | null, readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly name: string }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } } }> } } | null };

export type PathsBetweenQueryVariables = Exact<{
  from: string;
  to: string;
  maxLength: number;
  first: number;
}>;


export type PathsBetweenQuery = { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
        | { readonly englishName: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
      >, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> }> } };

export type NodeLineFragment = { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null };

export type EdgeLineFragment = { readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly source: { readonly id: string }, readonly target: { readonly id: string } };

export type GroundFragment = { readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null };

export type FactFragment = { readonly wording: string | null, readonly rule: string | null, readonly confidence: number | null, readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly provenance: ReadonlyArray<{ readonly document: string | null, readonly passage: string | null, readonly start: number | null, readonly end: number | null, readonly quote: string | null, readonly basis: Basis, readonly rule: string | null, readonly confidence: number | null, readonly source: string | null }>, readonly assignments: ReadonlyArray<{ readonly id: string, readonly number: string | null, readonly name: string }>, readonly source: { readonly id: string }, readonly target: { readonly id: string } };

export type StartQueryVariables = Exact<{ [key: string]: never; }>;


export type StartQuery = { readonly meta: { readonly dataVersion: string, readonly store: string, readonly labels: ReadonlyArray<{ readonly label: NodeLabel, readonly count: number }>, readonly plans: ReadonlyArray<{ readonly id: string, readonly name: string, readonly shortName: string, readonly number: string | null, readonly title: string, readonly issuer: string | null, readonly dateWritten: string | null, readonly datePublished: string | null, readonly validity: string | null }> } };

export type OverviewItemsQueryVariables = Exact<{
  plan: string;
}>;


export type OverviewItemsQuery = { readonly goals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: GoalKind, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly tasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly actions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } };

export type OverviewUnitsQueryVariables = Exact<{
  plan: string;
}>;


export type OverviewUnitsQuery = { readonly units: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly kind: UnitKind, readonly englishName: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null, readonly neighborCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly role: Role | null, readonly count: number }> } }> } };

export type OverviewPartsQueryVariables = Exact<{
  plan: string;
}>;


export type OverviewPartsQuery = { readonly goals: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly indicators: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly tasks: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly projects: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> }, readonly actions: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null } }> } };

export type EdgesAmongQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  limit: number;
}>;


export type EdgesAmongQuery = { readonly subgraph: { readonly truncated: boolean, readonly edges: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly role: Role | null, readonly basis: Basis, readonly source: { readonly id: string }, readonly target: { readonly id: string } }> } };

export type SearchQueryVariables = Exact<{
  query: string;
  labels?: ReadonlyArray<NodeLabel> | NodeLabel | null | undefined;
  first: number;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node:
        | { readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
        | { readonly englishName: string | null, readonly id: string, readonly label: NodeLabel, readonly name: string, readonly shortName: string, readonly level: number | null, readonly number: string | null }
      , readonly highlights: ReadonlyArray<{ readonly field: string, readonly text: string, readonly ranges: ReadonlyArray<{ readonly start: number, readonly end: number }> }> }>, readonly facets: ReadonlyArray<{ readonly label: NodeLabel, readonly count: number }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FigureFragmentDoc = new TypedDocumentString(`
    fragment Figure on Quantity {
  text
  value
  bound
  unit
  year
  fiveYearTotal
}
    `, {"fragmentName":"Figure"}) as unknown as TypedDocumentString<FigureFragment, unknown>;
export const NodeLineFragmentDoc = new TypedDocumentString(`
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
    `, {"fragmentName":"NodeLine"}) as unknown as TypedDocumentString<NodeLineFragment, unknown>;
export const EdgeLineFragmentDoc = new TypedDocumentString(`
    fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}
    `, {"fragmentName":"EdgeLine"}) as unknown as TypedDocumentString<EdgeLineFragment, unknown>;
export const GroundFragmentDoc = new TypedDocumentString(`
    fragment Ground on Provenance {
  document
  passage
  start
  end
  quote
  basis
  rule
  confidence
  source
}
    `, {"fragmentName":"Ground"}) as unknown as TypedDocumentString<GroundFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on Edge {
  ...EdgeLine
  wording
  rule
  confidence
  provenance {
    ...Ground
  }
  assignments {
    id
    number
    name
  }
}
    fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}
fragment Ground on Provenance {
  document
  passage
  start
  end
  quote
  basis
  rule
  confidence
  source
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const NodeDetailsDocument = new TypedDocumentString(`
    query NodeDetails($id: ID!) {
  node(id: $id) {
    ...NodeLine
    plan {
      id
      name
      number
      title
      issuer
      datePublished
      dateWritten
      validity
    }
    provenance {
      ...Ground
    }
    neighborCounts {
      type
      direction
      label
      role
      count
    }
    whole: neighbors(types: [PART_OF], direction: OUT, first: 1) {
      edges {
        node {
          ...NodeLine
          whole: neighbors(types: [PART_OF], direction: OUT, first: 1) {
            edges {
              node {
                ...NodeLine
                whole: neighbors(types: [PART_OF], direction: OUT, first: 1) {
                  edges {
                    node {
                      ...NodeLine
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    ... on Plan {
      title
      issuer
      dateWritten
      datePublished
      validity
    }
    ... on Goal {
      goalKind: kind
      deadline
    }
    ... on Indicator {
      unitOfMeasure
      category
      baseline {
        ...Figure
      }
      target {
        ...Figure
      }
      growth {
        ...Figure
      }
      outcome {
        ...Figure
      }
      outcomeGrowth {
        ...Figure
      }
    }
    ... on Assignment {
      assignmentText: text
      unitsText
      openEnded
      assignmentDeadline: deadline
      scope
    }
    ... on Unit {
      unitKind: kind
      fullName
      englishName
      aliases
    }
    ... on Passage {
      passageText: text
      line
    }
  }
}
    fragment Figure on Quantity {
  text
  value
  bound
  unit
  year
  fiveYearTotal
}
fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
fragment Ground on Provenance {
  document
  passage
  start
  end
  quote
  basis
  rule
  confidence
  source
}`) as unknown as TypedDocumentString<NodeDetailsQuery, NodeDetailsQueryVariables>;
export const EdgeDetailsDocument = new TypedDocumentString(`
    query EdgeDetails($ids: [ID!]!, $types: [RelationshipType!]) {
  subgraph(ids: $ids, depth: 0, types: $types) {
    nodes {
      ...NodeLine
    }
    edges {
      ...Fact
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}
fragment Ground on Provenance {
  document
  passage
  start
  end
  quote
  basis
  rule
  confidence
  source
}
fragment Fact on Edge {
  ...EdgeLine
  wording
  rule
  confidence
  provenance {
    ...Ground
  }
  assignments {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<EdgeDetailsQuery, EdgeDetailsQueryVariables>;
export const PassagesDocument = new TypedDocumentString(`
    query Passages($ids: [ID!]!) {
  nodes(ids: $ids) {
    id
    ... on Passage {
      text
      line
      start
      end
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const CanvasGraphDocument = new TypedDocumentString(`
    query CanvasGraph($ids: [ID!]!, $limit: Int!) {
  subgraph(ids: $ids, depth: 0, limit: $limit) {
    truncated
    nodes {
      ...NodeLine
      degree
      ... on Unit {
        englishName
      }
    }
    edges {
      ...EdgeLine
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<CanvasGraphQuery, CanvasGraphQueryVariables>;
export const NeighborPageDocument = new TypedDocumentString(`
    query NeighborPage($id: ID!, $types: [RelationshipType!], $labels: [NodeLabel!], $direction: EdgeDirection!, $roles: [Role!], $first: Int!, $after: String) {
  node(id: $id) {
    id
    neighbors(
      types: $types
      labels: $labels
      direction: $direction
      roles: $roles
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...NodeLine
          ... on Unit {
            englishName
          }
        }
        edge {
          ...Fact
        }
      }
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}
fragment Ground on Provenance {
  document
  passage
  start
  end
  quote
  basis
  rule
  confidence
  source
}
fragment Fact on Edge {
  ...EdgeLine
  wording
  rule
  confidence
  provenance {
    ...Ground
  }
  assignments {
    id
    number
    name
  }
}`) as unknown as TypedDocumentString<NeighborPageQuery, NeighborPageQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $maxLength: Int!, $first: Int!) {
  paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
    truncated
    paths {
      nodes {
        ...NodeLine
        ... on Unit {
          englishName
        }
      }
      edges {
        ...EdgeLine
      }
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}
fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const StartDocument = new TypedDocumentString(`
    query Start {
  meta {
    dataVersion
    store
    labels {
      label
      count
    }
    plans {
      id
      name
      shortName
      number
      title
      issuer
      dateWritten
      datePublished
      validity
    }
  }
}
    `) as unknown as TypedDocumentString<StartQuery, StartQueryVariables>;
export const OverviewItemsDocument = new TypedDocumentString(`
    query OverviewItems($plan: ID!) {
  goals(filter: {plan: $plan, level: 1}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
        kind
      }
    }
  }
  tasks(filter: {plan: $plan, level: 1}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  projects(filter: {plan: $plan, level: 1}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  actions(filter: {plan: $plan, level: 1}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}`) as unknown as TypedDocumentString<OverviewItemsQuery, OverviewItemsQueryVariables>;
export const OverviewUnitsDocument = new TypedDocumentString(`
    query OverviewUnits($plan: ID!) {
  units(filter: {plan: $plan}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
        kind
        englishName
        neighborCounts {
          type
          role
          count
        }
      }
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}`) as unknown as TypedDocumentString<OverviewUnitsQuery, OverviewUnitsQueryVariables>;
export const OverviewPartsDocument = new TypedDocumentString(`
    query OverviewParts($plan: ID!) {
  goals(filter: {plan: $plan, level: 2}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  indicators(filter: {plan: $plan}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  tasks(filter: {plan: $plan, level: 2}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  projects(filter: {plan: $plan, level: 2}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
  actions(filter: {plan: $plan, level: 2}, first: 100) {
    totalCount
    edges {
      node {
        ...NodeLine
      }
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}`) as unknown as TypedDocumentString<OverviewPartsQuery, OverviewPartsQueryVariables>;
export const EdgesAmongDocument = new TypedDocumentString(`
    query EdgesAmong($ids: [ID!]!, $types: [RelationshipType!], $limit: Int!) {
  subgraph(ids: $ids, depth: 0, types: $types, limit: $limit) {
    truncated
    edges {
      ...EdgeLine
    }
  }
}
    fragment EdgeLine on Edge {
  id
  type
  role
  basis
  source {
    id
  }
  target {
    id
  }
}`) as unknown as TypedDocumentString<EdgesAmongQuery, EdgesAmongQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $labels: [NodeLabel!], $first: Int!) {
  search(query: $query, labels: $labels, first: $first) {
    totalCount
    edges {
      node {
        ...NodeLine
        ... on Unit {
          englishName
        }
      }
      highlights {
        field
        text
        ranges {
          start
          end
        }
      }
    }
    facets {
      label
      count
    }
  }
}
    fragment NodeLine on Node {
  id
  label
  name
  shortName
  level
  number
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;