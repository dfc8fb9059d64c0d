import { userLocale } from '../text/locale.ts';

interface WeekInfo {
    /** 1 for Monday to 7 for Sunday. */
    readonly firstDay: number;
}

/** The day with which the running user's week begins: 0 for Sunday to 6 for Saturday. */
export function firstDayOfWeek(): number {
    const locale = new Intl.Locale(userLocale()) as Intl.Locale & { weekInfo?: WeekInfo; getWeekInfo?(): WeekInfo };
    const info = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 7 };
    return info.firstDay % 7;
}
