const NEVER_SHOWN =
  'script,style,rt,rp,xmp[data-sheet],noscript,template,iframe,object,embed,canvas,svg,audio,video,button,input,select,textarea,dialog,head,map,meter,progress,del,.mw-editsection,.noprint:is(span,sup),.MsoCommentReference,[data-style*="mso-element:comment"]';
/** What stands on a page for screen readers alone: it repeats what the eye has. */
const UNSEEN =
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|assistive-text|off-?screen)(?=$|[\s_-])/i;
const FURNITURE = 'nav,footer,[role=navigation],[role=search],[role=complementary],[role=banner]';
/** What no box around a text has in it. */
const TEXT = 'article:not([class*=comment i]),main,h1,[itemprop~=articleBody],.entry-content';
const WORDS =
  /(?:^|[\s_-])(?:comments?|comment-?list|respond|disqus|shar(?:e|es|ing)|socials?|recommend\w*|tags?(?!-(?!box|list|cloud|links?|wrap|container))|keywords?|breadcrumbs?|(?<!(?:no|has|with|without)-)sidebar|ads?|advert\w*|banners?|promo\w*|sponsor\w*|newsletter|subscri\w+|cookies?|menu|nav|navbar|toolbar|footer|pag(?:er|ination)|rating|votes?|print|short-?(?:link|url)|permalink|popup|modal|login|copyright|toc|navbox|infobox|catlinks|noprint|mw-editsection|reference-?list|(?:post|entry|article)-meta|entry-footer|author-?(?:box|bio|info|card)|about-?author|(?:video|audio)-?(?:player|controls?)|vjs(?:-\w+)?|jw(?:player|-\w+)|plyr(?:__\w+)?|mejs(?:-\w+)?|user-?info_extra|page-?links?|next-?prev|prev-?next|signature|reactions?|media-?(?:download|pholder)|mmp(?:_\w+)?|star-?ratings?|addtoany\w*|heateor\w*|mw-portlet|print-?footer|post-?(?:meta|metadata|profile)|cmplz|cookie(?:-?law|-?bar|-?notice|-?banner)\w*|hatnote|dablink|gdpr(?:-\w+)?|consent(?:-\w+)?)(?=$|[\s_-])/i;
/** What people press or wait for: a box with running text in it is only named for that. */
const CONTROLS = /(?:^|[\s_-])(?:buttons?|btns?|spinner|loader|dropdown)(?=$|[\s_-])/i;
/** UTF-16 units from which a stretch of text is running. */
const RUNNING = 60;
const RELATED =
  /(?:^|[\s_-])(?:related\w*|read-?more|more-?news|see-?also|also-?read|in-?text-?links?)(?=$|[\s_-])/i;

/** Whether a browser would show nothing readable of an element: it is hidden, or is not text at all. */
export function isHidden(element: Element): boolean {
  return (
    element.matches(NEVER_SHOWN) ||
    element.hasAttribute('hidden') ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
      element.getAttribute('data-style') ?? '',
    ) ||
    // A page says so of all its text while a dialog stands over it.
    ((element.getAttribute('aria-hidden') === 'true' ||
      UNSEEN.test(element.getAttribute('class') ?? '')) &&
      !element.matches(TEXT) &&
      !element.querySelector(TEXT))
  );
}

/** Whether an element belongs to the page around an article: menus, sharing, comments, advertisements. */
export function isClutter(element: Element): boolean {
  if (element.matches('body,main,article')) return false;
  if (element.localName === 'form') return isRealForm(element);
  if (element.matches(FURNITURE)) return true;
  const names = labels(element);
  const isNamed = WORDS.test(names) || (CONTROLS.test(names) && !hasRunningText(element));
  return isNamed && !element.querySelector(TEXT);
}

function hasRunningText(element: Element): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.nodeValue!.trim().length >= RUNNING && !text.parentElement!.closest('a,script,style'))
      return true;
  return false;
}

/** Pages made by ASP.NET have all they show in one form. */
function isRealForm(form: Element): boolean {
  return !form.querySelector(TEXT) && (form.textContent ?? '').length < 1000;
}

/** Whether an element is a box of links to other articles. */
export function isRelatedBox(element: Element): boolean {
  return !element.matches('body,main,article') && RELATED.test(labels(element));
}

function labels(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}
