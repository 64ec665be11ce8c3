import { inflected } from './inflected.ts';
import lexicon from './latin-lexicon.json';

// One entry is a word, «=», how Persian says it. Small letters match in any case, capitals only
// themselves: «IT» is no «it». Grouped by field, read by eye. Other words that the letters would tell wrong are in
// latin-lexicon.json.
const TABLE = `
BBC=بی‌بی‌سی CNN=سی‌ان‌ان NATO=ناتو UN=سازمان ملل unesco=یونسکو unicef=یونیسف opec=اوپک fifa=فیفا AFC=ای‌اف‌سی uefa=یوفا nasa=ناسا ESA=ایسا asean=آسه‌آن interpol=اینترپل SWIFT=سوئیفت brics=بریکس JCPOA=برجام aipac=آیپک ISIS=داعش CIA=سیا KGB=کا‌گ‌ب himars=هایمارس thaad=تاد awacs=آواکس patriot=پاتریوت
covid=کووید AIDS=ایدز laser=لیزر radar=رادار SARS=سارس MERS=مرس crispr=کریسپر google=گوگل facebook=فیسبوک instagram=اینستاگرام telegram=تلگرام whatsapp=واتساپ twitter=توییتر youtube=یوتیوب tiktok=تیک‌تاک linkedin=لینکدین snapchat=اسنپ‌چت pinterest=پینترست reddit=ردیت discord=دیسکورد skype=اسکایپ zoom=زوم clubhouse=کلاب‌هاوس threads=تردز signal=سیگنال
microsoft=مایکروسافت windows=ویندوز office=آفیس word=ورد excel=اکسل powerpoint=پاورپوینت power=پاور outlook=اوت‌لوک teams=تیمز azure=آژور bing=بینگ xbox=ایکس‌باکس apple=اپل iphone=آیفون ipad=آیپد ipod=آیپاد macbook=مک‌بوک imac=آی‌مک mac=مک ios=آی‌او‌اس ipados=آیپد‌او‌اس macos=مک‌او‌اس airpods=ایرپادز siri=سیری safari=سافاری vision=ویژن
android=اندروید samsung=سامسونگ galaxy=گلکسی huawei=هواوی xiaomi=شیائومی redmi=ردمی sony=سونی playstation=پلی‌استیشن nintendo=نینتندو nokia=نوکیا asus=ایسوس acer=ایسر dell=دل lenovo=لنوو intel=اینتل core=کور nvidia=انویدیا qualcomm=کوالکام snapdragon=اسنپدراگون oracle=اوراکل cisco=سیسکو adobe=ادوبی photoshop=فتوشاپ canon=کانن nikon=نیکون
amazon=آمازون netflix=نتفلیکس spotify=اسپاتیفای uber=اوبر airbnb=ایربی‌ان‌بی paypal=پی‌پل ebay=ای‌بی alibaba=علی‌بابا tesla=تسلا spacex=اسپیس‌ایکس starlink=استارلینک wikipedia=ویکی‌پدیا wiki=ویکی yahoo=یاهو gmail=جی‌میل chrome=کروم firefox=فایرفاکس edge=اج linux=لینوکس ubuntu=اوبونتو debian=دبیان unix=یونیکس falcon=فالکون
openai=اوپن‌ای‌آی chatgpt=چت‌جی‌پی‌تی gemini=جمینای claude=کلود copilot=کوپایلوت deepseek=دیپ‌سیک meta=متا llama=لاما midjourney=میدجرنی anthropic=آنتروپیک bitcoin=بیت‌کوین ethereum=اتریوم blockchain=بلاک‌چین
python=پایتون java=جاوا javascript=جاوااسکریپت typescript=تایپ‌اسکریپت json=جیسون PIN=پین SIM=سیم esim=ای‌سیم RAM=رم ROM=رام HDD=هارد LED=ال‌ئی‌دی OLED=اولد amoled=آمولد wifi=وای‌فای wi-fi=وای‌فای bluetooth=بلوتوث email=ایمیل e-mail=ایمیل online=آنلاین offline=آفلاین web=وب app=اپ git=گیت github=گیت‌هاب docker=داکر node=نود react=ری‌اکت
reuters=رویترز guardian=گاردین times=تایمز new=نیو york=یورک post=پست washington=واشنگتن bloomberg=بلومبرگ economist=اکونومیست forbes=فوربس nature=نیچر science=ساینس lancet=لنست fox=فاکس news=نیوز sky=اسکای press=پرس AP=آسوشیتدپرس DW=دویچه‌وله IRNA=ایرنا ISNA=ایسنا
iran=ایران london=لندن paris=پاریس world=ورلد bank=بنک boeing=بوئینگ airbus=ایرباس toyota=تویوتا BMW=بی‌ام‌و benz=بنز mercedes=مرسدس audi=آئودی peugeot=پژو renault=رنو hyundai=هیوندای KIA=کیا nissan=نیسان honda=هوندا ford=فورد volvo=ولوو ferrari=فراری porsche=پورشه volkswagen=فولکس‌واگن
the=د be=بی not=نات thank=تنک this=دیس that=دت what=وات of=آو and=اند for=فور in=این on=آن to=تو with=ویت by=بای is=ایز are=آر my=مای me=می you=یو we=وی love=لاو life=لایف time=تایم open=اوپن free=فری pro=پرو max=مکس mini=مینی plus=پلاس ultra=اولترا lite=لایت air=ایر note=نوت smart=اسمارت phone=فون watch=واچ book=بوک play=پلی game=گیم store=استور music=موزیک cloud=کلاد one=وان two=تو three=تری star=استار man=من men=من super=سوپر home=هوم house=هاوس white=وایت black=بلک red=رد blue=بلو green=گرین day=دی night=نایت live=لایو big=بیگ data=دیتا machine=ماشین learning=لرنینگ deep=دیپ artificial=آرتیفیشال intelligence=اینتلیجنس it=ایت no=نو who=هو high=های code=کد type=تایپ
startup=استارتاپ marketing=مارکتینگ brand=برند design=دیزاین computer=کامپیوتر internet=اینترنت software=سافت‌ور hardware=هاردور server=سرور user=یوزر password=پسورد download=دانلود upload=آپلود update=آپدیت version=ورژن video=ویدئو photo=فوتو image=ایمیج file=فایل link=لینک site=سایت website=وب‌سایت page=پیج story=استوری like=لایک comment=کامنت share=شر channel=کانال group=گروپ bot=بات
IT=آی‌تی WHO=سازمان جهانی بهداشت NO=ان‌او US=یو‌اس IS=آی‌اس imdb=آی‌ام‌دی‌بی mig=میگ Su=سوخو getty=گتی images=ایمیجز persian=پرشین mrna=ام‌آر‌ان‌ای dev=دِو newton=نیوتن top=تاپ next=نکست show=شو academy=آکادمی press=پرس NET=نت APEC=اپک ISBN=شابک ISSN=شاپا TOEFL=تافل IELTS=آیلتس have=هَو give=گیو cafe=کافه nike=نایکی iso=ایزو usb=یو‌اس‌بی cpu=سی‌پی‌یو gpu=جی‌پی‌یو api=ای‌پی‌آی url=یو‌آر‌ال adsl=ای‌دی‌اس‌ال apk=ای‌پی‌کی BOT=بی‌او‌تی UNIX=یونیکس CO=سی‌او SEO=سئو ipv=آی‌پی‌وی ph=پی‌اچ jpeg=جی‌پگ gif=گیف nuclear=نوکلیر energy=انرژی science=ساینس university=یونیورسیتی research=ریسرچ journal=ژورنال international=اینترنشنال report=ریپورت center=سنتر institute=اینستیتیوت climate=کلایمت global=گلوبال health=هلث
series=سریز docx=داک‌ایکس ok=اوکی OK=اوکی pfizer=فایزر biontech=بیون‌تک moderna=مدرنا astrazeneca=آسترازنکا johnson=جانسون johns=جانز john=جان michael=مایکل george=جورج james=جیمز william=ویلیام charles=چارلز david=دیوید paul=پل peter=پیتر mary=مری louis=لویی jack=جک mike=مایک steve=استیو joe=جو sarah=سارا smith=اسمیت brown=براون oxford=آکسفورد cambridge=کمبریج harvard=هاروارد stanford=استنفورد ALT=ای‌ال‌تی VRAM=وی‌رم HBsAg=اچ‌بی‌اس‌ای‌جی localhost=لوکال‌هاست ctrl=کنترل shift=شیفت alt=آلت esc=اسکیپ enter=اینتر tab=تب backspace=بک‌اسپیس jazeera=جزیره arabiya=عربیه
saturday=ستردی sunday=ساندی monday=ماندی tuesday=تیوزدی wednesday=ونزدی thursday=ترزدی friday=فرایدی january=ژانویه february=فوریه april=آوریل june=جون july=ژوئیه august=اوت september=سپتامبر october=اکتبر november=نوامبر december=دسامبر
qwen=کوئن arxiv=آرکایو IgG=آی‌جی‌جی IgM=آی‌جی‌ام IgE=آی‌جی‌ئی IgA=آی‌جی‌ای YoY=سال‌به‌سال MoM=ماه‌به‌ماه QoQ=فصل‌به‌فصل WWI=جنگ جهانی اول WWII=جنگ جهانی دوم COP=کاپ PC=پی‌سی
sin=سینوس cos=کسینوس tan=تانژانت log=لگاریتم ln=ال‌ان lim=حد
`;

const TERMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n|(?<=\S)\s(?=[A-Za-z-]+=)/)
    .map((entry) => split(entry, '=')),
);

let words: ReadonlyMap<string, string> | undefined;

/** How a Latin word that Persian knows is said; `undefined` for the others. */
export function latinWord(word: string): string | undefined {
  const small = word.toLowerCase().replace('’', "'");
  const term = TERMS.get(word) ?? TERMS.get(small);
  // Two or three capitals are an acronym, though they could be a word: «PET», «ACT».
  if (term !== undefined || small.length < 3 || /^[A-Z]{3}$/.test(word)) return term;
  return ofWords(small) ?? (/^[A-Z]{2,}s$/.test(word) ? undefined : inflected(small, known));
}

function known(word: string): string | undefined {
  return TERMS.get(word) ?? ofWords(word);
}

function ofWords(word: string): string | undefined {
  words ??= new Map(lexicon.map((entry) => split(entry, ' ')));
  return words.get(word);
}

function split(entry: string, sign: string): readonly [string, string] {
  const at = entry.indexOf(sign);
  return [entry.slice(0, at), entry.slice(at + 1)];
}
