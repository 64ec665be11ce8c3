/** Source of a pattern for what is numbered with a letter behind the figure: «پلاک ۱۲۵ ه», «صندلی 12A». */
export const LETTERED = 'کلاس|واحد|گروه|بند|بلوک|پلاک|ردیف|اتاق|صندلی|گیت|سالن|غرفه';
