/** What a span of a block's text is: emphasised, a link, or in another language. Offsets are UTF-16. */
export type Span =
  | { readonly kind: 'emphasis' | 'strong' | 'code'; readonly from: number; readonly to: number }
  | { readonly kind: 'link'; readonly from: number; readonly to: number; readonly href: string }
  | {
      readonly kind: 'language';
      readonly from: number;
      readonly to: number;
      readonly language: string;
    };

interface Text {
  /** The source text; every position in a place, mark or span is an offset into it. */
  readonly text: string;
  readonly spans?: readonly Span[];
}

/** One piece of an article in reading order. */
export type Block =
  | (Text & { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6 })
  | (Text & { readonly kind: 'paragraph' | 'lead' | 'quote' | 'verse' })
  | (Text & { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number })
  /** Points to another article; stands apart from the text and is not spoken unless asked. */
  | (Text & { readonly kind: 'related'; readonly href?: string })
  /** `text` is the caption; without `image` the picture is missing and a placeholder stands for it. */
  | (Text & { readonly kind: 'figure'; readonly image?: string; readonly alt?: string });

export type BlockKind = Block['kind'];
