/** Ways of spelling that Persian follows. */
export type Language = keyof typeof LATIN_SOUNDS;

/** Vowels as most languages of Europe have them. */
const PLAIN_VOWELS = '/a/=A /e/=e /i/=i /o/=o /u/=u';

/** What comes after those of a language: what most of them share, and the ways of English. */
const SHARED = `
/a/(?=tional)=a /a/(?=tion)=E /tion/(?=al?is[mt])=sion /ssion/(?=is[mt])=sion /tion/=Sen /ssion/=Sen V/sion/=Zen /sion/=Sen /cian/$=Sen /tial/=SAl /cial/=SAl /[ct]ious/$=Ses /ous/$=es /logy/$=loZi /logies/$=loZiz /ture/$=Cer /sure/$=Zer V.*C/ages?/$=iJ /su/(?=al)=Zu
/borough/$=boro /brough/$=bro /burgh/$=burg /berg/$=berg /eicester/$=ester /cester/$=ster /shire/$=Ser /ville/$=vil /worth/$=vort /mann/$=mAn /land/=land /man/s?$=man /stein/$=StAyn
/ance/$=ans /ence/$=ens /ment/=ment /[ai]ble/$=Ebel /stle/$=sel C/les/$=elz C/le/$=el (?:b|c|d|g|k|p|t|v)/re/$=r /ques?/$=k /gues?/$=g
/eau/(?=t)=iu /eaux?/=o /oux/$=u [fsv]/au/(?=lt)=A /ault/$=o /ough/$=o /eigh/=E /eign/$=en /igh/=I /ign/$=I /imb/$=Im /ae/(?=l)=Ae /ae/=e /are/$=er /air/$=er ^/air/=ir ^/i/(?=o[hnr])=y /aire/$=er /ire/$=Ayr
/psych/=sAyk /phys/=fiz ^/p/(?=[sn])= ^/wr/=r ^/k/(?=nV)= ^/gn/=n ^/mc/=mak- ^/x/=z /mb/$=m /mn/$=m ^/sw/(?=V)=su ^/tw/(?=V)=tu
/tzsch/=C /sch/(?=oo|ol[ae]|em)=sk ^/sch/(?=[mnltp])=eS /sch/=S /tch/=C /tth/=t /sh/=S /ch/(?=[rln]|olest|oler|ond|aos|arac|asm|imer|iro|lor|emi|emo|oid)=k /mech/=mek /chi/(?=tect)=ki /arch/(?=it|eo|ai|ae)=Ark or/ch/(?=es|id)=k /tech/=tek e/ch/o=k [iou]/ch/el$=S /ch/=C /ckh/=kh /ck/=k /kh/=X /zh/=Z /ph/=f /th/=t /wh/=v ^/gh/=g /gh/(?=t)= /gh/$=G /gh/=g /dg/(?=[ei])=J /rh/=r /sci/en=sAy
/dt/$=t /que/=ke /qui/t?=kui /que/=kue /qua/=kuA /qu/=ku /cz/=C /cc/(?=[eiy])=ks /sc/(?=[eiyéè])=s /c/(?=[eiyéè])=s /ç/=s /gu/(?=[eiéè])=g /gg/=g [bp]er/ger/s?$=ger /gi/$=gi [aeu]/gin/$=gin ^/g/(?=e[trar]|i[flr])=g /g/(?=ei$)=g /gn/(?=on$|in?[aoi]$|a$|i$|ia|o$)=ny /gne/$=ny (?:o|y)/gen/$=Zen (?:C|w|a)/gen/$=gen (?:a|e|i|n)/gen/(?=[bfhsw])=gen /g/(?=y[aou])=g /g/(?=enst)=g [^n]/gel/$=gel /g/(?=[eiyé])=J
^/j/(?=ohann|ür)=y /j/(?=ev|[dk])=y [bfklptv]/j/(?!ect)(?=V)=y V/ij/(?=[dknrstv])=y /ij/(?=[dknrstv])=Ay /j/=J /x/=ks /szcz/=SC /sz/(?=y|c|$|k|w|m)=S /sz/=s
(?:b|d|g|l|m|n|v|w|er)/s/$=z (?:o|e|i)/s/(?=e)=z i/s/(?=[ai])=z o/s/(?=om|on$|op|ov)=z
^C{0,3}V{1,2}C?[tkpfc]/es/$=s ^C{0,3}V{1,2}C{1,2}/es/$=z /ov/sk=of
^C{0,3}/a/(?=[bcdfgklmnpstvz]es?$)=E ^C{0,3}/i/(?=[bcdfgkmnpstvz]es?$)=I ^C{0,3}/y/(?=[dklmnprt]es?$)=I ^C{1,3}/e/(?=Ces?$)=i ^/cu/(?=[bt]e$)=kiu ^C{1,3}/y/$=I ^C{1,3}/i/(?=nd$|ld$)=I
^C{1,3}/a/(?=[sc]on$)=E ^C{1,3}/a/(?=[kcpsz]e[rl]s?$|[bdp]le$|ture$)=E ^C{0,3}/i/(?=[dkpt]e[rn]s?$|[btdf]le$)=I ^C{1,3}/y/(?=Ce[rn]|[srl]on$)=I
^C?/arr/(?=i[es]|y)=ar ^C?/ar/(?=y$)=ar ^C?/o/(?=b(?:ert|in|son))=A /o/(?=ckey)=A str/o/(?=ng)=A
V.*C/ea/(?=l$|lis)=eA /ee/=i ^/ea/=i /ea/$=iA /ea/(?=u)=eo /ea/=i /eo/(?=rg)=o /eu/(?=m$|s$)=eu ^/eu/=yu /eu/=u /ey/(?=V)=Ay /ey/$=i /ey/=E
/ein/(?=e$)=ein [^s]t/ei/n$=ei /ei/(?=j|$)=E /ei/(?=th|l|r$|d$|v|c)=i /ei/=Ay /ew/(?=[aeiou])=ev /rew/=ru /ew/=iu
/ier/=ier /iel/$=iel /ient/=ient /iet/=iet /ie/$=i /ie/=i /oo/=u /oa/=o /oe/$=o /oe/=oe /oi/=oy /oy/=oy /ou/(?=nd)=A /oun/(?=t)=Aon /ou/(?=se|th$|t$|d$)=W /ou/=u /ow/$=o /ow/(?=si|l)=o /ow/(?=[aeinrds])=Av /ow/=o
/auer/=Aver /au/(?=ss|s$|st$|n$|m$|mann)=W /au/$=Ao /au/=o /aw/(?=V)=Av /aw/=A /ay/(?=V)=Ay /ay/=E /aei/$=Ai /ai/(?=[ln](?:$|t|e)|[dtms]$|d|r)=E /ai/=Ay /ue/$=u
/y/V=y V/y/=y /y/=i /w/(?=r)= /w/=v
V.*[^l]a/h/$= V/h/(?=[lmnr](?:[^aoiu]|$))= ^/u/(?=ni)=yu V.*C/e/$= V/e/$=
${PLAIN_VOWELS}
/[éèêëäæě]/=e /[áàâăā]/=A /[åóòôöőøōœ]/=o /[íìîïīıýÿ]/=i /[úùûüűūů]/=u /ã/=An /õ/=on /ñ/=ny /ß/=s /[šşșś]/=S /[čć]/=C /[žżź]/=Z /ğ/=G /ł/=l /[đð]/=d /þ/=t /ń/=n /ř/=rZ /ț/=ts /ę/=en /ą/=on /ə/=a
/b+/=b /c+/=k /d+/=d /f+/=f /g+/=g /h+/=h /j+/=J /k+/=k /l+/=l /m+/=m /n+/=n /p+/=p /q+/=k /r+/=r /s+/=s /t+/=t /v+/=v /z+/=z
`;

