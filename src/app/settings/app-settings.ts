/** How the app runs, read from its environment. */
export interface AppSettings {
  readonly appId: number;
  /** PEM, PKCS 8. */
  readonly privateKey: string;
  /** Undefined only where no webhook can come in. */
  readonly webhookSecret: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Whether `PORT` was given: with `--poll` the server is started only then. */
  readonly portGiven: boolean;
  /** A file of SQLite, or `postgres://…`. */
  readonly databaseUrl: string;
  /** Without a slash at its end. */
  readonly apiUrl: string;
  readonly logLevel: LogLevel;
}

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
