package dev.morgue.text;

import java.util.List;

/**
 * The abbreviations the splitter knows, in lower case and without their last full stop.
 *
 * <p>States and months are those that American newspapers shorten; the rest is common use in each
 * language.
 */
final class AbbreviationTable {

  /** No abbreviation here has more characters. */
  static final int MAX_LENGTH = 12;

  /** How an abbreviation has to be written: some are other words with or without a capital. */
  private enum Form {
    ANY,
    /** With a capital; two capitals are an acronym where other words have small letters. */
    CAPITAL,
    /** With a capital or in capitals. */
    CAPITALS,
    SMALL
  }

  /** Abbreviations of one kind. */
  private record Group(String words, AbbreviationRule rule, Form form) {}

  private static final String TITLES =
      """
      mrs ms mx messrs mmes sen sens rep reps gov govs gen gens lt col cmdr cmdt capt sgt maj adm
      brig cpl pvt pfc spc ens prof profs rev revd hon rt fr msgr mgr supt insp det ofc amb atty pres
      treas asst dep lt.gov maj.gen lt.col brig.gen lt.gen rt.hon mme mlle mlles
      sra sras srta dña gral cnel lic excmo ilmo mons pdte dott dott.ssa sig sigg sig.ra avv geom
      cav arq eng exmo exma profa cel hr hrn ph
      """;

  private static final String LINKS =
      """
      mr dr drs dra prof.ssa vs e.g i.e eg viz cf a.k.a f.k.a et.al
      z.b d.h u.a u.a.m v.chr n.chr i.d.r m.e z.t u.u s.o s.u z.zt dhr mevr mw jhr
      d.w.z m.b.t t.a.v i.v.m a.u.b o.a p.ex p.ej c.-à-d
      т.е т.к т.н т.о им ул акад проф напр св респ डॉ
      """;

  private static final String SMALL_LINKS =
      """
      v bzw vgl sog ggf evtl inkl exkl zzgl einschl bspw insb gest geb med phil jur nat rer env
      bijv ген пос гл
      """;

  private static final String NAMES = "ste mt ft pt sto sta";

  private static final String CAPITAL_NAMES = "st jr sr";

  private static final String DEGREES = "ph.d ll.d ll.b m.d d.d.s esq";

  private static final String ORGANISATIONS =
      """
      inc corp cos ltd bros pty ltda cia mfg intl natl assn assoc dept univ inst ave blvd rd hwy
      pkwy ln ct pl sq bldg dist div str av avda tel
      """;

  private static final String LETTERED_ORGANISATIONS =
      """
      l.p s.a s.a.s s.p.a s.r.l n.v b.v a.g u.s u.k u.n e.u u.a.e u.s.a u.s.s.r ee.uu e.u.a e.v
      mio mrd tsd
      """;

  private static final String STATES =
      """
      ala ariz calif colo conn fla ill kan ky md mich minn mo mont neb nev okla tenn tex vt wis wyo
      ga n.y n.j n.m n.h n.c s.c n.d s.d w.va r.i d.c p.r b.c ont que alta sask n.s n.b p.e.i nfld
      n.s.w qld tas vic
      """;

  private static final String STATE_WORDS = "miss mass wash ore ark ind la pa va del man";

  private static final String MONTHS =
      "jan feb febr mar apr jun jul aug sept sep oct nov dec okt dez mrz janv févr avr juil déc";

  private static final String WEEKDAYS = "mon tue tues wed thu thur thurs fri sat sun";

  private static final String NUMBERS =
      """
      no nos nr vol vols fig figs pp pg pgs par para sect sec ch chap ed ext rm apt rte op est ca
      approx circa núm núms pág págs pag blz abs abb bd kap flt ст стр рис табл
      """;

  private static final String CAPITAL_NUMBERS = "art ex ref int lot";

  private static final String LASTS = "etc ecc usw enz u.ä т.д т.п др пр";

  private static final List<Group> GROUPS =
      List.of(
          new Group(TITLES, AbbreviationRule.NEVER, Form.CAPITAL),
          new Group(LINKS, AbbreviationRule.NEVER, Form.ANY),
          new Group(SMALL_LINKS, AbbreviationRule.NEVER, Form.SMALL),
          new Group(NAMES, AbbreviationRule.NAME, Form.CAPITAL),
          new Group(CAPITAL_NAMES, AbbreviationRule.NAME, Form.CAPITALS),
          new Group("co", AbbreviationRule.ORGANISATION, Form.CAPITALS),
          new Group("mm ee", AbbreviationRule.NEVER, Form.CAPITALS),
          new Group("uu", AbbreviationRule.ORGANISATION, Form.CAPITALS),
          new Group(DEGREES, AbbreviationRule.NAME, Form.ANY),
          new Group("al", AbbreviationRule.NAME, Form.SMALL),
          new Group(ORGANISATIONS, AbbreviationRule.ORGANISATION, Form.CAPITAL),
          new Group(LETTERED_ORGANISATIONS, AbbreviationRule.ORGANISATION, Form.ANY),
          new Group(STATES, AbbreviationRule.STATE, Form.CAPITAL),
          new Group(STATE_WORDS, AbbreviationRule.STATE_WORD, Form.CAPITAL),
          new Group(MONTHS, AbbreviationRule.MONTH, Form.CAPITAL),
          new Group(WEEKDAYS, AbbreviationRule.WEEKDAY, Form.CAPITAL),
          new Group(NUMBERS, AbbreviationRule.NUMBER, Form.ANY),
          new Group(CAPITAL_NUMBERS, AbbreviationRule.NUMBER, Form.CAPITAL),
          new Group("a.m p.m", AbbreviationRule.CLOCK, Form.ANY),
          new Group("г гг", AbbreviationRule.YEAR, Form.SMALL),
          new Group(LASTS, AbbreviationRule.LAST, Form.ANY));

  /** Each abbreviation, with the place of its group. */
  private static final SentenceWordMap WORDS = build();

  private AbbreviationTable() {}

  /**
   * The rule for the word in a range. Full stops within the word are part of it, white space is
   * not: "z. B" is "z.B". In a paragraph without capitals any form will do.
   */
  static AbbreviationRule find(SentenceText paragraph, int start, int end) {
    int place = WORDS.find(paragraph.text(), start, end);
    if (place < 0) {
      return AbbreviationRule.NONE;
    }
    Group group = GROUPS.get(place);
    boolean capital = SentenceChars.isUpper(paragraph.codePoint(start));
    boolean written =
        switch (group.form()) {
          case ANY -> true;
          case CAPITAL -> capital && !isAcronym(paragraph, start, end);
          case CAPITALS -> capital;
          case SMALL -> !capital;
        };
    return written || paragraph.isCaseless() ? group.rule() : AbbreviationRule.NONE;
  }

  private static boolean isAcronym(SentenceText paragraph, int start, int end) {
    return end - start == 2
        && SentenceChars.isUpper(paragraph.codePoint(start + 1))
        && !paragraph.isAllCapitals();
  }

  private static SentenceWordMap build() {
    SentenceWordMap words = new SentenceWordMap();
    for (int i = 0; i < GROUPS.size(); i++) {
      words.put(GROUPS.get(i).words(), i);
    }
    return words;
  }
}