/** How English spells the names of people and places. */
const ENGLISH = `
/ough/t=A /augh/t=A l/augh/=Af (?:[nt]|[^h]r)/ough/$=Af /mouth/$=mut /ea/(?=u)=iu
/oo/=u /ea/(?=d$|dle|lth|ther|sure|vy)=e /ear/(?=C)=er /ou/(?=se)=W ^/you/(?=ng)=yA
[aoe]/ther/$=der [aoe]/ther/s$=der
C/u/(?=[bdfgkmnpst][bdfgkmnpsl])=A C/u/(?=ck|bb|dd|ff|gg|ll(?!$)|mm|nn|pp|rr|ss|tt|xl|nt)=A ^C{1,3}/u/(?=[bdfgkmnpstx]C{0,2}$|sk|mp|nk)=A ^C{1,3}/u/(?=(?:[bdfgkmnpst]|n[dgkt]|m[bp]|s[kt])(?:ton|son|er|ers|ing|ings|ey|y|le|ler|ley|man|land|field|ford|ham|wood|bury|ance)$)=A
/ur/(?=C)=er /ir/(?=C)=er ^/un/(?=d)=An /o/(?=ther)=A l/o/(?=ve)=A
/al/(?=k(?:er|s|ing)?$)=A /a/(?=ck|bb|dd|gg|mm|nn|pp|tt|ss(?!e?$)|tch)=a /a/(?=[bcdgmnptx](?:ton|son|ler|ley)$|ll(?:ey|y)$)=a /a/n(?=d|ch)=a ^C{0,3}/a/(?=n[cdt]y$|m[bp]|(?:[bcdfgkmptx]|n[cdk]|[cst]k|sh)C?$)=a
^C{0,3}/o/(?=(?:[bdgkptx]|ck|sh|nd|tt|dd|bb|ss)s?$)=A (?:l|r|s)/o/ng=A /o/(?=bb|cc|ck|dd|gg|nn|pp|tt|ll[y])=A ^C{0,2}/o/(?=mp|[bdgpn](?:by|in|son|kins|er|ers|le)s?$)=A
`;

