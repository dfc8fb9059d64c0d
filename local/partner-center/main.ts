import { Command, InvalidArgumentError } from 'commander';
import { startPartnerCenter, type RunningPartnerCenter } from './index.ts';

interface Arguments {
    readonly port: number;
    readonly data?: string;
    readonly map: Readonly<Record<string, string>>;
}

const program = new Command('partner-center')
    .description(
        'A stand-in for Microsoft Partner Center: co-sell referrals, webhooks and sign-in, on this machine only.'
    )
    .option('--port <number>', 'port on 127.0.0.1', portNumber, 8790)
    .option('--data <file>', 'keep the state in this file (else it ends with the process)')
    .option('--map <base=local>', 'deliver webhooks of a base address to this machine; may be repeated', mapping, {});

const { port, data, map } = program.parse().opts<Arguments>();
try {
    const running = await startPartnerCenter({
        port,
        network: map,
        quiet: true,
        ...(data !== undefined && { dataFile: data })
    });
    announce(running);
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => void running.close().then(() => process.exit(0)));
} catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
        taken
            ? `Port ${port} is taken. Stop what listens there, or choose another with --port.`
            : (error as Error).message
    );
    process.exit(1);
}

function announce({ url, bases, credentials }: RunningPartnerCenter): void {
    console.log(`Partner Center simulator, ready. Page: ${url}`);
    console.log(`  https://api.partner.microsoft.com              → ${bases.referrals}`);
    console.log(`  https://api.partnercenter.microsoft.com        → ${bases.webhooks}`);
    console.log(`  https://login.microsoftonline.com              → ${bases.login}`);
    console.log(`  https://3psostorageacct.blob.core.windows.net  → ${bases.certificates}`);
    console.log(`  tenant ${credentials.tenantId}, client ${credentials.clientId}`);
    console.log(`  client secret ${credentials.clientSecret}, refresh token ${credentials.refreshToken}`);
}

function portNumber(text: string): number {
    const port = Number(text);
    if (!Number.isInteger(port) || port < 0 || port > 65535)
        throw new InvalidArgumentError('A port is a number from 0 to 65535.');
    return port;
}

function mapping(text: string, earlier: Readonly<Record<string, string>>): Record<string, string> {
    const [base, local] = text.split('=');
    if (!base || !local) throw new InvalidArgumentError('Write it as https://host=http://127.0.0.1:port.');
    return { ...earlier, [base.replace(/\/$/, '')]: local.replace(/\/$/, '') };
}
