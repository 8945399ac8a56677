import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleSettings } from '../../../bin/asked/example-settings.ts';
import { languageAskedFor, languageOf } from '../../../bin/asked/language.ts';
import { languageFor } from '../../../bin/asked/reporter-names.ts';
import type { CheckMeta } from '../../../checks/words/meta.ts';
import { joined, say } from '../../../common/say.ts';
import { languageNamed, learn, localeLanguage, speaking, spoken } from '../../../reporters/language.ts';
import { render } from '../../../reporters/render.ts';
import { checkReport, makeReport } from '../../../reporters/report.ts';

beforeAll(() => learn('zh-CN'));

describe('a language', () => {
  it.each(['zh-CN', 'zh', 'zh_CN', 'zh-Hans', 'ZH-hans-cn', 'zh_CN.UTF-8', 'zh_SG.UTF-8', 'zh_TW', 'zh_HK.Big5'])(
    '%s is Chinese',
    (word) => {
      expect(languageNamed(word)).toBe('zh-CN');
    },
  );

  it.each(['en', 'en_US.UTF-8', 'en-GB'])('%s is English', (word) => {
    expect(languageNamed(word)).toBe('en');
  });

  it.each(['', 'C', 'POSIX', 'de_DE', 'zhe', 'xx'])('"%s" is none that there is', (word) => {
    expect(languageNamed(word)).toBeUndefined();
  });
});

describe('the locale', () => {
  it.each<[Record<string, string>, string]>([
    [{}, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: '' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LC_ALL: 'zh_TW.UTF-8', LC_MESSAGES: 'en_US', LANG: 'de_DE' }, 'zh-CN'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
  ])('%j means %s', (environment, language) => {
    expect(localeLanguage(environment)).toBe(language);
  });
});

function line(...lang: readonly string[]) {
  return { words: [], values: lang.length === 0 ? {} : { lang } };
}

describe('the command', () => {
  it('speaks what was asked for, else as the locale says', () => {
    expect(languageOf(line(), { LANG: 'zh_CN.UTF-8' })).toBe('zh-CN');
    expect(languageOf(line('en'), { LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(languageOf(line(), { LANG: 'zh_CN.UTF-8', MAILPROOF_LANG: 'en' })).toBe('en');
    expect(languageOf(line('zh_Hans'), { MAILPROOF_LANG: 'en' })).toBe('zh-CN');
    expect(languageAskedFor(line(), { LANG: 'zh_CN.UTF-8' })).toBeUndefined();
  });

  it('reads the configuration, and leaves one that cannot be read to the commands that need it', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'mailproof-language-'));
    const config = (content: string): readonly string[] => {
      writeFileSync(path.join(folder, 'mailproof.yaml'), content);
      return [path.join(folder, 'mailproof.yaml')];
    };
    expect(languageOf({ words: [], values: { config: config('lang: zh') } }, {})).toBe('zh-CN');
    expect(languageOf({ words: [], values: { config: config('lang: zh'), lang: ['en'] } }, {})).toBe('en');
    expect(languageOf({ words: [], values: { config: config('lagn: zh') } }, { LANG: 'zh_CN' })).toBe('zh-CN');
    rmSync(folder, { recursive: true });
  });

  it('refuses a language that it does not speak', () => {
    expect(() => languageOf(line('xx'), {})).toThrow('there are en, zh-CN');
    expect(() => languageOf(line(), { MAILPROOF_LANG: 'xx' })).toThrow('there are en, zh-CN');
  });

  it("tells programs nothing in the locale's language, and all in the one that was asked for", () => {
    speaking('zh-CN', () => {
      for (const name of ['json', 'prometheus', 'nagios', 'badge-json'] as const)
        expect([languageFor(name, undefined), languageFor(name, 'zh-CN')]).toEqual(['en', 'zh-CN']);
      for (const name of ['console', 'html', 'markdown', 'junit', 'tap', 'badge', 'github'] as const)
        expect(languageFor(name, undefined)).toBe('zh-CN');
    });
  });
});

describe('a text', () => {
  it('is rendered in the language that is spoken, with what it holds', () => {
    const text = say`${joined(['a', say`standard input`])} is a folder`;
    expect(render(text)).toBe('a, standard input is a folder');
    expect(speaking('zh-CN', () => render(text))).toBe('a、标准输入 是一个目录');
    expect(spoken()).toBe('en');
  });

  it('stays English where it has no twin', () => {
    expect(speaking('zh-CN', () => render(say`no such text ${1}`))).toBe('no such text 1');
  });

  it('is not taken for a property that every object has', () => {
    expect(speaking('zh-CN', () => render({ form: 'constructor', args: [] }))).toBe('constructor');
  });

  it('is spoken of in the former language again when the work fails', () => {
    expect(() =>
      speaking('zh-CN', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(spoken()).toBe('en');
  });
});

describe('a report', () => {
  const card: CheckMeta = {
    id: 'a.b',
    area: { id: 'a', title: say`standard input`, contact: true },
    title: say`standard input`,
    failure: say`standard input`,
    weight: 'advice',
    why: say`standard input`,
    fix: say`standard input`,
    references: [],
  };
  const reportOf = () =>
    makeReport([checkReport(card, { state: 'passed', errors: [] }, 0)], {
      settings: exampleSettings(),
      areas: [card.area],
      started: new Date(0),
      seconds: 0,
      failOn: 'required',
      run: undefined,
    });

  it('is in one language, also where a card was told in the other before', () => {
    const [english, chinese, again] = [reportOf(), speaking('zh-CN', reportOf), reportOf()];
    expect(chinese.checks[0]?.title).toBe('标准输入');
    expect([english.checks[0]?.why, again.checks[0]?.why]).toEqual(['standard input', 'standard input']);
    expect([english.lang, chinese.lang]).toEqual([undefined, 'zh-CN']);
  });
});
