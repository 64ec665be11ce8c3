/** What a span of a block's text is: emphasised, a link, or in another language. Offsets are UTF-16. */
export type Span =
  | { readonly kind: 'emphasis' | 'strong' | 'code'; readonly from: number; readonly to: number }
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly href: string }
  | {
      readonly kind: 'language';
      readonly from: number;
      readonly to: number;
      readonly language: string;
    }
  /** The sign in the text that calls the footnote of this label. */
  | { readonly kind: 'note'; readonly from: number; readonly to: number; readonly label: string };

interface Text {
  /** The source text; every position in a place, mark or span is an offset into it. */
  readonly text: string;
  readonly spans?: readonly Span[];
  /** BCP 47, where it is not the article's. Its direction follows from it. */
  readonly language?: string;
}

/** What a line around a text is: who wrote it and when, its code, «انتهای پیام», its tags, where to share it. */
export type Furniture = 'byline' | 'date' | 'code' | 'end' | 'tags' | 'share';

/** One piece of an article in reading order. */
export type Block =
  | (Text & { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 })
  | (Text & { readonly kind: 'paragraph' | 'lead' | 'quote' | 'verse' })
  /**
   * `mark` is the sign that the document puts before an ordered item, without what stands around it: `1`, `12`, `الف`,
   * `iv`, `2.3`; digits in ASCII, letters as they are written (`isMark`). Without it nothing is known but that there is
   * an order.
   */
  | (Text & {
      readonly kind: 'item';
      readonly ordered: boolean;
      readonly depth: number;
      readonly mark?: string;
    })
  /** Points to another article; stands apart from the text and is not spoken unless asked. */
  | (Text & { readonly kind: 'related'; readonly href?: string })
  /** A row of a table; a tab parts its cells. */
  | (Text & { readonly kind: 'row'; readonly header: boolean })
  /** Stands behind the text that calls it by its label; not spoken unless asked. */
  | (Text & { readonly kind: 'footnote'; readonly label: string })
  /** Belongs to the page the text came from, not to the text: neither shown nor spoken unless asked. */
  | (Text & { readonly kind: 'furniture'; readonly what: Furniture })
  /** `text` is the caption; `image` names a picture of the article (`images` of a draft) or a file beside it; without `image` the picture is missing and a placeholder stands for it. */
  | (Text & { readonly kind: 'figure'; readonly image?: string; readonly alt?: string });

export type BlockKind = Block['kind'];
