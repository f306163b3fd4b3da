// How numbers and days are told.

const DAY = 86_400_000;
const MONTHS = new Intl.DateTimeFormat("en", { month: "long", year: "numeric" });
const TIME = new Intl.DateTimeFormat("en", { timeStyle: "short" });
const DAY_OF_YEAR = new Intl.DateTimeFormat("en", { month: "short", day: "numeric" });
const DATE = new Intl.DateTimeFormat("en", { dateStyle: "medium" });

/** "0.4 s", "12 s", "2 min 5 s". @param {number} millis */
export function duration(millis) {
    const seconds = millis / 1000;
    if (seconds < 9.95) {
        return `${Math.max(seconds, 0.1).toFixed(1)} s`;
    }
    const whole = Math.round(seconds);
    return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** "1 step", "12 steps". @param {number} count @param {string} noun */
export function counted(count, noun) {
    return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** "92%"; never 100% or 0%, of which nobody can be sure. @param {number} share from 0 to 1 */
export function percent(share) {
    return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`;
}

/** As much of a text as there is room for. @param {string} text @param {number} most characters */
export function shortened(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** When it was, as short as it can be told: a time today, else a day. @param {number} seconds @param {Date} now */
export function moment(seconds, now) {
    const date = new Date(seconds * 1000);
    if (date.toDateString() === now.toDateString()) {
        return TIME.format(date);
    }
    return date.getFullYear() === now.getFullYear() ? DAY_OF_YEAR.format(date) : DATE.format(date);
}

/**
 * The heading under which a list shows something of that time.
 * @param {number} seconds since 1970
 * @param {Date} now
 */
export function dayGroup(seconds, now) {
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
    const time = seconds * 1000;
    if (time >= today) {
        return "Today";
    }
    if (time >= today - DAY) {
        return "Yesterday";
    }
    if (time >= today - 7 * DAY) {
        return "Previous 7 days";
    }
    return time >= today - 30 * DAY ? "Previous 30 days" : MONTHS.format(new Date(time));
}
