/** The picture above an article, as its page names and describes it. */
export interface LeadImage {
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}
