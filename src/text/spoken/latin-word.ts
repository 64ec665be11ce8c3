import { inflected } from './inflected.ts';
import lexicon from './latin-lexicon.json';
import { spellSounds, unsigned } from './transliterate.ts';

// One entry is a word, «=», how Persian says it, in Persian letters or by its sounds (see `LATIN_SOUNDS`). Small letters
// match in any case, capitals only themselves: «IT» is no «it». Grouped by field, read by eye. Other words that the letters
// would tell wrong are in latin-lexicon.json.
const TABLE = `
BBC=بی‌بی‌سی CNN=سی‌ان‌ان NATO=ناتو UN=سازمان ملل unesco=یونسکو unicef=یونیسف opec=اوپک fifa=فیفا AFC=ای‌اف‌سی uefa=یوفا nasa=ناسا ESA=ایسا asean=آسه‌آن interpol=اینترپل SWIFT=سوئیفت brics=beriks JCPOA=برجام aipac=Ipak ISIS=داعش CIA=سیا KGB=کا‌گ‌ب himars=hImArs thaad=تاد awacs=آواکس patriot=پاتریوت
covid=kovid AIDS=ایدز laser=لیزر radar=رادار SARS=سارس MERS=mers crispr=kerispr google=گوگل facebook=فیسبوک instagram=instAgrAm telegram=تلگرام whatsapp=واتساپ twitter=tuiter youtube=yutiub tiktok=تیک‌تاک linkedin=لینکدین snapchat=اسنپ‌چت pinterest=pinterest reddit=redit discord=diskord skype=اسکایپ zoom=زوم clubhouse=kelAbhAvs threads=teredz signal=سیگنال
microsoft=مایکروسافت windows=ویندوز office=آفیس word=vord excel=اکسل powerpoint=پاورپوینت power=پاور outlook=Avtluk teams=تیمز azure=آژور bing=بینگ xbox=ایکس‌باکس apple=اپل iphone=آیفون ipad=آیپد ipod=IpAd macbook=مک‌بوک imac=آی‌مک mac=مک ios=آی‌او‌اس ipados=آیپد‌او‌اس macos=مک‌او‌اس airpods=ErpAdz siri=سیری safari=سافاری vision=viZen
android=اندروید samsung=sAmsung galaxy=galaksi huawei=huAvE xiaomi=SiAomi redmi=redmi sony=سونی playstation=pelE-estESen nintendo=نینتندو nokia=نوکیا asus=ایسوس acer=Eser dell=دل lenovo=لنوو intel=intel core=kor nvidia=envidiA qualcomm=کوالکام snapdragon=esnapdrAgon oracle=orAkel cisco=sisko adobe=ادوبی photoshop=فتوشاپ canon=kAnon nikon=نیکون
amazon=آمازون netflix=netfliks spotify=espAtifI uber=uber airbnb=ایربی‌ان‌بی paypal=pEpal ebay=ibE alibaba=علی‌بابا tesla=teslA spacex=espEs-iks starlink=estArlink wikipedia=ویکی‌پدیا wiki=ویکی yahoo=یاهو gmail=جی‌میل chrome=kerom firefox=fIrefAks edge=اج linux=لینوکس ubuntu=اوبونتو debian=debiAn unix=یونیکس falcon=فالکون
openai=اوپن‌ای‌آی chatgpt=چت‌جی‌پی‌تی gemini=JeminAy claude=kelod copilot=kopIlot deepseek=دیپ‌سیک meta=metA llama=لاما midjourney=midJerni anthropic=Antropik bitcoin=bit-koyn ethereum=اتریوم blockchain=belAkCEn
python=پایتون java=جاوا javascript=جاوااسکریپت typescript=tIpAskript json=جیسون PIN=پین SIM=سیم esim=ای‌سیم RAM=رم ROM=رام HDD=هارد LED=ال‌ئی‌دی OLED=اولد amoled=Amold wifi=وای‌فای wi-fi=وای‌فای bluetooth=belutus email=ایمیل e-mail=ایمیل online=آنلاین offline=آفلاین web=وب app=اپ git=گیت github=گیت‌هاب docker=داکر node=nod react=riAkt
reuters=ruyterz guardian=گاردین times=تایمز new=نیو york=york post=پست washington=واشنگتن bloomberg=بلومبرگ economist=اکونومیست forbes=فوربس nature=نیچر science=ساینس lancet=lanset fox=فاکس news=niuz sky=اسکای press=پرس AP=آسوشیتدپرس DW=دویچه‌وله IRNA=ایرنا ISNA=ایسنا
iran=ایران london=لندن paris=پاریس world=vorld bank=بنک boeing=بوئینگ airbus=ایرباس toyota=toyotA BMW=بی‌ام‌و benz=بنز mercedes=مرسدس audi=آئودی peugeot=پژو renault=رنو hyundai=هیوندای KIA=کیا nissan=نیسان honda=هوندا ford=فورد volvo=ولوو ferrari=ferAri porsche=پورشه volkswagen=folksvAgen
the=de be=بی not=نات thank=tank this=دیس that=دت what=وات of=آو and=اند for=for in=این on=آن to=تو with=ویت by=بای is=ایز are=آر my=مای me=می you=یو we=وی love=لاو life=لایف time=تایم open=اوپن free=فری pro=pero max=مکس mini=مینی plus=pelAs ultra=اولترا lite=lIt air=Er note=نوت smart=اسمارت phone=فون watch=واچ book=بوک play=pelE game=گیم store=استور music=موزیک cloud=kelAd one=وان two=تو three=teri star=استار man=من men=men super=سوپر home=hom house=hAvs white=vIt black=belak red=red blue=belu green=gerin day=دی night=nIt live=لایو big=بیگ data=دیتا machine=ماشین learning=lerning deep=دیپ artificial=آرتیفیشال intelligence=inteliJens it=ایت no=نو who=هو high=های code=کد type=تایپ
up=آپ end=end camel=kamel denied=dinId mysql=مای‌اس‌کیو‌ال postgresql=پستگرس‌کیو‌ال mongodb=مونگو‌دی‌بی CoV=کوو hafez=حافظ isfahan=اصفهان khomeini=خمینی munchen=مونیخ koln=کلن startup=estArtAp marketing=mArketing brand=berand design=دیزاین computer=کامپیوتر internet=اینترنت software=سافت‌ور hardware=hArdver server=server user=یوزر password=پسورد download=دانلود upload=آپلود update=آپدیت version=ورژن video=ویدئو photo=فوتو image=imEJ file=فایل link=لینک site=سایت website=وب‌سایت page=پیج story=استوری like=لایک comment=کامنت share=SEr channel=کانال group=گروپ bot=بات
IT=آی‌تی WHO=سازمان جهانی بهداشت NO=ان‌او US=یو‌اس IS=آی‌اس imdb=آی‌ام‌دی‌بی mig=میگ Su=سوخو getty=گتی images=imEJez persian=پرشین mrna=ام‌آر‌ان‌ای dev=دِو newton=نیوتن top=تاپ next=nekst show=شو academy=آکادمی press=پرس NET=net APEC=apek ISBN=شابک ISSN=شاپا SONAR=sonAr TIFF=tif FLAC=felak MIDI=midi ZIP=zip SCADA=eskAdA LAN=lan UNEP=yunep FIFO=fIfo LIFO=lIfo PRADA=prAdA ABBA=abA DAO=dAo IoT=آی‌او‌تی WAN=van WiMAX=vImaks LiDAR=lidAr LIDAR=lidAr GLONASS=gelonAs SETI=seti JAXA=JAksA ISRO=isro CERN=sern LIGO=lIgo HAARP=hArp DARPA=dArpA ICANN=Ikan IEEE=آی‌تریپل‌ئی ASCII=aski NAND=nand SaaS=sas SOAP=sup CORS=kors GNU=genu GIMP=gimp GNOME=genom BLEU=belu BERT=bert PISA=pizA TIMSS=timz GMAT=Jimat UNRWA=AnrvA UNCTAD=Anktad UNIFIL=yunifil FAO=fAo SAARC=sArk INSTEX=insteks CAATSA=kAtsA OFAC=ofak CENTCOM=sentkAm AUKUS=Akus ILNA=ایلنا IBNA=ایبنا TASS=tAs ISIL=داعش SWAT=suAt SCUBA=eskubA YOLO=yolo ELISA=elIzA GABA=gAbA NASDAQ=nazdak FTSE=futsi FIBA=fibA FIDE=fide FIA=fiA CONCACAF=konkAkAf WADA=vAdA BAFTA=baftA IMAX=Imaks PUBG=pAbJi SATA=sAtA CMOS=simAs MOSFET=mAsfet CUDA=kudA SWOT=suAt NIST=nist ANSI=ansi LEED=lid NOAA=noA GATT=gat CAPTCHA=kapCA BIOS=bIos ORCID=orsid JAMA=JAmA GULAG=gulAg IATA=yAtA ICAO=ikAo FAANG=fang OAuth=oAt DevOps=devAps TOEFL=تافل IELTS=Ilts have=هَو give=گیو cafe=کافه nike=nIki iso=ایزو usb=یو‌اس‌بی cpu=سی‌پی‌یو gpu=جی‌پی‌یو api=ای‌پی‌آی url=یو‌آر‌ال adsl=ای‌دی‌اس‌ال apk=ای‌پی‌کی BOT=بی‌او‌تی UNIX=یونیکس CO=سی‌او SEO=سئو ipv=آی‌پی‌وی ph=پی‌اچ jpeg=جی‌پگ gif=گیف nuclear=nuklir energy=انرژی science=ساینس university=یونیورسیتی research=riserC journal=ZornAl international=internaSenAl report=riport center=سنتر institute=institiut climate=kelImet global=gelobAl health=hels
series=seriz docx=داک‌ایکس ok=اوکی OK=اوکی pfizer=fIzer biontech=biontek moderna=modernA astrazeneca=AstrAzenekA johnson=JAnson johns=JAnz john=جان michael=مایکل george=جورج james=جیمز william=ویلیام charles=چارلز david=دیوید paul=پل peter=پیتر mary=مری louis=لویی jack=جک mike=mIk steve=استیو joe=Jo sarah=سارا smith=esmit brown=berAvn oxford=آکسفورد cambridge=kambriJ harvard=هاروارد stanford=استنفورد ALT=ای‌ال‌تی VRAM=وی‌رم HBsAg=اچ‌بی‌اس‌ای‌جی localhost=لوکال‌هاست ctrl=کنترل shift=شیفت alt=Alt esc=eskEp enter=اینتر tab=تب backspace=بک‌اسپیس jazeera=جزیره arabiya=عربیه
saturday=saterdE sunday=sAndE monday=mAndE tuesday=tiuzdE wednesday=venzdi thursday=terzdE friday=ferIdE january=ژانویه february=فوریه april=آوریل june=جون july=ژوئیه august=اوت september=سپتامبر october=اکتبر november=نوامبر december=دسامبر
qwen=کوئن arxiv=آرکایو IgG=آی‌جی‌جی IgM=آی‌جی‌ام IgE=آی‌جی‌ئی IgA=آی‌جی‌ای YoY=سال‌به‌سال MoM=ماه‌به‌ماه QoQ=فصل‌به‌فصل WWI=جنگ جهانی اول WWII=جنگ جهانی دوم COP=کاپ PC=پی‌سی
sin=سینوس cos=کسینوس tan=تانژانت log=لگاریتم ln=ال‌ان lim=حد
`;

