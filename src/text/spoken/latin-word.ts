// One entry is a word in small letters, «=», how Persian says it. Grouped by field, read by eye.
const TABLE = `
bbc=بی‌بی‌سی cnn=سی‌ان‌ان nato=ناتو un=سازمان ملل unesco=یونسکو unicef=یونیسف opec=اوپک fifa=فیفا afc=ای‌اف‌سی uefa=یوفا nasa=ناسا esa=ایسا
who=سازمان جهانی بهداشت imf=آی‌ام‌اف iaea=آی‌ای‌ئی‌ای fatf=اف‌ای‌تی‌اف brics=بریکس asean=آسه‌آن interpol=اینترپل swift=سوئیفت sco=اس‌سی‌او jcpoa=برجام aipac=آیپک mossad=موساد hamas=حماس
covid=کووید aids=ایدز hiv=اچ‌آی‌وی dna=دی‌ان‌ای rna=آر‌ان‌ای mrna=ام‌آر‌ان‌ای mri=ام‌آر‌آی ct=سی‌تی icu=آی‌سی‌یو ccu=سی‌سی‌یو sars=سارس mers=مرس pcr=پی‌سی‌آر laser=لیزر radar=رادار crispr=کریسپر
google=گوگل facebook=فیسبوک instagram=اینستاگرام telegram=تلگرام whatsapp=واتساپ twitter=توییتر x=ایکس youtube=یوتیوب tiktok=تیک‌تاک linkedin=لینکدین snapchat=اسنپ‌چت pinterest=پینترست reddit=ردیت discord=دیسکورد skype=اسکایپ zoom=زوم clubhouse=کلاب‌هاوس
microsoft=مایکروسافت windows=ویندوز office=آفیس word=ورد excel=اکسل powerpoint=پاورپوینت outlook=اوت‌لوک teams=تیمز azure=آژور bing=بینگ xbox=ایکس‌باکس apple=اپل iphone=آیفون ipad=آیپد ipod=آیپاد macbook=مک‌بوک imac=آی‌مک mac=مک ios=آی‌او‌اس ipados=آیپد‌او‌اس macos=مک‌او‌اس airpods=ایرپادز siri=سیری safari=سافاری
android=اندروید samsung=سامسونگ galaxy=گلکسی huawei=هواوی xiaomi=شیائومی sony=سونی playstation=پلی‌استیشن nintendo=نینتندو nokia=نوکیا lg=ال‌جی asus=ایسوس acer=ایسر dell=دل hp=اچ‌پی lenovo=لنوو intel=اینتل amd=ای‌ام‌دی nvidia=انویدیا qualcomm=کوالکام ibm=آی‌بی‌ام oracle=اوراکل cisco=سیسکو adobe=ادوبی photoshop=فتوشاپ
amazon=آمازون netflix=نتفلیکس spotify=اسپاتیفای uber=اوبر airbnb=ایربی‌ان‌بی paypal=پی‌پل ebay=ای‌بی alibaba=علی‌بابا tesla=تسلا spacex=اسپیس‌ایکس starlink=استارلینک wikipedia=ویکی‌پدیا wiki=ویکی yahoo=یاهو gmail=جی‌میل chrome=کروم firefox=فایرفاکس edge=اج linux=لینوکس ubuntu=اوبونتو debian=دبیان unix=یونیکس
openai=اوپن‌ای‌آی chatgpt=چت‌جی‌پی‌تی gpt=جی‌پی‌تی gemini=جمینای claude=کلود copilot=کوپایلوت deepseek=دیپ‌سیک meta=متا llama=لاما midjourney=میدجرنی anthropic=آنتروپیک bitcoin=بیت‌کوین ethereum=اتریوم blockchain=بلاک‌چین nft=ان‌اف‌تی
python=پایتون java=جاوا javascript=جاوااسکریپت typescript=تایپ‌اسکریپت html=اچ‌تی‌ام‌ال css=سی‌اس‌اس sql=اس‌کیو‌ال php=پی‌اچ‌پی json=جیسون xml=ایکس‌ام‌ال api=ای‌پی‌آی pdf=پی‌دی‌اف usb=یو‌اس‌بی wifi=وای‌فای wi-fi=وای‌فای bluetooth=بلوتوث gps=جی‌پی‌اس sim=سیم esim=ای‌سیم ram=رم rom=رام ssd=اس‌اس‌دی hdd=هارد cpu=سی‌پی‌یو gpu=جی‌پی‌یو led=ال‌ئی‌دی lcd=ال‌سی‌دی oled=اولد amoled=آمولد hdmi=اچ‌دی‌ام‌آی vpn=وی‌پی‌ان url=یو‌آر‌ال ip=آی‌پی dns=دی‌ان‌اس http=اچ‌تی‌تی‌پی email=ایمیل e-mail=ایمیل online=آنلاین offline=آفلاین web=وب app=اپ git=گیت github=گیت‌هاب docker=داکر node=نود react=ری‌اکت
gmt=جی‌ام‌تی utc=یو‌تی‌سی am=صبح pm=بعدازظهر pin=پین atm=ای‌تی‌ام vip=وی‌آی‌پی ok=اوکی tv=تی‌وی dvd=دی‌وی‌دی cd=سی‌دی vhs=وی‌اچ‌اس dj=دی‌جی hd=اچ‌دی uhd=یو‌اچ‌دی hdr=اچ‌دی‌آر fps=اف‌پی‌اس nba=ان‌بی‌ای ufc=یو‌اف‌سی var=وی‌ای‌آر psg=پی‌اس‌جی espn=ئی‌اس‌پی‌ان
reuters=رویترز guardian=گاردین times=تایمز new=نیو york=یورک post=پست washington=واشنگتن bloomberg=بلومبرگ economist=اکونومیست forbes=فوربس nature=نیچر science=ساینس lancet=لنست fox=فاکس news=نیوز sky=اسکای press=پرس cbs=سی‌بی‌اس nbc=ان‌بی‌سی abc=ای‌بی‌سی afp=ای‌اف‌پی ap=آسوشیتد پرس dw=دویچه‌وله rt=آر‌تی voa=وی‌او‌ای irna=ایرنا isna=ایسنا irib=آی‌آر‌آی‌بی
usa=یو‌اس‌ای us=یو‌اس uk=یو‌کی eu=ئی‌یو uae=یو‌ای‌ئی iran=ایران london=لندن paris=پاریس world=ورلد bank=بنک boeing=بوئینگ airbus=ایرباس toyota=تویوتا bmw=بی‌ام‌و benz=بنز mercedes=مرسدس audi=آئودی peugeot=پژو renault=رنو hyundai=هیوندای kia=کیا nissan=نیسان honda=هوندا ford=فورد volvo=ولوو ferrari=فراری porsche=پورشه volkswagen=فولکس‌واگن
the=د of=آو and=اند for=فور in=این on=آن to=تو with=ویت by=بای is=ایز are=آر a=ای i=آی my=مای you=یو we=وی love=لاو life=لایف time=تایم open=اوپن free=فری pro=پرو max=مکس mini=مینی plus=پلاس ultra=اولترا lite=لایت air=ایر note=نوت smart=اسمارت phone=فون watch=واچ book=بوک play=پلی game=گیم store=استور music=موزیک cloud=کلاد one=وان two=تو three=تری star=استار man=من men=من super=سوپر home=هوم house=هاوس white=وایت black=بلک red=رد blue=بلو green=گرین day=دی night=نایت live=لایو big=بیگ data=دیتا machine=ماشین learning=لرنینگ deep=دیپ artificial=آرتیفیشال intelligence=اینتلیجنس
startup=استارتاپ marketing=مارکتینگ brand=برند design=دیزاین computer=کامپیوتر internet=اینترنت software=سافت‌ور hardware=هاردور server=سرور user=یوزر password=پسورد download=دانلود upload=آپلود update=آپدیت version=ورژن video=ویدئو photo=فوتو image=ایمیج file=فایل link=لینک site=سایت website=وب‌سایت page=پیج story=استوری post=پست like=لایک comment=کامنت share=شر channel=کانال group=گروپ bot=بات
dr=دکتر mr=آقای mrs=خانم ms=خانم prof=پروفسور no=شمارهٔ pp=صفحات p=پی vol=جلد fig=شکل vs=در برابر etc=و غیره eg=برای مثال ie=یعنی st=سنت jr=جونیور et=ئی‌تی al=ال inc=اینک ltd=ال‌تی‌دی co=شرکت corp=کورپ ceo=سی‌ئی‌او cfo=سی‌اف‌او cto=سی‌تی‌او hr=اچ‌آر pr=پی‌آر phd=پی‌اچ‌دی mba=ام‌بی‌ای toefl=تافل ielts=آیلتس gre=جی‌آر‌ئی sat=اس‌ای‌تی gdp=جی‌دی‌پی it=آی‌تی ict=آی‌سی‌تی ai=ای‌آی vr=وی‌آر ar=ای‌آر iot=آی‌او‌تی seo=سئو ux=یو‌ایکس ui=یو‌آی cv=سی‌وی ngo=ان‌جی‌او jpeg=جی‌پگ jpg=جی‌پگ gif=گیف png=پی‌ان‌جی
cia=سیا fbi=اف‌بی‌آی kgb=کا‌گ‌ب nsa=ان‌اس‌ای mi=ام‌آی isis=داعش pkk=پ‌ک‌ک idf=آی‌دی‌اف himars=هایمارس patriot=پاتریوت thaad=تاد awacs=آواکس
`;

const WORDS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n|(?<=\S)\s(?=[a-z-]+=)/)
    .map((entry) => {
      const at = entry.indexOf('=');
      return [entry.slice(0, at), entry.slice(at + 1)] as const;
    }),
);

/** How a Latin word that Persian knows is said; `undefined` for the others. */
export function latinWord(word: string): string | undefined {
  return WORDS.get(word.toLowerCase());
}
