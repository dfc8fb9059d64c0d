/** What happens in a running org, for whoever looks on: `npm start` prints its timeline from these. */
export type OrgEvent =
    | { readonly kind: 'request'; readonly method: string; readonly path: string; readonly user: string | null }
    | {
          readonly kind: 'response';
          readonly method: string;
          readonly path: string;
          readonly user: string | null;
          readonly status: number;
          readonly milliseconds: number;
      }
    | { readonly kind: 'transaction'; readonly what: string; readonly user: string; readonly outcome: string }
    | {
          readonly kind: 'callout';
          readonly method: string;
          /** As Apex (or the credential) addressed it, with its production host. */
          readonly url: string;
          /** null when no answer came; `failure` says why. */
          readonly status: number | null;
          readonly failure: string | null;
          readonly purpose: 'callout' | 'token';
          readonly headers: Readonly<Record<string, string>>;
          readonly milliseconds: number;
      }
    | {
          readonly kind: 'change';
          readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
          readonly object: string;
          readonly id: string;
          /** Fields that differ, as text. */
          readonly fields: Readonly<Record<string, string | null>>;
          readonly user: string;
      }
    | { readonly kind: 'published'; readonly event: string; readonly behavior: string; readonly count: number }
    | {
          readonly kind: 'delivered';
          readonly event: string;
          readonly trigger: string;
          readonly count: number;
          readonly user: string;
      }
    | {
          readonly kind: 'job';
          readonly job: string;
          readonly type: string;
          readonly status: string;
          readonly error: string | null;
      }
    | { readonly kind: 'email'; readonly to: readonly string[]; readonly subject: string | null; readonly user: string }
    | { readonly kind: 'debug'; readonly level: string; readonly place: string; readonly message: string };

export type OrgEventListener = (event: OrgEvent & { readonly at: number }) => void;
