/** A seller's REST client: the calls that the scenarios make against the local org, in Salesforce's own shapes. */
export class OrgApi {
    readonly url: string;
    readonly #token: string;

    private constructor(url: string, token: string) {
        this.url = url;
        this.#token = token;
    }

    /** Signs in as a user of the org. Throws with the org's answer when it refuses. */
    static async signIn(url: string, username: string, password: string): Promise<OrgApi> {
        const form = new URLSearchParams({ grant_type: 'password', client_id: 'local', username, password });
        const answer = await fetch(`${url}/services/oauth2/token`, { method: 'POST', body: form });
        if (!answer.ok) throw new Error(`Signing in as ${username}: ${answer.status} ${await answer.text()}`);
        return new OrgApi(url, ((await answer.json()) as { access_token: string }).access_token);
    }

    /** Creates a record and returns its id. */
    async create(object: string, fields: object): Promise<string> {
        const created = (await this.call('POST', `/services/data/v66.0/sobjects/${object}`, fields)) as { id: string };
        return created.id;
    }

    async update(object: string, id: string, fields: object): Promise<void> {
        await this.call('PATCH', `/services/data/v66.0/sobjects/${object}/${id}`, fields);
    }

    async query<Row>(soql: string): Promise<Row[]> {
        const answer = await this.call('GET', `/services/data/v66.0/query?q=${encodeURIComponent(soql)}`);
        return (answer as { records: Row[] }).records;
    }

    /** Any call; throws with status and body when the answer is not a success. */
    async call(method: string, path: string, body?: object): Promise<unknown> {
        const answer = await fetch(`${this.url}${path}`, {
            method,
            headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
            ...(body === undefined ? {} : { body: JSON.stringify(body) })
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(`${method} ${path} → ${answer.status} ${text}`);
        return text === '' ? null : JSON.parse(text);
    }
}
