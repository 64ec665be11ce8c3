import { hidesText, holdsText } from './holds-text.ts';

const NEVER_SHOWN =
  'script,style,rt,rp,xmp[data-sheet],noscript,template,iframe,object,embed,canvas,svg,audio,video,button,input,select,textarea,dialog,head,map,meter,progress,del,.mw-editsection,.noprint:is(span,sup),.MsoCommentReference,[data-style*="mso-element:comment"]';
/** What stands on a page for screen readers alone: it repeats what the eye has. */
const UNSEEN =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|assistive-text|off-?screen)(?=$|[\s_-])/i;
const FURNITURE = 'nav,footer,[role=navigation],[role=search],[role=complementary],[role=banner]';
/** What no box around a text has in it. */
const TEXT = 'article:not([class*=comment i]),main,h1,[itemprop~=articleBody],.entry-content';
/** Elements of a site's own. */
const COMMENT = /-comments?(?=-|$)/;
const WORDS =
  /(?:^|[\s_-])(?:comments?|comment-?list|respond|disqus|shar(?:e|es|ing)|socials?|recommend\w*|tags?(?!-(?!box|list|cloud|links?|wrap|container))|keywords?|breadcrumbs?|(?<!(?:no|has|with|without)-)sidebar|ads?|advert\w*|banners?|promo\w*|sponsor\w*|newsletter|subscri\w+|cookies?|menu|nav|navbar|toolbar|footer|pag(?:er|ination)|rating|votes?|print|short-?(?:link|url)|permalink|popup|modal|login|copyright|toc|navbox|infobox|catlinks|noprint|mw-editsection|reference-?list|(?:post|entry|article)-meta|(?:entry|post|article|site|page|main|card)-footer|author-?(?:box|bio|info|card)|about-?author|(?:video|audio)-?(?:player|controls?)|vjs(?:-\w+)?|jw(?:player|-\w+)|plyr(?:__\w+)?|mejs(?:-\w+)?|user-?info_extra|page-?links?|next-?prev|prev-?next|signature|reactions?|media-?(?:download|pholder)|mmp(?:_\w+)?|star-?ratings?|addtoany\w*|heateor\w*|mw-portlet|header-?template|ws-?header|print-?footer|post-?(?:meta|metadata|profile)|cmplz|cookie(?:-?law|-?bar|-?notice|-?banner)\w*|hatnote|dablink|gdpr(?:-\w+)?|consent(?:-\w+)?|buttons?|btns?|spinner|loader|dropdown)(?=$|[\s_-])/gi;
const RELATED =
  /(?:^|[\s_-])(?:related\w*|read-?more|more-?news|see-?also|also-?read|in-?text-?links?)(?=$|[\s_-])/i;

/** Whether a browser would show nothing readable of an element: it is hidden, or is not text at all. */
export function isHidden(element: Element): boolean {
  if (element.matches(NEVER_SHOWN)) return true;
  const isUnshown =
    element.hasAttribute('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
      element.getAttribute('data-style') ?? '',
    );
  const isUnsaid =
    element.getAttribute('aria-hidden') === 'true' ||
    UNSEEN.test(element.getAttribute('class') ?? '');
  if ((!isUnshown && !isUnsaid) || hidesText(element)) return false;
  // A page says so of all its text while a dialog stands over it.
  return isUnshown || (!element.matches(TEXT) && !element.querySelector(TEXT));
}

/** Whether an element belongs to the page around an article: menus, sharing, comments, advertisements. */
export function isClutter(element: Element): boolean {
  if (element.matches('body,main,article')) return false;
  if (element.localName === 'form') return isRealForm(element);
  if (element.matches(FURNITURE) || COMMENT.test(element.localName)) return true;
  const words = [...labels(element).matchAll(WORDS)].map(([word]) => word.replace(/^[\s_-]/, ''));
  return words.length > 0 && !holdsText(element, words) && !element.querySelector(TEXT);
}

/** Pages made by ASP.NET have all they show in one form. */
function isRealForm(form: Element): boolean {
  return (
    !form.querySelector(TEXT) &&
    (form.textContent ?? '').length < 1000 &&
    !holdsText(form, ['form'])
  );
}

/** Whether an element is a box of links to other articles. */
export function isRelatedBox(element: Element): boolean {
  if (element.matches('body,main,article') || !RELATED.test(labels(element))) return false;
  // A page may fold its text below «read more».
  return !holdsText(element, ['related']);
}

function labels(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
