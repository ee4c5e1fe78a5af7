// Every word of the page in both languages. {0}, {1} … are filled in.
const words = {
  en: {
    lang: 'en',
    pageTitle: 'WebCheck',
    skip: 'To the report',
    title: 'What do they say, and where do they disagree?',
    lede: 'Paste what several sources wrote about one event. Nothing leaves this computer.',
    language: 'Language',
    articles: 'Articles',
    choose: 'Choose files …',
    example: 'Show an example',
    clear: 'Clear all',
    drop: 'Or drop files anywhere on this page: .txt, .md, .html, .json, .jsonl.',
    add: 'Add an article',
    article: 'Article {0}',
    source: 'Source',
    published: 'Published',
    headline: 'Headline (optional)',
    text: 'Text',
    remove: 'Remove',
    removeOne: 'Remove article {0}',
    report: 'Report',
    reportFrame: 'Report on the articles',
    download: 'Download',
    waiting: 'Paste two articles or more; the report appears here.',
    checking: 'Checking …',
    done: 'Articles: {0}, claims: {1}, contradictions: {2}',
    problem400: 'This could not be read.',
    problem413: 'This is too much at once.',
    problem429: 'Too many checks at a time. Trying again …',
    problem503: 'The check took too long and was stopped.',
    problem0: 'The application does not answer. Is it still running?',
    problem: 'This did not work.',
  },
  zh: {
    lang: 'zh-Hans',
    pageTitle: 'WebCheck 文章比对',
    skip: '跳到报告',
    title: '各家怎么说，哪里对不上？',
    lede: '贴上多家媒体对同一事件的报道。所有内容都留在这台电脑上。',
    language: '语言',
    articles: '文章',
    choose: '选择文件…',
    example: '看一个例子',
    clear: '全部清空',
    drop: '也可以把文件拖到页面任意位置：.txt、.md、.html、.json、.jsonl。',
    add: '添加文章',
    article: '文章{0}',
    source: '来源',
    published: '发布日期',
    headline: '标题（可不填）',
    text: '正文',
    remove: '移除',
    removeOne: '移除文章{0}',
    report: '报告',
    reportFrame: '对这些文章的报告',
    download: '下载',
    waiting: '贴上两篇以上的文章，报告会显示在这里。',
    checking: '正在比对…',
    done: '文章{0}篇，断言{1}条，矛盾{2}处',
    problem400: '内容无法读取。',
    problem413: '一次提交的内容太多。',
    problem429: '同时进行的比对太多，正在重试…',
    problem503: '比对用时过长，已停止。',
    problem0: '程序没有响应，它还在运行吗？',
    problem: '没有成功。',
  },
};

let chosen = navigator.language.startsWith('zh') ? 'zh' : 'en';

export const ui = () => chosen;

export function say(name, ...values) {
  return (words[chosen][name] ?? words[chosen].problem).replace(/\{(\d)\}/g, (_, i) => values[i]);
}

export const knows = (name) => name in words[chosen];

// Puts the words of a language into everything that names one.
export function speak(language, within = document) {
  chosen = language;
  for (const element of within.querySelectorAll('[data-words]')) { element.textContent = say(element.dataset.words); }
  for (const element of within.querySelectorAll('[data-label]')) { element.setAttribute('aria-label', say(element.dataset.label)); }
  if (within === document) {
    document.documentElement.lang = say('lang');
    document.title = say('pageTitle');
    for (const button of document.querySelectorAll('[data-ui]')) { button.setAttribute('aria-pressed', button.dataset.ui === language); }
  }
}
