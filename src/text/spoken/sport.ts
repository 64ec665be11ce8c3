const SPORT =
  /نتیجه|نتایج|گل|بازی|دیدار|تیم|لیگ|جام|برد|باخت|مساوی|تساوی|پیروز|شکست|مغلوب|ست[ \u200C]|گیم|مسابقه|مقابل|برابر|والیبال|فوتبال|فوتسال|تنیس|هندبال|بسکتبال|پنالتی|حریف|قهرمان|نیمه|داربی|استقلال|پرسپولیس|رئال|بارسلونا|سپاهان|کشتی|امتیاز/u;

/** Characters each side in which the words of a match make two figures a score. */
const NEAR = 70;

/** Whether the stretch `[from, to)` stands among the words of a match. */
export function nearSport(text: string, from: number, to: number): boolean {
  return SPORT.test(text.slice(Math.max(0, from - NEAR), to + NEAR));
}
