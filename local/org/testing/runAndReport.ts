import { writeFileSync } from 'node:fs';
import { junitReport } from './junitReport.ts';
import { outcomeLine, reportText } from './printReport.ts';
import { makeReportFile } from './makeReportFile.ts';
import { runTests } from './runTests.ts';
import type { TestPlan } from './testPlan.ts';
import type { TestReport } from './testReport.ts';

/** Runs the plan and tells of it: text while it goes on, or one JSON object at the end. */
export async function runAndReport(plan: TestPlan): Promise<TestReport> {
    if (plan.junit) makeReportFile(plan.junit);
    const report = await runTests(plan, plan.json ? () => {} : (outcome) => console.log(outcomeLine(outcome)));
    if (plan.junit) writeFileSync(plan.junit, junitReport(report));
    if (plan.json) console.log(JSON.stringify(report, null, 2));
    else console.log(reportText(report));
    return report;
}
