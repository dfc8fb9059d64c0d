import type { User } from '../directory/directory.ts';
import { escapeHtml } from './escapeHtml.ts';

/** The page on which somebody signs in and agrees; a plain form that works without scripts. */
export function consentPage(audience: string, users: readonly User[]): string {
    const choices = users
        .map(
            (
                user,
                index
            ) => `<label><input type="radio" name="user" value="${escapeHtml(user.id)}" ${index === 0 ? 'checked' : ''}>
            <span><b>${escapeHtml(user.name)}</b><br>${escapeHtml(user.email)} · Referral role: ${user.referralRole}${user.mfa ? ' · MFA' : ''}</span></label>`
        )
        .join('\n');
    return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in (simulated)</title><style>
body{font:16px/1.5 system-ui,sans-serif;background:#eef1f6;color:#1b1f2a;display:grid;place-items:center;min-height:100vh;margin:0}
form{background:#fff;padding:2rem 2.25rem;border-radius:12px;box-shadow:0 8px 30px #1b1f2a1a;max-width:26rem}
h1{font-size:1.3rem;margin:.2rem 0 1rem}small{color:#5a6274}label{display:flex;gap:.75rem;padding:.7rem;border:1px solid #d5dae4;border-radius:8px;margin:.5rem 0;font-size:.9rem}
button{font:inherit;padding:.5rem 1.4rem;border-radius:6px;border:1px solid #2457c5;background:#2457c5;color:#fff;margin:1rem .5rem 0 0;cursor:pointer}
button[value=no]{background:#fff;color:#2457c5}</style>
<form method="post"><small>Simulated sign-in · no Microsoft account involved</small>
<h1>Permissions requested</h1><p>The application wants to use <b>${escapeHtml(audience)}</b> as you.</p>
${choices}<button name="answer" value="yes">Accept</button><button name="answer" value="no">Cancel</button></form></html>`;
}
