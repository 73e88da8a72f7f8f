import neo4j, { type Driver } from 'neo4j-driver';

/** Where to reach a database and who asks. */
export interface DatabaseAddress {
  /** Such as `neo4j://localhost:7687`, `bolt://…` or, encrypted, `neo4j+s://…`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** The driver of a database: few seconds for a connection, whole numbers as plain numbers. Nothing is sent yet. */
export function openDriver({ uri, username, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 3000,
    connectionAcquisitionTimeout: 5000,
    maxConnectionPoolSize: 50,
    userAgent: 'plan-atlas',
  });
}

/** Signs in once; with `newPassword` the user's password is changed from the address's first. Rejects as the driver does. */
export async function signIn(
  address: Omit<DatabaseAddress, 'database'>,
  newPassword?: string,
): Promise<void> {
  const driver = openDriver({ ...address, database: 'system' });
  try {
    if (newPassword === undefined) await driver.verifyConnectivity({ database: 'neo4j' });
    else {
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $old TO $new',
        { old: address.password, new: newPassword },
        { database: 'system' },
      );
    }
  } finally {
    await driver.close();
  }
}

/** Whether a server refused a user, by an error of `signIn`. */
export function isRefusal(error: unknown): boolean {
  return String((error as { code?: unknown }).code).startsWith('Neo.ClientError.Security');
}
