// Writes expected-hours.txt: what opening_hours.js makes of each line of expressions.txt, from the first day to the
// last of a year of school holidays, public holidays and both changes of the clock. Run once, by hand:
//
//     npm install --no-save opening_hours@3.15.0
//     TZ=Europe/Paris node expected-hours.mjs > expected-hours.txt
//
// Its own school holidays are replaced by ours, read from school-holidays.txt, so that rules alone are compared; on
// standard error it says on which days the two calendars differ.
import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import path from 'node:path';

const here = import.meta.dirname;
const resources = path.join(here, '../../../main/resources/directory');
const first = new Date(2026, 0, 1);
const afterLast = new Date(2027, 0, 1);
const day = 86_400_000;

/** Holidays of zone B as [first day, last day], taken as SchoolHolidays says. */
function schoolHolidays() {
    return readFileSync(path.join(resources, 'school-holidays.txt'), 'utf8').split('\n')
        .filter(line => line && !line.startsWith('#'))
        .map(line => line.split('|').map(cell => cell.trim()))
        .filter(cells => cells[1].split(' ').includes('B'))
        .map(([year, , name, end, again]) => {
            const classesEnd = new Date(`${end}T12:00:00Z`);
            const start = new Date(+classesEnd + (classesEnd.getUTCDay() === 6 ? 0 : day));
            const last = again === '?' ? new Date(`${year.slice(5)}-08-31T12:00:00Z`) : new Date(+new Date(`${again}T12:00:00Z`) - day);
            return { name, start, last };
        });
}

const numbers = date => [date.getUTCMonth() + 1, date.getUTCDate()];

/** As the tables of opening_hours.js hold them: by name, then by the year they begin in. */
function asTable(periods) {
    const byName = new Map();
    for (const { name, start, last } of periods) {
        if (!byName.has(name)) byName.set(name, { name });
        byName.get(name)[start.getUTCFullYear()] = [...numbers(start), ...numbers(last)];
    }
    return [...byName.values()];
}

async function loaded(table) {
    const file = path.join(path.dirname(new URL(import.meta.resolve('opening_hours')).pathname), 'opening_hours.esm.mjs');
    let source = readFileSync(file, 'utf8');
    if (table) {
        const france = source.indexOf('const fr = {');
        const zone = source.indexOf('"Zone B": {', france);
        const start = source.indexOf('SH: [', zone);
        const end = source.indexOf('\n    ]', start) + '\n    ]'.length;
        source = source.slice(0, start) + 'SH: ' + JSON.stringify(table) + source.slice(end);
    }
    const copy = path.join(path.dirname(file), table ? 'ours.mjs' : 'theirs.mjs');
    writeFileSync(copy, source);
    return (await import(pathToFileURL(copy))).default;
}

const place = { address: { country_code: 'fr', state: 'Zone B' } };
const theirs = await loaded(null);
const ours = await loaded(asTable(schoolHolidays()));

function written(date) {
    const two = number => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

function intervals(evaluator, text, from, to) {
    return new evaluator(text, place).getOpenIntervals(from, to)
        .map(([start, end, unknown]) => `${written(start)}/${written(end)}${unknown ? '?' : ''}`);
}

const days = (evaluator, text) => new Set(evaluator && intervals(evaluator, text, new Date(2023, 0, 1), afterLast)
    .flatMap(each => { const [a, b] = each.split('/').map(part => part.slice(0, 10)); const all = []; for (let d = new Date(`${a}T12:00:00Z`); d < new Date(`${b}T00:00:00Z`); d = new Date(+d + day)) all.push(d.toISOString().slice(0, 10)); return all; }));
for (const kind of ['SH', 'PH']) {
    const mine = days(ours, `${kind} 00:00-24:00`), other = days(theirs, `${kind} 00:00-24:00`);
    console.error(kind, 'only ours', [...mine].filter(d => !other.has(d)).join(' '));
    console.error(kind, 'only theirs', [...other].filter(d => !mine.has(d)).join(' '));
}

/** Its intervals cut at no midnight; ours neither: the two touch where only a comment differs, which is not compared. */
function joined(list) {
    const out = [];
    for (const each of list) {
        const last = out.at(-1);
        const unknown = each.endsWith('?');
        const [start, end] = each.replace('?', '').split('/');
        if (last && last.end === start && last.unknown === unknown) last.end = end; else out.push({ start, end, unknown });
    }
    return out.map(({ start, end, unknown }) => `${start}/${end}${unknown ? '?' : ''}`);
}

console.log('# What opening_hours.js 3.15.0 says of 2026 in zone B, written by expected-hours.mjs: text | number of');
console.log('# intervals | first 16 hexadecimal digits of the SHA-256 of all of them, joined by spaces | the first three');
for (const text of readFileSync(path.join(here, 'expressions.txt'), 'utf8').split('\n')) {
    if (!text || text.startsWith('#')) continue;
    try {
        const all = joined(intervals(ours, text, first, afterLast));
        const digest = createHash('sha256').update(all.join(' ')).digest('hex').slice(0, 16);
        console.log([text.replaceAll('|', '¦'), all.length, digest, all.slice(0, 3).join(' ')].join(' | '));
    } catch (refused) {
        console.error('REFUSED', text, String(refused).slice(0, 160));
    }
}
