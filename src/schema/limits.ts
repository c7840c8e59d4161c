/**
 * The limits of a publication, so that no content makes a build slow, huge, or fail halfway. A rule takes its number and
 * its sentence from here. content/README.md lists all of them for writers; `limits.test.ts` compares the two, and exceeds each limit.
 * One table, longer than other files, so that every limit is found here.
 */

interface Limit {
  readonly most: number;
  /** What is counted, and the limit as the guide shows it. */
  readonly of: string;
  readonly shown: string;
  /** For the guide: the reason, and what happens above the limit if it is not refused. */
  readonly why: string;
  /** The message above the limit, and its fix. */
  readonly message?: string | ((...found: never[]) => string);
  readonly fix?: string;
}

export const limits = {
  fileBytes: {
    ...{ most: 5 * 1024 ** 2, of: 'a text, a table, a file of settings', shown: '5 MB', why: 'it is read as a whole' },
    message: 'The file is larger than 5 MB.',
  },
  fieldBytes: {
    ...{
      most: 64 * 1024,
      of: 'the fields of a piece or a page together',
      shown: '64 KB',
      why: 'more is a text that has lost its second `---`',
    },
    message: 'The fields are longer than 64 KB.',
    fix: 'Move the text below the second ---, where the body belongs.',
  },
  fieldsOfGroup: {
    ...{ most: 1000, of: 'fields of one group', shown: '1,000', why: 'each name is compared with all others' },
    message: 'More than 1000 fields stand in one group.',
    fix: 'Take out what does not belong into it.',
  },
  pictureBytes: {
    ...{ most: 20 * 1024 ** 2, of: 'a picture', shown: '20 MB', why: 'it is held in memory, four at once' },
    message: 'The picture is larger than 20 MB.',
    fix: 'Save it smaller: 3200 pixels of width are enough for any screen.',
  },
  svgBytes: {
    ...{ most: 2 * 1024 ** 2, of: 'a drawing in SVG', shown: '2 MB', why: 'it is published as it is, and readers fetch all of it' },
    message: 'The drawing is larger than 2 MB.',
    fix: 'Save it with fewer points, or as a png picture.',
  },
  pictureName: {
    ...{ most: 200, of: 'the name of a picture file', shown: '200 bytes', why: 'more is written behind it, and disks take names of 255' },
    message: (found: number) => `The name of this picture has ${found} bytes; 200 fit.`,
    fix: 'Give the file a shorter name, and write it so where the picture is shown.',
  },
  picturePixels: {
    ...{ most: 50_000_000, of: 'the pixels of a picture', shown: '50 million', why: 'unpacked, each takes four bytes of memory' },
    message: (width: number, height: number) => `The picture has ${width} × ${height} pixels; 50 million are the most.`,
    fix: 'Save it smaller: 3200 pixels of width are enough for any screen.',
  },
  frames: {
    ...{ most: 5000, of: 'the pictures of an animation', shown: '5,000', why: 'each takes a time of its own, however small it is' },
    message: (found: number) => `The animation has ${found} pictures; 5000 are the most.`,
    fix: 'Save it shorter, or show one picture of it and link to a film.',
  },
  movingPixels: {
    ...{ most: 100_000_000, of: 'the pixels of all of them', shown: '100 million', why: 'to make them anew takes a minute' },
    message: (found: number, width: number, height: number) =>
      `The animation has ${found} pictures of ${width} × ${height} pixels; 100 million pixels in all are the most.`,
    fix: 'Save it shorter or smaller, or show one picture of it and link to a film.',
  },
  lines: {
    ...{ most: 100_000, of: 'lines of a text', shown: '100,000', why: 'each takes a time of its own, however short it is' },
    message: (found: number) => `The text has ${found} lines; 100000 fit.`,
    fix: 'Divide it into the parts of a series.',
  },
  paragraphs: {
    ...{ most: 40_000, of: 'paragraphs of a text', shown: '40,000', why: 'the same' },
    message: (found: number) => `The text has ${found} paragraphs; 40000 fit.`,
    fix: 'Divide it into the parts of a series.',
  },
  signs: {
    ...{
      most: 200_000,
      of: 'signs of markup in a text',
      shown: '200,000',
      why: 'each takes three kilobytes of memory while the text is read',
    },
    message: (found: number) => `The text has ${found} signs of markup; 200000 fit.`,
    fix: 'Divide it into the parts of a series.',
  },
  bars: {
    ...{ most: 200_000, of: 'bars (`|`) of tables in a text', shown: '200,000', why: 'each takes a time of its own' },
    message: (found: number) => `The text has ${found} bars of tables; 200000 fit.`,
    fix: 'Divide it into the parts of a series.',
  },
  depth: {
    ...{ most: 100, of: 'quotations, lists and parts within each other', shown: '100', why: 'no page could show more' },
    message: 'The text is nested too deep.',
    fix: 'Take away some of the quotations, lists or brackets within each other.',
  },
  paragraphSigns: {
    // The sum of the squares of the counts of all paragraphs.
    ...{ most: 40e6, of: 'signs of markup in one paragraph or table', shown: 'about 6,000', why: 'each may belong to each other one' },
    message: (found: number) => `This paragraph or table holds ${found} signs of markup, such as * _ [ and {.`,
    fix: 'Divide it by empty lines, or put a backslash before the signs that stand for themselves.',
  },
  looseLines: {
    // The sum of the squares of the counts of all runs.
    ...{ most: 10e6, of: 'lines of a quotation or list without its sign', shown: 'about 3,000', why: 'each is tried as an end of it' },
    message: (found: number) => `A quotation or a list goes on over ${found} lines that do not begin as it does.`,
    fix: 'Put an empty line where it ends, or begin each line with its sign.',
  },
  closedBlocks: {
    // Multiplied by the lines of the text.
    ...{
      most: 15e6,
      of: 'lists, quotations and footnotes in a text of 10,000 lines',
      shown: '1,500',
      why: 'each moves all that stands before it',
    },
    message: (found: number, lines: number) =>
      `${found} lists, quotations, footnotes and underlined headings are more than can be read in a text of ${lines} lines.`,
    fix: 'Divide it into the parts of a series; begin headings with ## instead of underlining them.',
  },
  braces: {
    // Closing braces times the length around them. For a scripted article four times as much, since its code mostly parses at the first attempt.
    ...{ most: 25e6, of: 'closing braces in 100 KB of braces', shown: '250', why: 'each is tried as the end of the code' },
    message: 'What stands in braces here is more code than can be read.',
    fix: 'Put long rows of figures into a CSV file; for the signs themselves, write \\{ and \\}.',
  },
  openTags: {
    // Their number times the length of their paragraph.
    ...{
      most: 100e6,
      of: 'tags that nothing completes in a paragraph of 100 KB of `.md`',
      shown: '1,000',
      why: 'each is tried up to its end',
    },
    message: (found: number) => `This paragraph holds ${found} tags and comments that nothing completes.`,
    fix: 'Put a backslash before each < that stands for itself, or divide it by empty lines.',
  },
  openModule: {
    ...{
      most: 200,
      of: 'paragraphs of a scripted piece until its code is closed',
      shown: '200',
      why: 'the code is read again at each of them',
    },
    message: 'This code is not closed within 200 paragraphs.',
    fix: 'Close what it opens, or put it into a file of its own and import that.',
  },
  cells: {
    ...{ most: 20_000, of: 'cells of a table', shown: '20,000', why: 'no page could show more' },
    message: (columns: number, rows: number) => `This table has ${columns} columns and ${rows} rows; 20000 cells fit.`,
    fix: 'Divide it, or put it into a file in public/ and link to that.',
  },
  items: {
    ...{ most: 10_000, of: 'items of a list', shown: '10,000', why: 'no page could show more' },
    message: (found: number) => `This list has ${found} items; 10000 fit.`,
    fix: 'Divide it, or put it into a file in public/ and link to that.',
  },
  colouring: {
    // The cube of the characters, since some grammars take cubic time (`<script>` repeated: two seconds).
    ...{
      most: 250e9,
      of: 'code that is coloured, of one block',
      shown: '6,000 characters',
      why: 'what is longer is printed in one colour',
    },
  },
  chartBars: {
    ...{ most: 30, of: 'bars of a `BarChart`', shown: '30', why: 'more cannot be told apart' },
    message: 'A BarChart has at most 30 bars.',
    fix: 'Keep the ones that the argument needs.',
  },
  events: {
    ...{ most: 40, of: 'events of a `Timeline`', shown: '40', why: 'the same' },
    message: 'A Timeline has at most 40 events.',
    fix: 'Keep the ones that the argument needs.',
  },
  curves: {
    ...{ most: 8, of: 'lines of a `LineChart`', shown: '8', why: 'the same' },
    message: 'A LineChart has at most 8 lines.',
    fix: 'Keep the ones that the argument needs.',
  },
  chartRows: {
    ...{ most: 200, of: 'rows of a `LineChart`', shown: '200', why: 'the same' },
    message: 'A LineChart has at most 200 rows.',
    fix: 'Keep every second row, or one for each month or year.',
  },
  tableRows: {
    ...{ most: 1000, of: 'rows of a table of figures', shown: '1,000', why: 'no chart could show more' },
    message: 'The table is larger than any chart can show.',
    fix: 'Keep what the argument needs: at most 1000 rows and 100 columns.',
  },
  tableColumns: {
    ...{ most: 100, of: 'columns of a table of figures', shown: '100', why: 'the same' },
    message: 'The table is larger than any chart can show.',
    fix: 'Keep what the argument needs: at most 1000 rows and 100 columns.',
  },
  slugBytes: {
    ...{ most: 80, of: 'a slug, or the name of a file that is one', shown: '80 bytes', why: 'it stands in addresses, which people copy' },
    message: (slug: string) => `"${slug}" is too long for an address, which holds 80 letters of English, or fewer of other scripts.`,
    fix: 'Shorten it.',
  },
  nameBytes: {
    ...{ most: 240, of: 'one step of a former address', shown: '240 bytes', why: 'its page is a folder, and disks take names of 255' },
    message: (address: string) => `"${address}" is too long for the name of a file.`,
    fix: 'Shorten it: between two slashes fit 240 letters of English, or fewer of other scripts.',
  },
  pathBytes: {
    ...{ most: 1000, of: 'a former address', shown: '1,000 bytes', why: 'disks take paths of 1,024 or 4,096' },
    message: (address: string) => `"${address}" is too long for the path of a file.`,
    fix: 'Shorten it: 1000 letters of English fit, or fewer of other scripts.',
  },
  categoryBytes: {
    ...{ most: 800, of: 'the path of a category in `categories.yaml`', shown: '800 bytes', why: 'the same, with what stands around it' },
    message: (slug: string, found: number) =>
      `The address of "${slug}" is too long: with the categories above it, it has ${found} bytes, and 800 fit.`,
    fix: 'Shorten the slugs, or move the category up, out of some of the categories around it.',
  },
  looks: {
    ...{
      most: 2_000_000,
      of: 'names that are looked at to guess what was meant',
      shown: '2 million',
      why: 'beyond them, nothing is guessed',
    },
  },
  alike: {
    ...{ most: 20, of: 'hashtags alike but for one letter', shown: '20', why: 'beyond them, they are not doubted for each other' },
  },
} as const satisfies Readonly<Record<string, Limit>>;
