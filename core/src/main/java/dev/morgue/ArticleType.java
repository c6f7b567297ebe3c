package dev.morgue;

import java.util.Locale;
import java.util.Optional;

/** What kind of piece an article is: the fixed list of a news library. */
public enum ArticleType {
  /** A report. */
  NEWS,
  /** A few lines. */
  BRIEF,
  /** Several short items under one headline. */
  DIGEST,
  /** A long, non-urgent piece. */
  FEATURE,
  /** Questions and answers, or a talk retold. */
  INTERVIEW,
  /** A portrait of one person or body. */
  PROFILE,
  /** Background and interpretation by the newsroom. */
  ANALYSIS,
  /** A regular writer's opinion. */
  COLUMN,
  /** An outside writer's opinion. */
  OP_ED,
  /** The paper's own opinion, unsigned. */
  EDITORIAL,
  /** A reader's letter; its signatory is not staff. */
  LETTER,
  /** A life, told by the newsroom; it names its subject. */
  OBITUARY,
  /** A paid notice of a death. */
  DEATH_NOTICE,
  /** Of a book, film, play, product. */
  REVIEW,
  /** A correction that stands alone. */
  CORRECTION,
  /** A live blog. */
  LIVE,
  /** A picture with a caption. */
  CAPTION_ONLY,
  /** Spoken words written down. */
  TRANSCRIPT,
  /** Sent out by the party it concerns. */
  PRESS_RELEASE,
  /** Paid for by an advertiser. */
  SPONSORED,
  /** Results, prices, events, programmes. */
  LISTING;

  /** The written form: lower case with hyphens, {@code op-ed}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with this written form, letter case ignored. */
  public static Optional<ArticleType> of(String label) {
    String name = label.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (ArticleType type : values()) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
