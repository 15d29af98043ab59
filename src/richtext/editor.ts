// The three text editors of the admin. What an editor cannot make, a reader never has to cope with:
// no underline (looks like a link), no alignment, colours or code.
import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { callout, faqReference } from './blocks.ts'
import { linkFeature } from './linkFeature.ts'

type HeadingTag = 'h2' | 'h3' | 'h4'

/** For the body of a section. Its title is an h2 on the page, so headings inside start at h3. */
export const bodyEditor = lexicalEditor({ features: longTextFeatures(['h3', 'h4']) })

/** For an article or a page written as one text. Its title is the h1, so headings start at h2. */
export const articleEditor = lexicalEditor({ features: longTextFeatures(['h2', 'h3', 'h4']) })

/** For short answers and biographies: paragraphs, bold, italic, lists and links. */
export const plainEditor = lexicalEditor({ features: plainFeatures() })

// Features are made anew for each editor: Payload writes sanitized fields back into their options.
function plainFeatures() {
  return [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    linkFeature(),
  ]
}

function longTextFeatures(enabledHeadingSizes: HeadingTag[]) {
  return [
    ...plainFeatures(),
    HeadingFeature({ enabledHeadingSizes }),
    SubscriptFeature(),
    SuperscriptFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    // maxDepth 0: stored text stays a list of ids; presenters load what is shown, readers get no more.
    UploadFeature({ enabledCollections: ['media'], maxDepth: 0 }),
    BlocksFeature({ blocks: [callout, faqReference] }),
  ]
}