const TERMS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/\n|(?<=\S)\s(?=[A-Za-z-]+=)/)
    .map((entry) => split(entry, '=')),
);

let words: ReadonlyMap<string, string> | undefined;

/**
 * How a Latin word that Persian knows is said; `undefined` for the others.
 * @param signs as in `latin`
 */
export function latinWord(word: string, signs = false): string | undefined {
  const said = entry(word);
  if (said === undefined || !/[A-Za-z]/.test(said)) return said;
  const spelt = spellSounds(said);
  return signs ? spelt : unsigned(spelt);
}

function entry(word: string): string | undefined {
  const small = word.toLowerCase().replace('’', "'");
  const term = TERMS.get(word) ?? TERMS.get(small);
  // Two or three capitals are an acronym, though they could be a word: «PET», «ACT».
  if (term !== undefined || small.length < 3 || /^[A-Z]{3}$/.test(word)) return term;
  // «THES», «ABCs» are no plurals.
  return (
    ofWords(small) ?? (/^(?:[A-Z]{4}|[A-Z]{2,}s)$/.test(word) ? undefined : inflected(small, known))
  );
}

function known(word: string): string | undefined {
  return TERMS.get(word) ?? ofWords(word);
}

function ofWords(word: string): string | undefined {
  words ??= new Map(lexicon.map((line) => split(line, ' ')));
  return words.get(word);
}

function split(line: string, sign: string): readonly [string, string] {
  const at = line.indexOf(sign);
  return [line.slice(0, at), line.slice(at + 1)];
}
