/**
 * Words whose stem eSpeak NG says differently once a final ِ or ٔ is written, with the phonemes (of eSpeak NG) that say
 * the stem as it says it bare, and -e after it. Made by comparing what it says for a word with and without the mark.
 */
const TABLE = `
آبلمن 'Ablam,ane;آتئیست 'Ati,iste;آتئیسم 'Ati:s,ame;آخریش ,AxaR'ijaSe;آدمهاست ,Adamh'Aste;آرزوهایم 'ARez,uhAj,ame;آرزویم 'ARez,ujame;آریه 'ARij,eje
آزادند 'Az'Adande;آزمون 'Azem,une;آغوشم 'Aq1u:S,ame;آفریدن ,AfaR'idane;آفریدند ,AfaR'idande;آلاشت 'Al'ASate;آلومینیم ,Alom'inime;آل‌بویه 'Alb'u:jeje
آمدنت ,Amad'anate;آمدند Am'adande;آمدنش ,Amad'anaSe;آمدیم Am'adime;آمریکن 'AmRik,ane;آنست 'Anaste;آن‌که Ank'e:je;آورند 'AvaR,ande;آکندم 'Akan,adame
آیلند 'Ajal,ande;آیلیش 'Ajal,ijaSe;آینتراخت 'AjantR'Axate;اتفاقیه ,ettefAq1'ijeje;اثرش a:s'aRaSe;اجراست 'e:dZRAste;احساسم ehs'Asame
اختتامیه ,extet'Amij,eje;اختیارشان ,extijAR'eSAne;ادعیه 'a:d?'ijeje;ارزشهاست ,aRzeSh'Aste;ارزشهایی ,aRzeSh'Ai:e;اروگوئه 'a:Ru:g,ujeje;اس 'ese
استالمن 'a:st'Alam,ane;استجابت ,estedZ'Abate;استخوان‌بندی ost'oxAnb'andie;استقامت ,esteq1'Amate;استوارت ,ostov'ARate;اسماعیلیه ,esmA?il'ijeje
اسمش 'esmaSe;اسکندریه ,eskandaR'ijeje;اصلاحیه ,eslAh'ijeje;اطرافش 'a:tR'AfaSe;اطلاعیه ,e:ttelA?'ijeje;اعانت e?'Anate;اعلامیه e?l'Amij,eje
اعمالشان ,a?mAl'eSAne;اف 'efe;افتادم oft'Adame;افتادن oft'Adane;افتادند oft'Adande;افتتاحیه ,eftet'Ahij,eje;افزودند 'a:fzu:d,ande
افشاریه 'a:fS'ARij,eje;اقیانوسیه ,oq1jAnus'ijeje;ال 'ele;الجمهوریه aldZ,omhuR'ijeje;الحیات 'a:lhi,Ate;العربیه al,aRab'ijeje;الملک 'a:lmal,ake
النقی 'a:lnaq1,ie;الهیات ,elAh'iAte;الکلی alk'olie;الگوهایی ,olguh'Ai:e;الگویی olg'ui:e;امامت em'Amate;امامتش 'a:m'Amat,aSe;امریه 'a:mRij,eje
امریکاست emR'ikAste;امریکن 'a:mRik,ane;امکانش emk'AnaSe;امیدوارم ?,omidv'ARame;امیدوارند ?,omidv'ARande;امیدواریم ?,omidv'ARime;ان 'ene
انتخابیه ,entex'Abij,eje;انتظارش ,entez'ARaSe;انتقادهایی ,enteq1'Adh'Ai:e;انطاکیه 'a:nt'Akij,eje;انگشتانش ,angoSt'AnaSe;انگشتانم ,angoSt'Aname
انگشتش ang'oStaSe;اهدافتان 'a:hd'Afet,Ane;اهدافش 'a:hd'AfaSe;اورشلیم u:RS'alime;اوشن 'u:Sane;اولش 'avval,aSe;اولم 'avval,ame;اولیه 'avval,ijeje
اولیور 'avval,ivaRe;اومانیزم u:m'Aniz,ame;اومدم um'adame;اکس 'ekse;ایده‌آلیسم ,i:de:'Alis,ame;ایستادند i:st'Adande;ایندیپندنت ,i:ndipnad'anate
اینست 'i:naste;این‌که i:nk'e:je;باارزش b'A'ARaz,aSe;باایمان b'A'Ajem,Ane;بابت b'Abate;بارش b'ARaSe;بازبین b'Azbine;بازجویی b'AzdZu,i:e
بازخواهند bAzx'Ahande;بازرسی b'AzRas,ie;بازمی‌گردند b'Azem,ig'aRdande;بازنده b'Azand,eje;بازهم b'Aze:,ame;بازوان bAz'uAne;بازوبند bAz'ubande
بازگردند bAzg'aRdande;بازگشتند bAzg'aStande;بازیش bAz'ijaSe;بازیکنانش b,Azikon'AnaSe;بازیگرانش b,AzigaR'AnaSe;باسن b'Asane;باشم b'ASame;باشن b'ASane
باشند b'ASande;بالش b'AlaSe;بال‌هایش b'Alh'AjaSe;باورتان b,AvaR'etAne;باورش bAv'aRaSe;باورم bAv'aRame;باورند bAv'aRande;باورهایمان b,AvaRhAj'emAne
باپتیست b'Apet,iste;باکتریه b'AktaR,ijeje;بایدن b'Ajad,ane;ببخشند beb'axSande;ببر b'abRe;ببرم beb'aRame;ببندند beb'andande;بتاکم bet'Akame
بتمن b'atmane;بتنی b'atnie;بتوانم b,etav'Aname;بتوانند b,etav'Anande;بجنبیم bedZ'onbime;بجنگند bedZ'angande;بجویید bedZ'ui:de;بحثی b'ahsie
بحدی b'ahdie;بخشدار b'axSdARe;بخشنامه baxSn'Ame:je;بخشند b'axSande;بخشنده baxS'andeje;بخشندگی b,axSand'egie;بخشهایی baxSh'Ai:e;بخشی b'axSie
بخندند bex'andande;بخوانم bex'Aname;بخوانند bex'Anande;بخواهند bex'Ahande;بخورم box'oRame;بخورند box'oRande;بخوریم box'oRime;بخیه bax'ijeje
بدارم bed'ARame;بدارند bed'ARande;بدانم bed'Aname;بدانند bed'Anande;بدبین b'adbine;بدبینی badb'inie;بدتر b'adtaRe;بدترین badt'aRine;بدخیم b'adxime
بدشان bad'eSAne;بدنتان b,adan'etAne;بدنش bad'anaSe;بدنشان b,adan'eSAne;بدنم bad'aname;بده b'ede:je;بدهم bed'ahame;بدیشان b,adij'eSAne
بدیع‌الزمان b'adi?'a:lzem,Ane;بذری b'azRie;برآمدند baRAm'adande;برادرانش b,aRAdaR'AnaSe;برادرانم b,aRAdaR'Aname;برادرش b,aRAd'aRaSe
برادرم b,aRAd'aRame;برازش beR'AzaSe;برانداختن b,aRand'Axtane;برانداز baR'andAze;برانند beR'Anande;برانگیختن b,aRang'ixtane;برایان baR'AjAne
برایتان baR'Ajet,Ane;برایشان baR'AjeS,Ane;برایمان baR'Ajem,Ane;بربخورد b'aRbxoRde;برتن baR'atane;برتون baR'etune;برجک b'oRdZake;برخواهند baRx'Ahande
برخوردارند baRxoRd'ARande;برخی b'aRxie;برخیزم baRx'izame;برخیزند baRx'izande;بردارم baRd'ARame;بردارند baRd'ARande;بردسکن beR'adskone;بردم b'oRdame
بردن b'oRdane;بردند b'oRdande;بردگان boRd'egAne;بردید b'oRdide;بردیم b'oRdime;برزن b'aRzane;برسم beR'esame;برسند beR'esande;برسید beR'eside
برسیم beR'esime;برشت boR'eSate;برشته beR'eSte:je;برشمردند b,aRSem'oRdande;برفکی beR'afkie;برفی b'aRfie;برقی b'aRq1ie;برمی‌خاست b'aRmix'Aste
برمی‌دارند b'aRmid'ARande;برمی‌گردانند b'aRmigaRd'Anande;برمی‌گزینند b'aRmig'ozin,ande;برنامه‌هایش baRn'Ame:h'AjaSe;برنداشت beR'andASte
برهنه beR'ahne:je;برونش boR'unaSe;برپاست b'aRpAste;برپایه baRp'Ajeje;برگردانند baRgaRd'Anande;برگزیدند b,aRgoz'idande;برگزیدیم b,aRgoz'idime
بریت baR'i:jate;بریدگی b,oRid'egie;بریزید beR'izide;بریزیم beR'izime;برین b'aRine;بزرگش boz'oRgaSe;بسازم bes'Azame;بسازند bes'Azande;بسترش bast'aRaSe
بستم b'astame;بستن b'astane;بستند b'astande;بسته‌بندی b'aste:b'andie;بستگی b'asteg,ie;بستیم b'astime;بسیارند b,esij'ARande;بشناسانم beS,enAs'Aname
بشناسند beSen'Asande;بشناسیم beSen'Asime;بشنید beS'anide;بشکنند beSk'anande;بشکنیم beSk'anime;بصیرت bas'iRate;بضاعت bez'A?'ate;بطوری‌که bet'oRik'e:je
بعثی b'a?sie;بعدتر b'a?dtaRe;بعدش b'a?daSe;بعدی b'a?die;بعضی b'a?zie;بغلش baq1'alaSe;بفرستند b,efeR'estande;بفرمایید befaRm'Ai:de;بلخی b'alxie
بلندش b'oland,aSe;بلندم b'oland,ame;بمانم bem'Aname;بمکید b'amkide;بمیرم bem'iRame;بناهایی b,anAh'Ai:e;بنتون bon'etune;بنده b'ande:je
بندگان band'egAne;بندگانت b,andeg'Anate;بندگانش b,andeg'AnaSe;بندگی band'egie;بندی b'andie;بنهند bon'e:ande;بنهید bon'e:ide;بنویسم benev'isame
بنویسیم benev'isime;بنگریم beng'aRime;بنیه bon'ijeje;بن‌لادن b'onl'Adane;بهاء b'ahAe;بهایی bah'Ai:e;بهجت b'ahdZate;بهره b'ahRe:je;بهزاد b'ehzAde
به‌رغم‌این‌که be:R'aq1mi:nk'e:je;به‌طوری‌که be:t'oRik'e:je;به‌نحوی‌که be:n'ahvik'e:je;به‌همین be:h'amine;بودجه‌بندی b'uddZe:b'andie;بودند b'u:dande
بودنش bu:d'anaSe;بودنشان b,u:dan'eSAne;بودنم bu:d'aname;بورزند bev'aRzande;بورزیم bev'aRzime;بوستون bu:s'etune;بویه b'u:jeje;بویی b'u:i:e
بپذیرند bepaz'iRande;بپرسم bep'oRsame;بپرسیم bep'oRsime;بپرهیزند bepaRh'izande;بپیرایم bepiR'Ajame;بپیوندند bepejv'andande;بچه‌هایش batStS'e:h'AjaSe
بچگانه batSg'Ane:je;بکلی bek'olie;بکنم bok'oname;بکنند bok'onande;بکنی bok'onie;بکنید bok'onide;بکنیم bok'onime;بکوبند bak'u:bande;بگذارم begoz'ARame
بگذارند begoz'ARande;بگذاریم begoz'ARime;بگذرانند beg,ozaR'Anande;بگذرند begoz'aRande;بگذریم begoz'aRime;بگریزند begoR'izande;بگریم b'agRime
بگریند begaR'iande;بگویم beg'u:jame;بگیرند beg'iRande;بیافریند bi'AfaR,iande;بیافرینند bi'AfaR,inande;بیاموزند b,ijAm'uzande;بیاندازند b'iand,Azande
بیانیه b,ajAn'ijeje;بیاورم b,ijAv'aRame;بیاورند b,ijAv'aRande;بیاوریم b,ijAv'aRime;بیایم bi'Ajame;بیایید bi'Ai:de;بیاییم bi'Ai:me
بیشترشان b,iStaR'eSAne;بیندازم b,ijand'Azame;بیندازند b,ijand'Azande;بیندازیم b,ijand'Azime;بیندیشند b,ijand'iSande;بی‌بهره bib'ahRe:je
بی‌طاقت bit'Aq1ate;بی‌میلی bim'e:jlie;بی‌نظمی bin'azmie;بی‌نهایت binah'Ajate;بی‌پایه bip'Ajeje;تأدیه ta?d'ijeje;تاتنهام t'Atenh,Ame
تاریخشان t'ARix,eSAne;تا‌آن‌که tA:Ank'e:je;تجزیه tadZz'ijeje;تحریریه t,ahRiR'ijeje;تخطئه taxt'ijeje;تخلصش t,axall'osaSe;تخلیه taxl'ijeje
تربت‌حیدریه t'oRbath,ejdaR'ijeje;ترسشان taRs'eSAne;تزکیه tazk'ijeje;تسمیه tasm'ijeje;تصفیه tasf'ijeje;تصورش t,asavv'oRaSe;تعدادشان t'e?dAd,eSAne
تعزیه ta?z'ijeje;تغذیه taq1z'ijeje;تقسیم‌بندی t'aq1simb'andie;تلاشم tal'ASame;تلاوت tal'Avate;تلنت t'alnate;تماشایش tam'AS'AjaSe;تمامشان t,amAm'eSAne
تنقیه tanq1'ijeje;توانستم t'avAn,estame;توانستند t'avAn,estande;توانستیم t'avAn,estime;توانش t'avAn,aSe;توانم t'avAn,ame;توانند t'avAn,ande
توتون t'otune;توجهش t'avadZdZ,ohaSe;تیمش t'imaSe;تیمشان tim'eSAne;ثانیه s'Anij,eje;جاجرم dZ'AdZeR,ame;جاست dZ'Aste;جانش dZ'AnaSe
جانشینانش dZ,AneSin'AnaSe;جانم dZ'Aname;جایش dZ'AjaSe;جداست dZ'odAste;جدول‌بندی dZ'advalb'andie;جرمزاست dZ,aRamaz'Aste;جرگه dZ'eRgahe
جزایات dZaz'Aijj,Ate;جزیه dZoz'ijeje;جستند dZ'astande;جلویش dZol'ojaSe;جمادی‌الاخر dZam'Adi'a:l'AxaRe;جمع‌بندی dZ'am?b'andie;جهالت dZah'Alate
جونیور dZu:n'ivaRe;حاجتش hAdZ'ataSe;حاشیه h'ASij,eje;حاضرم hAz'eRame;حاضریم hAz'eRime;حالش h'AlaSe;حال‌آن‌که h'AlAnk'e:je;حبسیه habs'ijeje
حدودالعالم h,adu:d'Al?'Alame;حدیبیه h,adib'ijeje;حرفش h'aRfaSe;حرفم h'aRfame;حرف‌هایش h'aRfh'AjaSe;حسرت h'asRate;حسینیه h,osejn'ijeje;حضرتش hazR'ataSe
حضورش hoz'u:RaSe;حضورشان h,ozu:R'eSAne;حمایتش h,emAj'ataSe;حنفیه hanf'ijeje;حواست hav'Aste;حواسش hav'AsaSe;حکومت hok'u:mate;حکومتش h,aku:m'ataSe
خاست x'Aste;خاطراتش x'AteR,AtaSe;خاطراتم x'AteR,Atame;خاطرش x'AteR,aSe;خاطرم x'AteR,ame;خانیکی x'Anik,ie;خداست x'odAste;خدایش xod'AjaSe
خداینامه x,odAjn'Ame:je;خدایگان x,odAjg'Ane;خدمتش xedm'ataSe;خزش x'azaSe;خصومت xos'u:mate;خلافت xal'Afate;خمیرمایه x,amiRm'Ajeje;خوابیدن x'Abid,ane
خوابیده x'Abid,e:je;خوانند x'Anande;خواهرش xAh'aRaSe;خواهرم xAh'aRame;خواهند x'Ahande;خودتان xod'etAne;خودروهایی x,odRoh'Ai:e;خودشان xod'eSAne
خودمان xod'emAne;خورند x'oRande;خوشبین x'oSbine;خوشحالم xoSh'Alame;خوشست x'oSaste;خوششون xoS'eSune;خوشم x'oSame;خونشان xu:n'eSAne;خیرت x'ejRate
خیریه xejR'ijeje;دادم d'Adame;دادن d'Adane;دادند d'Adande;دارم d'ARame;دارن d'ARane;دارند d'ARande;داستانش dAst'AnaSe;دانستم dAn'estame
دانستن dAn'estane;دانستند dAn'estande;دایه d'Ajeje;دبلیو dab'eljue;دخترش doxt'aRaSe;دخترم doxt'aRame;درآمدند daRAm'adande;درآورند daR'AvaR,ande
درازمدت daR'Azmad,ate;درافتادند daR'Aft'Adande;دربیاورم daRb,ijAv'aRame;درجه‌بندی daR'adZe:b'andie;درحالی‌که daRh'Alik'e:je;درخشنده d,eRaxS'andeje
درخواهند daRx'Ahande;دردمند d'aRdmande;دردناک d'aRdnAke;درزبندی daRzb'andie;درس‌هایش d'aRsh'AjaSe;درصورتی‌که daRsuR'atik'e:je;درمیان d,aRam'iAne
دروغگو doR'u:q1gue;دروغی doR'u:q1ie;دروغین doR'u:q1ine;درونت daR'unate;درونش daR'unaSe;درونم daR'uname;درون‌مایه d'aRunm'Ajeje;درگاهت daRg'Ahate
دریابند d,aRi'Abande;دریاست d,aRi'Aste;دریانورد d,aRi'Anav,aRde;دریاچه d,aRi'AtSeje;دریایی d,aRi'Ai:e;دریدن daR'idane;دریچه daR'itSeje
در‌نهایت d'aRnah'Ajate;دستانت dast'Anate;دستانش dast'AnaSe;دستتان d'astet,Ane;دستشان d'asteS,Ane;دستشویی d'astSu,i:e;دستمان d'astem,Ane
دستمایه d,asatm'Ajeje;دسته‌بندی d'aste:b'andie;دستورات dast'uRAte;دست‌هایش d'asth'AjaSe;دست‌هایم d'asth'Ajame;دشمنانت d,oSman'Anate
دشمنانش d,oSman'AnaSe;دعایش do'AjaSe;دفاعیات d,efA?'ijjAte;دفترش daft'aRaSe;دفع‌الوقت d'af?'a:lvaq1,ate;دلتان del'etAne;دلجویی deldZ'ui:e
دلشان del'eSAne;دلمان del'emAne;دلیری dal'iRie;دنبالت donb'Alate;دنبالش donb'AlaSe;دندانتان d,andAn'etAne;دندانش dand'AnaSe;دندان‌هایم d'andAnh'Ajame
دنیاست d'onjAste;دهانت dah'Anate;دهانش dah'AnaSe;دهنش dah'anaSe;دوبوار d'u:bvARe;دوجین d'u:dZine;دودمان du:d'emAne;دودمانش dodam'AnaSe
دوراندیش doRAnd'ijaSe;دورتر d'u:RtaRe;دورترین du:Rt'aRine;دورخیز d'u:Rxize;دوردست d'u:Rdaste;دورمونت doRom'u:nate;دوستانتان d,ustAn'etAne
دوستانش dust'AnaSe;دوستانم dust'Aname;دوستشان d'u:steS,Ane;دوسویه du:s'u:jeje;دوقلو d'u:q1lu:e;دومش dovv'omaSe;دومنک du:m'anake;دومین dovv'omine
دوهزار d'u:hzARe;دویدن dav'idane;دیترویت ditR'u:jate;دیدند d'idande;دیدنش did'anaSe;دیرینه diR'ine:je;دینش d'inaSe;دیگرش dig'aRaSe;ذهنت z'ehnate
ذهنتان zehn'etAne;ذهنش z'ehnaSe;ذهنشان zehn'eSAne;ذهنم z'ehname;رؤفت R'o?fate;رئی‌س R'ai:s'ine;رادیولوژیست R,Adijol'oZiste;راهش R'AhaSe;راهم R'Ahame
راهگشاست RAhg'oSAste;رباعیات R,obA?'ijjAte;رباعیاتی R,obA?ijj'Atie;رتبه‌بندی R'otbe:b'andie;رحمتش Rahm'ataSe;رده‌بندی R'ade:b'andie;رساندم Res'Andame
رساندن Res'Andane;رساندند Res'Andande;رساندیم Res'Andime;رسانند Res'Anande;رسانیدم R,esAn'idame;رسانیدند R,esAn'idande;رسیدم R'esid,ame
رسیدن R'esid,ane;رسیدند R'esid,ande;رسیدیم R'esid,ime;رطوبت Rot'u:bate;رفتارشان Raft'AReS,Ane;رفتارهایشان Raft'ARhAj,eSAne;رفتند R'aftande
رنگ‌پریده R'angpaR'ide:je;رهنمون Rahn'emune;روان‌پریشی Rav'AnpaR'iSie;روحیه Ru:h'ijeje;روزم R'u:zame;روزه‌ست R'u:ze:'aste;روزه‌م R'u:ze:m'ime
روسیه Ru:s'ijeje;روپرت Ru:p'aRate;رویت R'ujate;رویدادهایی R,ujdAdh'Ai:e;ریزند R'izande;زانوهایم z'Anu:h,Ajame;زاویه z'Avjeje;زبانت zab'Anate
زبانش zab'AnaSe;زمانی‌که zam'Anik'e:je;زمان‌بندی zam'Anb'andie;زمزم z'amzame;زه z'e:je;زیاد‌بن‌ابیه zi'Adb'on'a:bij,eje;زیبایت zib'Ajate
زیبایش zib'AjaSe;ساحت s'Ahate;سازم s'Azame;سازمانش s'Azem,AnaSe;سازند s'Azande;ساعتم sA?'atame;ساکنند sAk'enande;سایه s'Ajeje;سبزش s'abzaSe
سبزیجات sabz'idZAte;سحر s'ahaRe;سخنانشان s,oxanAn'eSAne;سخنش sox'anaSe;سخنم sox'aname;سراغش soR'Aq1aSe;سربازانش saRb'AzAn,aSe;سرتان saR'etAne
سرحدی saRh'adie;سرزمینشان s,aRzamin'eSAne;سرشان saR'eSAne;سرمان saR'emAne;سرمایه saRm'Ajeje;سرودن soR'u:dane;سروده soR'u:de:je;سرودی soR'u:die
سرگردان saRg'aRdAne;سریان saR'iAne;سریعتر s,aRi?t'aRe;سعایت sa?'Ajate;سفیدپوست saf'idpu:ste;سلطانعلی s,oltAn'a:lie;سلطانیه s,oltAn'ijeje
سلوکیه s,olu:k'ijeje;سلیمانیه s,olejmAn'ijeje;سماور sam'AvaRe;سهمیه sahm'ijeje;سهمیه‌بندی sahm'ijeb'andie;سهولت soh'u:late;سه‌بعدی s'e:b'a?die
سوءظن sa'u:??zane;سوء‌تغذیه s'u?etaq1z'ijeje;سوررئالیسم s,u:RaRa?'Alis,ame;سوریه su:R'ijeje;سویت s'u:jate;سویش s'u:jaSe;سویم s'u:jame;سویه s'u:jeje
سپاهیانش s,epAhi'AnaSe;سپردن s'epoRd,ane;سپردند s'epoRd,ande;سکونت sok'u:nate;سیاوش si'AvaSe;سیتروئن sitR'u:?ane;سیلورلایت s,ilu:Rl'Ajate
سیمایش sim'AjaSe;سینماست sin'amAste;سی‌ان‌ان s'i'en'ene;سی‌بی‌اس s'ibi'ese;شادمان S'Adem,Ane;شادگان S'Adeg,Ane;شانه‌هایش S'Ane:h'AjaSe
شاهدیم S'Ahed,ime;شاگردانش S,AgeRd'AnaSe;شاگردش SAg'eRdaSe;شبنم S'abname;شتافتند Set'Aftande;شخصیتش S,axsi:j'ataSe;شخصیشان S,axsij'eSAne
شدنش Sod'anaSe;شده‌بودند S'ode:b'u:dande;شرط‌بندی S'aRtb'andie;شعرش S'e?RaSe;شغلش S'oq1laSe;شفقت S'afaq1,ate;شماست S'omAste;شمردن Sem'oRdane
شناساندن S,enAs'Andane;شناساندیم S,enAs'Andime;شناورند S,enAv'aRande;شنیدم Sen'idame;شنیدن Sen'idane;شنیدند Sen'idande;شنیدنش S,enid'anaSe
شهادتش Sah'Adat,aSe;شهرتش SohR'ataSe;شهرهایی SahRh'Ai:e;شهریه SahR'ijeje;شو S'o:e;شومشان S,avam'eSAne;شوهرتان S,ohaR'etAne;شوهرش Soh'aRaSe
شوهرم Soh'aRame;شکارشان S,ekAR'eSAne;شکستن Sek'astane;شکستند Sek'astande;شکمش Sek'amaSe;شیخعلی Sejx'a:lie;شیروخورشیدنشان SiR-v,axu:R,aSidan'eSAne
شیرینی SiR'inie;صاحبش s'Aheb,aSe;صاحب‌الزمان s'Aheb'a:lzem,Ane;صحبت‌هایش s'ohbath'AjaSe;صدارت sed'ARate;صداست sed'Aste;صدایت sed'Ajate;صدایش sed'AjaSe
صدایشان sed'AjeS,Ane;صدایم sed'Ajame;صدرالدین sadR'oddine;صف‌بندی s'afb'andie;صهیونیست sahj'uniste;صورتش suR'ataSe;صورتم suR'atame
صورت‌بندی s'uRatb'andie;صوفیه su:f'ijeje;ضدارزش zad'ARaz,aSe;طاقت t'Aq1ate;طبقه‌بندی tab'aq1e:b'andie;طراوت taR'Avate;طرحهایی taRhh'Ai:e
طرفش taR'afaSe;طرفم taR'afame;طوری‌که t'oRik'e:je;ظلمت z'olmate;عادت 'Adate;عالم 'Alame;عالیه 'Alij,eje;عبارتست ,ebAR'ataste;عبارتند ,ebAR'atande
عباسعلی ,abbAs'a:lie;عبدالحمید a:bd'Alham,ide;عبدالرحمان a:bd'AlRah,emAne;عبدالرحیم a:bd'AlRah,ime;عبدالرشید a:bd'AlRaS,ide;عبدالمجید a:bd'AlmadZ,ide
عبدالمطلب a:bd'Alamt,alabe;عبدالملک a:bd'Almal,ake;عبدالکریم a:bd'AlkaR,ime;عترت 'a:tRate;عثمانیه ,osmAn'ijeje;عدلیه a:dl'ijeje;عزیزم a:z'izame
عشقت 'e:Sq1ate;عضویت ozvj'ate;علایم a:l'Ajame;علتش ell'ataSe;علمیه elm'ijeje;علویه ol'ovjeje;علینقی ,a:lin'aq1ie;علی‌رغم‌این‌که 'a:liR'aq1mi:nk'e:je
عمرت 'omRate;عمرش 'omRaSe;عمرشان omR'eSAne;عمرم 'omRame;عمریست 'omRiste;عملش am'alaSe;عملکردش ,amal_k'aRdaSe;عنوان‌بندی 'onvAnb'andie
عواملش ,avAm'elaSe;عیدت 'ejdate;غنائم q1an'A?ame;غیبت q1'ejbate;فارنهایت f'ARenh,Ajate;فاطمیه f'Atem,ijeje;فتحعلی fath'a:lie;فرارسیدن faRAR'esid,ane
فراری faR'ARie;فراریت faR'ARi:j,ate;فرزندانتان f,aRzandAn'etAne;فرزندانش f,aRzand'AnaSe;فرزندانشان f,aRzandAn'eSAne;فرزندانم f,aRzand'Aname
فرزندتان f,aRzand'etAne;فرزندش faRz'andaSe;فرزندشان f,aRzand'eSAne;فرزندم faRz'andame;فرستادن f,eRest'Adane;فرستادند f,eRest'Adande
فرستادیم f,eRest'Adime;فرضیه faRz'ijeje;فرمانش faRm'AnaSe;فرمایش faRm'AjaSe;فرمودند faRm'u:dande;فرهت faR'ahate;فروختم foR'uxtame
فروخواهند f,oRux'Ahande;فروریختن f,oRuR'ixtane;فروریختند f,oRuR'ixtande;فرو‌می‌ریزند f'oRumiR'izande;فرگشت faRg'aSate;فریدریش f,aRidaR'ijaSe
فصل‌بندی f'aslb'andie;فضیلت faz'ilate;فطرت f'etRate;فعالیتش f,a:?_Ali:j'ataSe;فعولن fo?'u:lane;فلوژیستون f,alu:Zis'etune;فنیقیه f,aniq1'ijeje
فهرست‌بندی f'ehRestb'andie;فکرش f'ekRaSe;فکرم f'ekRame;فیزیکالیسم f,izik'Alis,ame;فیلم‌هایش f'ilmh'AjaSe;قائن q1'A?ane;قاب‌بندی q1'Abb'andie
قاجاریه q1'AdZ'ARij,eje;قادرند q1'AdeR,ande;قادسیه q1'Ades,ijeje;قافیه q1'Afij,eje;قالب‌بندی q1'Alebb'andie;قامت q1'Amate;قدرتش q1odR'ataSe
قراردادش q1aR'ARdAd,aSe;قراردادهایی q1aR'ARdAdh'Ai:e;قربانش q1oRb'AnaSe;قرنیه q1aRn'ijeje;قسمتش q1esm'ataSe;قسمتهایی q1,esmath'Ai:e
قضائیه q1az'Ai:j,eje;قضاییه q1az'Ai:j,eje;قضیه q1az'ijeje;قهرمانیش q1,ahRemAn'ijaSe;قهریه q1ahR'ijeje;قوام‌الملک q1av'Am'a:lmal,ake;قونیه q1u:n'ijeje
قیصریه q1,ejsaR'ijeje;لادن l'Adane;لاووازیه l'Au:v'Azij,eje;لایه l'Ajeje;لب‌هایم l'abh'Ajame;لجاجت ledZ'AdZate;لطفعلی lotf'a:lie;لطیفش lat'ifaSe
له‌له l'e:l'e:je;لیدیه lid'ijeje;لینکلن link'alane;لیپتون lip'etune;مادرت mAd'aRate;مادرتان m,AdaR'etAne;مادرش mAd'aRaSe;مادرشان m,AdaR'eSAne
مادرشوهرم m,AdaRSoh'aRame;مادرم mAd'aRame;مارش m'ARaSe;مارن m'ARane;ماست m'Aste;ماشینتان m'ASin,etAne;مالت m'Alate;مالش m'AlaSe;مایلند mAj'elande
مایه m'Ajeje;مباشرت m,obAS'eRate;متأسفم m,otea?ss'efame;متانت met'Anate;متحدانش m,ottahed'AnaSe;متشکرم m,oteSakk'eRame;متغیرهایی m,oteq1,ajjeRh'Ai:e
متفاوتند m,otaf'Avet,ande;مجامعت madZ'Ame?,ate;مجاهدت m,odZAh'edate;مجاورت m,odZAv'eRate;مجبورند madZb'uRande;محافظت m,ohAf'ezate;محاکم mah'Akeme
محتاجند moht'AdZande;مخاطبش m,oxAt'abaSe;مخالفند m,oxAl'efande;مدائن mad'A?ane;مدتهاست m,odd'ath'Aste;مدرنیسم m,adaRn'isame;مراجع maR'AdZe?e
مراجعت m,oRAdZ'e?ate;مرثیه maRs'ijeje;مرحمت maRh'amate;مردمانش m,aRdom'AnaSe;مردمش m'aRdom,aSe;مرزهایش maRzh'AjaSe;مزارم maz'ARame;مسألت mas'a?late
مسئلت mas?'elate;مساحت mas'Ahate;مساعدت m,osA'edate;مسافت mas'Afate;مشابهت m,oSAb'ehate;مشاورت m,oSAv'eRate;مشایعت m,oSAj'e?ate;مشتاقیه m,oStAq1'ijeje
مشتم m'oStame;مشغولند maSq1'u:lande;مشهورند maSh'uRande;مشکلاتشان m'oSkel,AteS,Ane;مصاحبت m,osAh'ebate;مطابقت mot'Abeq1,ate;معاونت m,o?Av'enate
معاونش m,o?Av'enaSe;معتقدم m,o?taq1'edame;معتقدند m,o?taq1'edande;معتقدیم m,o?taq1'edime;معرفت‌بخشی ma?R'efatb'axSie;معنایش ma?n'AjaSe
معیارهایی m,e?jARh'Ai:e;مغایرت m,oq1Aj'eRate;مقابلش m,oq1Ab'elaSe;مقدونیه m,aq1du:n'ijeje;مقصدشان m,aq1sad'eSAne;ملایمت m,olAj'emate
منازعت m,onAz'e?ate;مناسبت m,onAs'ebate;منزلت manz'elate;منست m'anaste;منظورتان m,anzuR'etAne;منهتن manh'atane;منویات m,eno'ijjAte
مهاجرت m,ohAdZ'eRate;مواجهیم m,ovAdZ'ehime;موافقند m,ovAf'eq1ande;موردش moR'edaSe;موضوع‌بندی m'ozu:b'andie;موظفند m,ovazz'afande
مول‌هاوزن m'u:lh'Avez,ane;موهایت mu:h'Ajate;موهایش mu:h'AjaSe;موهایم mu:h'Ajame;موهایمان m,u:hAj'emAne;مکاتب mak'Atebe;مکانیسم mak'Anis,ame
مگاوات mag'AvAte;مگر‌این‌که m'agaRi:nk'e:je;میباشند mib'ASande;میجستند midZ'astande;میخانه mix'Aneje;میزبان m'izbAne;میلی m'e:jlie;مینی m'inie
نابغه n'Abeq1,e:je;ناحیه n'Ahij,eje;نادرشاه n'AdeRS,Ahe;نادری n'AdeR,ie;نازش n'AzaSe;ناشران n'ASeR,Ane;ناصرالدین n'AseR,oddine;ناصری n'AseR,ie
ناظران n'AzeR,Ane;ناظری n'AzeR,ie;نامزدهایی n,Amzadh'Ai:e;نامش n'AmaSe;نامگذاری n'Amgoz'ARie;نامیدن nAm'idane;نامیدند nAm'idande;نانت n'Anate
نانسن n'Anes,ane;ناوگان n'Avg'Ane;نباشم n'ab'ASame;نباشند n'ab'ASande;نبردند nab'oRdande;نبردهایی n,aboRdh'Ai:e;نبرید nab'aRide;نبطی n'abtie
نبودند n'abu:d,ande;نتوانستم n'at'avAn,estame;نتوانستند n'at'avAn,estande;نتوانستیم n'at'avAn,estime;نتوانم n,atav'Aname;نتوانند n,atav'Anande
نتونستم n'atun,estame;نثری n'asRie;نجدی n'adZdie;نخلستان naxl'estAne;نخواهند n'ax'Ahande;ندادن n'ad'Adane;ندادند n'ad'Adande;ندارم n'ad'ARame
ندارند n'ad'ARande;ندانستم n'adAn,estame;نرده n'aRde:je;نرسانند n'aRes,Anande;نرسه n'aRse:je;نرسی n'aRsie;نرسیدن n,aRes'idane;نرفتند naR'aftande
نرمی n'aRmie;نزدش n'azdaSe;نزدم n'azdame;نزدیم n'azdime;نسرین n'asRine;نسلی n'aslie;نشانم neS'Aname;نشدید naS'odide;نشریه naSR'ijeje
نشستند neS'astande;نشستیم neS'astime;نصرالله nasR'ollAhe;نظام‌الملک n'ezAm'a:lmal,ake;نظرتان n'azaR,etAne;نظرش n'azaR,aSe;نظرشان n'azaR,eSAne
نظرم n'azaR,ame;نظرهایشان n'azaRh,AjeS,Ane;نظریه n'azaR,ijeje;نغمات n'aq1mAte;نغمه n'aq1me:je;نفتخیز n'aftxize;نفتی n'aftie;نفرات naf'aRAte
نفره naf'aRe:je;نفستان naf'estAne;نفسش naf'asaSe;نقدی n'aq1die;نقلی n'aq1lie;نقلیه naq1l'ijeje;نمازش n'am'AzaSe;نمایاندن n'am'Aj'Anad,ane
نمایه nam'Ajeje;نمایید nam'Ai:de;نماییم nam'Ai:me;نمودن nem'udane;نمودند nem'udande;نمودیم nem'udime;ننویسم n'anev,isame;نهادم n'ah'Adame
نهادن n'ah'Adane;نهادند n'ah'Adande;نهایت nah'Ajate;نهری n'ahRie;نهفتن nah'oftane;نوبت‌بندی n'o:batb'andie;نورافکن noR'Afak,ane;نورالدین nuR'oddine
نورعلی nuR'a:lie;نوشتم nev'eStame;نوشتن nev'eStane;نوشتند nev'eStande;نوشته‌هایش nev'eSte:h'AjaSe;نوشته‌هایم nev'eSte:h'Ajame;نوشید n'u:Side
نولان n'u:lAne;نپذیرفتن n'apaz,iRoft,ane;نپستر n'apstaRe;نکردند nak'aRdande;نگاهش neg'AhaSe;نگاهشان n,egAh'eSAne;نگاهم neg'Ahame
نگذاشتند n'ag'ozASt,ande;نگذریم n'agoz,aRime;نگرنده n,egaR'andeje;نگهداشتن n,egahd'AStane;نگیرند n'agiR,ande;نیازش nij'AzaSe
نیازهایشان n,ijAzhAj'eSAne;نیروهایش n,iRu:h'AjaSe;نیوزیلند n,ijuz'ilande;هایت h'Ajate;هدفش had'afaSe;هدیه hed'ijeje;هرودت hoR'u:date;هرچند h'aRtSande
هستند h'astande;همان‌طور‌که ham'Ant'oRk'e:je;همتی hemm'atie;همراهانش hamRAh'AnaSe;همراهش hamR'AhaSe;همراهم hamR'Ahame;همسایه hams'Ajeje
همسرتان hamsaR'etAne;همسن h'amsane;همپایه hamp'Ajeje;همچنان‌که hamtSen'Ank'e:je;همکارانش hamkAR'AnaSe;همگان ham'egAne;همگون h'amgune;همین h'amine
هم‌قافیه h'amq1'Afij,eje;هنرش hon'aRaSe;هنگامی‌که heng'Amik'e:je;هواپیماهایی h'avAp,ejmAh'Ai:e;هوستون h,avas'etune;هوور h'u:vaRe;هیثم h'isame
هیرکانیه h,iRakAn'ijeje;هیوستون h,oijus'etune;ه‌ق‌ه‌ق h'e:q1'Afh'e:q1'Afe;واحدهایی v'Ahedh'Ai:e;واقعیات v'Aq1e?'ijjAte;واقفند v'Aq1ef,ande
والت v'Alate;والدینش v,Aled'ejnaSe;وبلاگم vebl'Agame;وجودت vodZ'u:date;وجودش vodZ'u:daSe;وجودشان v,odZu:d'eSAne;وجودم vodZ'u:dame;وحدت v'ahdate
ورزند v'aRzande;ورزیدم vaRz'idame;ورزیدن vaRz'idane;ورزیدند vaRz'idande;وسایلش vas'Ajel,aSe;وصلت v'aslate;وظایفش vaz'Ajef,aSe;وقتم v'aq1tame
وقتی‌که v'aq1tik'e:je;ولادتش val'Adat,aSe;ولیکن val'ikane;ویژگیهایی v,iZegih'Ai:e;پابرجاست pAb'aRdZAste;پارادایم p'AR'Ad'Ajame;پاراگوئه p'AR'Aguj,eje
پارتیشن‌بندی pARt'iSenb'andie;پازند p'Azande;پاشو p'ASoe;پاشویه p'ASu:j,eje;پاهایتان p'AhAj,etAne;پاهایش p'AhAj,aSe;پاهایم p'AhAj,ame
پاهایمان p'AhAj,emAne;پاکت p'Akate;پایت p'Ajate;پایش p'AjaSe;پایم p'Ajame;پایه p'Ajeje;پایور p'AjvaRe;پختن p'oxtane;پدافند pad'Afande
پدرانش p,edaR'AnaSe;پدربزرگش p,edaR_boz'oRgaSe;پدرت ped'aRate;پدرش ped'aRaSe;پدرشوهرم p,edaRSoh'aRame;پدرم ped'aRame;پذیرفتم p,aziR'oftame
پذیرفتن p,aziR'oftane;پذیرفتند p,aziR'oftande;پرآبی paR'Abie;پرداختن paRd'Axtane;پرداختند paRd'Axtande;پررنگی p,aRaRan'egie;پرس p'eRese
پرسیدند poRs'idande;پرهزینه p,aRhaz'ine:je;پروتستان p,oRu:t'estAne;پروردگارت p,aRvaRdg'ARate;پروردگارتان p,aRvaRdg'ARet,Ane;پروردگارش p,aRvaRdg'ARaSe
پروردگارم p,aRvaRdg'ARame;پرچمی paRtS'amie;پریدن paR'idane;پریده paR'ide:je;پریشی paR'iSie;پسران pes'aRAne;پسرت pes'aRate;پسرش pes'aRaSe
پسرم pes'aRame;پشتش p'oStaSe;پناهگاهم pan'Ahg'Ahame;پنداشتند pend'AStande;پورتمن pu:Rt'amane;پوستتان pu:st'etAne;پوستشان pu:st'eSAne
پیامبرش p,ajAmb'aRaSe;پیداست p'ejdAste;پیرامونش piR'Amun,aSe;پیروانش p,ejRov'AnaSe;پیشم p'iSame;پیشونی piS'u:nie;پیشینه piS'ine:je;پیمودن pejm'udane
پیوریتانیزم p,ijuRit'Aniz,ame;پیوستن pejv'astane;پیوستند pejv'astande;چرا‌که tS'eRAk'e:je;چشمانت tSaSm'Anate;چشمانش tSaSm'AnaSe
چشمانشان tS,aSmAn'eSAne;چشمت tS'eSmate;چشمش tS'eSmaSe;چشمم tS'eSmame;چشمهایش tSeSmh'AjaSe;چشم‌هایت tS'eSmh'Ajate;چشم‌هایش tS'eSmh'AjaSe
چشم‌هایم tS'eSmh'Ajame;چلاندم tSel'Andame;چنان‌که tSen'Ank'e:je;چهارمین tS'AhAR,omine;چهارپایه tSah'ARp'Ajeje;چهلستون tS,ahals'etune;چوشو tS'oSoe
ژوئن Z'u:?ane;ژوئیه Zu:'i:jeje;کاربرانش k,ARbaR'AnaSe;کارتان kAR'etAne;کارش k'ARaSe;کارم k'ARame;کارن k'ARane;کارند k'ARande;کارهایش kARh'AjaSe
کارهایشان k,ARhAj'eSAne;کارهایم kARh'Ajame;کارکمیش k'ARkam,ijaSe;کاریکاتوریست k,ARikAt'oRiste;کاملش k'Amel,aSe;کاهن k'Ahane;کتابت ket'Abate
کتابش ket'AbaSe;کتاب‌هایش k'etAbh'AjaSe;کجاست k'odZAste;کدامشان k,odAm'eSAne;کرامت keR'Amate;کردند k'aRdande;کردنش kaRd'anaSe;کشاندن keS'Andane
کشاندند keS'Andande;کشتن k'oStane;کشتند k'oStande;کشتی k'aStie;کشورش keSv'aRaSe;کشورشان k,eSvaR'eSAne;کشورم keSv'aRame;کشورهایی k,eSvaRh'Ai:e
کشیدم keS'idame;کشیدند keS'idande;کشیدیم keS'idime;کشیشان k,eSij'eSAne;کفش‌هایم k'afSh'Ajame;کمال‌الملک k'amAl'a:lmal,ake;کمبوجیه kambu:dZ'ijeje
کمکم kom'akame;کنارش ken'A:RaSe;کنارشان ken'A:ReS,Ane;که k'e:je;کورپوریشن k,u:Rpu:R'iSane;کوششهایی k,uSeSh'Ai:e;کوشیدند ku:S'idande;کوچکش ku:tS'akaSe
کوچکم ku:tS'akame;کویت k'u:jate;کیتون k'ejtune;کیفش k'ejfaSe;کیوشو k'ivSoe;گذاردم g,ozAR'adame;گذاردن g,ozAR'adane;گذاردند g,ozAR'adande
گذارند goz'ARande;گذاریم goz'ARime;گذاشتم g'ozASt,ame;گذاشتن g'ozASt,ane;گذاشتند g'ozASt,ande;گذاشتیم g'ozASt,ime;گذراندن g,ozaR'Andane
گذشتم goz'aStame;گذشتن goz'aStane;گرانبهایی gaR'Anbh'Ai:e;گرانش geR'AnaSe;گراوور gaR'AvvaRe;گردند g'aRdande;گردنش gaRd'anaSe;گردنم gaRd'aname
گردیدند gaRd'idande;گرفتم geR'eftame;گرفتند geR'eftande;گرفتیم geR'eftime;گروهش goR'u:haSe;گروههایی g,oRu:hh'Ai:e;گرویدن g,eRav'idane
گرویدند g,eRav'idande;گریختند goR'ixtande;گریمش geR'imaSe;گزیدند gaz'idande;گشتند g'aStande;گشودن goS'u:dane;گشودند goS'u:dande;گفتارش goft'ARaSe
گفتارشان g,oftAR'eSAne;گفتن g'oftane;گفتند g'oftande;گفتیم g'oftime;گلستان gol'estAne;گلوگاه g,alug'Ahe;گلویش gal'ujaSe;گلویم gal'ujame;گلویی gal'ui:e
گلین g'oline;گنجعلی gandZ'a:lie;گوشم g'u:Same;گیرند g'iRande;گیسوانت g,isu:'Anate;یادت j'Adate;یادتان j'Adet,Ane;یادش j'AdaSe;یادشان j'AdeS,Ane
یادم j'Adame;یادمان j'Adem,Ane;یارانش j'ARAn,aSe;یارم j'ARame;یهودیه j,ahud'ijeje;یکدندگی j,akdand'egie;یکدیگرند j,ekdig'aRande;یکسره jeks'aRe:je
یکمین j'ekom,ine;یکهزار j'ekke:z,ARe;یک‌سویه j'eks'u:jeje
`;

const PHONEMES: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' ') as [string, string]),
);

/** How eSpeak NG should say a plain word with its ezafe, where the mark alone would spoil the stem. */
export function ezafeStem(plain: string): string | undefined {
  return PHONEMES.get(plain);
}
