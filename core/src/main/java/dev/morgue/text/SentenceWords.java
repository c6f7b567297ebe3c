package dev.morgue.text;

/** Words that tell whether a sentence starts with them, goes on with them, or is attributed. */
final class SentenceWords {

  /** Starts a sentence even after an abbreviation: pronouns, The. */
  static final int STRONG = 1;

  /** Does so where the text goes on in lower case; else it may be a headline in capitals. */
  static final int WEAK = 1 << 1;

  /** An article of another language, with which a surname may start as well (Le, Los). */
  static final int ARTICLE = 1 << 2;

  static final int ATTRIBUTION = 1 << 3;
  static final int PRONOUN = 1 << 4;

  /** A name that is written with an exclamation or question mark at its end. */
  static final int MARKED_NAME = 1 << 5;

  static final int COMPANY = 1 << 6;
  static final int WEEKDAY = 1 << 7;
  static final int MONTH = 1 << 8;
  static final int ZONE = 1 << 9;

  /** A month whose name German does not share with English. */
  static final int GERMAN_MONTH = 1 << 13;

  /** A German word after which an ordinal number stands: articles and their contractions. */
  static final int GERMAN_ARTICLE = 1 << 10;

  /** After a verb of speech, it starts what was said: "said that". */
  static final int REPORT = 1 << 12;

  /** The end of a domain or of a file's name. */
  static final int DOMAIN = 1 << 11;

  private static final String STRONG_STARTS =
      """
      the he she it they we i however meanwhile this these those there his her their its besides
      moreover nevertheless nonetheless furthermore additionally although indeed therefore thus
      instead unlike despite according former
      elle ils elles nous cette él ella ellos ellas esta este lui lei ele ela
      er sie wir ich es dieser diese dieses
      он она оно они это но
      """;

  /** Includes nouns that news writes in lower case unless they start a sentence. */
  private static final String WEAK_STARTS =
      """
      a an and as at after also among another any all because before between both but by
      during each earlier even every few for from if in it's many more most my never no nor
      not nobody now of on once one only or other others our over several since so some still such
      that then though through to today two three four five six ten under until what when where
      whether which while who why with without yesterday yet you your last later perhaps
      next nearly almost about above across against along
      police officials analysts critics experts authorities investigators researchers scientists
      shares stocks prices sales lawmakers lawyers prosecutors residents voters traders investors
      economists doctors people supporters opponents protesters aides
      en por con para pero sin según dans mais pour avec au aux sur selon après il on
      im bei mit nach auf aber und doch für seit auch nur wie
      nel nella non per secondo em mas não segundo maar op voor met bij volgens
      в на по как и а с из за
      """;

  private static final String ARTICLES =
      """
      le la les l el los las lo gli un une una uno um uma der die das dem den ein eine de het een o
      os
      """;

  private static final String ATTRIBUTIONS =
      """
      said says say asked asks replied replies answered added adds cried cries shouted shouts yelled
      screamed wrote writes tweeted told tells exclaimed quipped joked wondered recalled insisted
      continued declared explained whispered demanded began concluded laughed remarked responded
      """;

  private static final String PRONOUNS = "he she it they we i you who";

  private static final String MARKED_NAMES =
      "yahoo jeopardy yum joomla wham panic e oklahoma guess which airplane";

  private static final String COMPANY_FORMS =
      "inc corp co ltd llc plc ag gmbh brands holdings group";

  private static final String WEEKDAYS =
      """
      monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
      sat sun
      """;

  private static final String MONTHS =
      """
      january february march april may june july august september october november december
      jan feb mar apr jun jul aug sept sep oct nov dec
      """;

  private static final String GERMAN_MONTHS =
      "januar februar märz mai juni juli oktober dezember jänner feber mrz okt dez";

  private static final String ZONES =
      """
      est edt et cst cdt ct mst mdt mt pst pdt pt akst akdt hst ast adt gmt utc bst cet cest eet ist
      jst kst hkt sgt aest aedt awst nzst nzdt msk wib eastern central mountain pacific atlantic
      greenwich moscow beijing tokyo london
      """;

  private static final String GERMAN_ARTICLES =
      "der die das dem den des ein eine einen einem einer am im zum zur vom beim ab bis seit";

  private static final String DOMAINS =
      """
      com org net edu gov mil info biz tv uk de fr eu ru cn jp io html htm php asp aspx js ts py java
      pdf doc docx txt jpg jpeg png gif xml json csv exe zip mp3 mp4 dll xls xlsx
      """;

  private static final SentenceWordMap ROLES =
      new SentenceWordMap()
          .mark(STRONG_STARTS, STRONG)
          .mark(WEAK_STARTS, WEAK)
          .mark(ARTICLES, ARTICLE)
          .mark(ATTRIBUTIONS, ATTRIBUTION)
          .mark(PRONOUNS, PRONOUN)
          .mark("that there his her their its our my", REPORT)
          .mark(MARKED_NAMES, MARKED_NAME)
          .mark(COMPANY_FORMS, COMPANY)
          .mark(WEEKDAYS, WEEKDAY)
          .mark(MONTHS, MONTH)
          .mark(GERMAN_MONTHS, GERMAN_MONTH)
          .mark(ZONES, ZONE)
          .mark(GERMAN_ARTICLES, GERMAN_ARTICLE)
          .mark(DOMAINS, DOMAIN);

  private SentenceWords() {}

  /** The roles of the word in a range, as bits; 0 for a word that has none. */
  static int roles(CharSequence text, int start, int end) {
    return Math.max(ROLES.find(text, start, end), 0);
  }
}
