/** One release of Neo4j that Plan Atlas is tried on. */
export interface Neo4jRelease {
  readonly version: string;
  /** The Java releases it runs on. */
  readonly java: (major: number) => boolean;
  readonly javaNeeded: string;
  /** The class that starts the server. */
  readonly mainClass: string;
}

/** The releases by what people call them: the long-term one and the current one. */
export const NEO4J_RELEASES = {
  lts: {
    version: '5.26.29',
    java: (major) => major === 17 || major === 21,
    javaNeeded: 'Java 17 or 21',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
  },
  current: {
    version: '2026.09.0',
    java: (major) => major >= 21,
    javaNeeded: 'Java 21 or later',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
  },
} as const satisfies Readonly<Record<string, Neo4jRelease>>;

/** What people call a release. */
export type Neo4jReleaseName = keyof typeof NEO4J_RELEASES;