/**
 * How Latin letters sound in names as Persian says them: `before/letters/after=sounds`, the first that fits at each
 * place. Before, letters and after are regular expressions; V is a vowel, C a consonant. Sounds: A ā, a short a, e, i,
 * o, u, E ey, I āy, W av; y before a vowel; S sh, Z zh, C ch, J j, X kh, G gh, Q q.
 */
export const LATIN_SOUNDS = {
  chinese: `
/zh/=Z /g/=g /sh/=S /ch/=C /x/=S /q/=C /c/=ts /j/=J /[eě][iī]/=E /ao/=Ao /ai/=Ay /ou/=u /e/$=e /ü/=u ${PLAIN_VOWELS}
${SHARED}`,
  turkish: `/c/=J /ç/=C /ş/=S /ğ/=G /ı/=i /ö/=o /ü/=u /j/=Z /ey/=E /ay/=Ay /y/V=y ${PLAIN_VOWELS} ${SHARED}`,
  slavic: `
/shch/=SC /szcz/=SC /ści/=Sci /cz/=C /sz/=S /rz/=Z /ch/=C /kh/=X /zh/=Z /ph/=f /th/=t /sh/=S /ck/(?=i)=tsk /c/(?=e|i|$)=ts /c/=k /g+/=g
/č/=C /ć/=C /š/=S /ś/=S /ž/=Z /dž/=J /ż/=Z /ź/=Z /ř/=rZ /ł/=l /ń/=n /đ/=J /j/(?=i)= /j/=y /ě/=ye /ů/=u /ą/=on /ę/=en /ó/=u
/ów/$=uf /owa/$=ovA /ow/$=of /ew/$=ef /off/$=of /eff/$=ef /ov/$=of (?:y|i)/ev/$=ef /eev/$=eyef V/ev/$=yef /ev/$=ef /iv/$=if /ow/sk=of V/ev/sk=yef /ev/sk=ef /ov/sk=of /skyy?/$=ski /skiy/$=ski /skii/$=ski
/iy/$=i /yi/$=i /yy/$=i /ij/$=i /ay/=Ay /ai/=Ay /ei/=E /ey/=E /oy/=oy /oi/=oy /y/V=y V/e/(?=[lvn])=ye /ia/=iA
/e/$=e /ou/=u /ee/=i /oo/=u /x/=ks /s+/=s /z+/=z ${PLAIN_VOWELS}
${SHARED}`,
  german: `
/tzsch/=C /tsch/=C ^/sch/(?=[mnltp])=eS /sch/=S /chs/=ks /rich/$=riS /ch/=X /tz/=ts /dt/=t ^/s/(?=[pt])=eS /stein/=StAyn /ß/=s
V/s/V=z ^/s/V=z V/z/V=z /z+/=ts ^/v/=f /v/$=f /g/=g
/eu/=oy /äu/=oy /ei/=Ay /ai/=Ay /ey/=Ay /ay/=Ay /ie/=i /auer/=Aver /au/=W /ä/=e /ö/=o /ü/=u /oe/=o /aa/=A /ee/=e /oo/=o
V/h/(?=C|$)= /h/=h /j/=y /y/=i /qu/=kv /e/$=e ${PLAIN_VOWELS}
${SHARED}`,
  french: `
/eaux?/=o /aux/$=o /aud/$=o /aul[dt]/$=o /aul[dt]s/$=o /au/=o /oeu/=o /eux/$=o /eu/=o /œu?/=o /oux/$=u /out/$=u /o[uû]/=u
/ois/$=uA /oix/$=uA /oin/e=uAn /oin/=uan /o[iî]/=uA /oy/(?=V)=uAy /eille/$=E /aille/$=Ay /ouille/$=uy /ai/n(?!e|n|V)=a /ain/$=an /ein/$=an /in/$=an /ien/$=ian /a[iî]/=e /ei/=e /ée/s?$=e
/[éèêë]/=e /an/(?=[td]$)=An /en/(?=[td]$)=An /es/$= /t/$= /d/$= /s/$= /x/$= /ez/$=e
/tion/=sion /ch/=S /gn/(?=V)=ny /gu/(?=[eiéè])=g /que/$=k /qu/=k /ç/=s /ge/(?=[ao])=Z /g/(?=[eiéèêy])=Z /j/=Z ^/h/=h /ph/=f /th/=t /h/= /ill/(?=e)=iy
/ette/$=et /elle/$=el /ies?/$=i /e/$= V/s/V=z /u/=u /û/=u /y/V=y ${PLAIN_VOWELS}
${SHARED}`,
  italian: `
/gli/(?=V)=ly /gli/=li /gn/=ny /sci/(?=V)=S /sc/(?=[ei])=S /cc?i/(?=[aou])=C /cc?/(?=[ei])=C /cc?h/=k /gg?i/(?=[aou])=J /gg?/(?=[ei])=J /gh/=g /zz/=tz
/qu/=ku /ai/=Ay /ei/=E /au/=Au /eu/=eu /ie/=ie /oi/=oy /ues/=ues V/s/V=z /e/$=e /j/=y ${PLAIN_VOWELS}
${SHARED}`,
  spanish: `
/ll/=y /ñ/(?=[ui])=n /ñ/=ny /j/=X /ge/(?=[ao])=X /g/(?=[eiéí])=X /gu/(?=[eiéí])=g /qu/=k /ch/=C /nh/=ny /lh/=ly /ão/=Ao /ã/=An /õ/=on ^/h/=h /h/=
/ai/=Ay /ei/=E /ey/=E /au/=Au /aú/=Au /eu/=eu /ie/=ie /ue/=ue /oi/=oy /ou/=o /e/$=e /es/$=es /y/$=i V/s/V=s ${PLAIN_VOWELS}
${SHARED}`,
  arabic: `
/ullah/$=ollAh /ollah/$=ollAh /kh/=X /gh/=G /q/=Q /th/=s /dh/=z /sh/=S /ch/=C /j/=J /iyy/=iy /ou/=u /oo/=u /ee/=i /aa/=A /aei/$=Ai /ei/$=ei /ai/$=Ai /ei/=E /ai/=E /ay/=E /ey/=E /aw/=o /ow/=o /au/=o
/eh/$=e /ah/$=A /h/=h /e/$=e ^/a/CC=a /a/(?=hC|dd|bb|mm|ss|rr|ll|nn|zz)=a /y/V=y V/y/=y /s+/=s ${PLAIN_VOWELS}
${SHARED}`,
  english: `${ENGLISH} ${SHARED}`,
  englishWord: `
/oul/(?=d$)=u (?:ee|oe|ie|y|oo|ow|or)/s/$=z ^C{0,3}/a/(?=[bcdgkmpstvz](?:ing|ings|ers|ed)$)=E ^C{0,3}/i/(?=[bcdkmnptzl](?:ing|ings|ers|ed)$)=I ^d/i/(?=ver|vi|rect|men)=I
/un/(?=C)=An ^/up/=Ap (?:[csxz]|[cs]h|g)/es/$=ez (?:[tkpf]|th)/es/$=s /ies/$=iz /es/$=z [^tdeioua]/ed/$=d /at/(?=e[ds]?$|ing$|ive$|or)=Et ^C?/co/(?=[mn]C)=kA ^/re/(?=[cfplbsvqmg]V|CC)=ri ^/be/(?=CV)=bi ^/de/(?=[fsvptcm]V)=di
/a/(?=(?:ct|st|nt|nd|sk|mp|mb|pt|bs|ft|ns|nc|dv|ps|ss|ck|x|ng|tt|dg|nk|pp|tr))=a
/o/(?=(?:ct|mp|mm|nt|nd|ns|nc|nv|nf|ng|pt|ps|bs|ck|x|ll|pp|tt|gg|dd|bb|dg|nk|nn|gr))=A /o/(?=C(?:ic|ical|y|ity)$)=A
C/u/(?=(?:ct|mp|mb|nd|nk|nt|nc|st|sk|ck|lt|lk|bl|tt|dd|ff|ss|pp|mm|nn|ng|bs|pt|dg|cc|sh)|Cs?$)=A
${ENGLISH} ${SHARED}`,
  mixed: SHARED,
} as const;
