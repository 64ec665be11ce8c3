// Short words only by themselves: «جام» is in «انجام», «ست» in «است».
const SPORT =
  /(?<![\p{L}\p{M}])(?:(?:گل|ست|جام|برد|باخت|تیم|بازی|لیگ|گیم|نیمه(?!\u200C(?!نهایی)|ٔ?\s(?:اول|دوم|نخست)\s(?:سال|ماه|قرن|سد[هۀ]|ده[هۀ]))|مقابل|(?<!(?:\d|یک|دو|سه|چهار|پنج|ده|چند)\s)برابر)(?![\p{L}\p{M}](?!$|[\s\u200C،.]))|نتیج|نتایج|دیدار|مساوی|تساوی|پیروز|شکست|مغلوب|مسابق|والیبال|بدمینتون|پینگ[ \u200C]?پنگ|تکواندو|جودو|بوکس|کاراته|راگبی|هاکی|فوتبال|فوتسال|تنیس|هندبال|بسکتبال|پنالتی|حریف|برند[هۀ]|بازند[هۀ]|قهرمان|داربی|NBA|لیورپول|منچستر|چلسی|آرسنال|بایرن|دورتموند|یوونتوس|استقلال|پرسپولیس|سپاهان|رئال|بارسلونا|کشتی|شطرنج|گل‌زن|وزنه[ \u200C]?برداری)/u;

/** Characters each side in which the words of a match make two figures a score. */
const NEAR = 70;

/** Whether the stretch `[from, to)` stands among the words of a match. */
export function nearSport(text: string, from: number, to: number): boolean {
  return SPORT.test(text.slice(Math.max(0, from - NEAR), to + NEAR));
}
