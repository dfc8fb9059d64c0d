import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { createOrg, type CreatedOrg } from '../platform/setup/createOrg.ts';
import { Pump } from '../platform/jobs/pump.ts';
import type { Org } from '../platform/org.ts';
import { HttpBridge } from './httpBridge.ts';
import type { FromWorker, OrgWorkerData, ToWorker } from './orgMessages.ts';
import { RestApi } from './rest/restApi.ts';

/** The thread that runs Apex: one transaction at a time, requests and jobs in turn. */
const data = workerData as OrgWorkerData & { port: MessagePort; signal: Int32Array };
const { port } = data;

function tell(message: FromWorker): void {
    port.postMessage(message);
}

try {
    const http = new HttpBridge(data.signal);
    const created = createOrg({
        projectDir: data.projectDir,
        config: data.config,
        dataDir: data.dataDir,
        baseUrl: data.baseUrl,
        http,
        onEvent: (event) => tell({ kind: 'event', event })
    });
    const { org } = created;
    refuseBrokenSources(created);
    org.sessions.openAs(org.users.admin, data.token);
    http.start();
    serve(org, http);
    const { organizationId } = org.settings;
    tell({
        kind: 'ready',
        info: { organizationId, username: org.users.admin.username, token: data.token, ...created.counts }
    });
} catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

/** An org whose package does not compile, or uses what the local org does not do, does not start; tests do not count. */
function refuseBrokenSources({ code, problems }: CreatedOrg): void {
    const testFiles = code.units.filter((unit) => unit.classes[0]?.isTest).map((unit) => unit.file);
    const broken = problems.filter((problem) => !testFiles.includes(problem.file));
    if (broken.length > 0) {
        const lines = broken.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
        throw new Error(`The package does not load:\n${lines.join('\n')}`);
    }
}

function serve(org: Org, http: HttpBridge): void {
    const api = new RestApi(org, { baseUrl: data.baseUrl, token: data.token });
    const pump = new Pump(org);
    const handle = (message: ToWorker): void => {
        switch (message.kind) {
            case 'request':
                tell({ kind: 'response', id: message.id, response: api.handle(message.request) });
                pump.wake();
                break;
            case 'advanceClock':
                org.clock.advance(message.milliseconds);
                pump.wake();
                tell({ kind: 'done', id: message.id });
                break;
            case 'whenIdle':
                pump.whenIdle(() => tell({ kind: 'done', id: message.id }));
                break;
            case 'close':
                tell({ kind: 'done', id: message.id });
                port.close();
        }
    };
    port.on('message', handle);
    // between two sleeps of a callout: whoever is called may call back
    http.serveInbound = () => {
        for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
            handle(next.message as ToWorker);
        }
    };
    pump.wake();
}
