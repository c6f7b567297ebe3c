package dev.morgue.index;

import dev.morgue.text.WordForms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * The languages whose words are stemmed for ranking: those whose stemmer in Lucene works on forms
 * without diacritics, either because it drops them itself or because its endings have none.
 */
enum RankLanguage {
  ENGLISH("en", EnglishAnalyzer::getDefaultStopSet, PorterStemFilter::new),
  GERMAN(
      "de",
      GermanAnalyzer::getDefaultStopSet,
      in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
  FRENCH("fr", FrenchAnalyzer::getDefaultStopSet, FrenchLightStemFilter::new),
  SPANISH("es", SpanishAnalyzer::getDefaultStopSet, SpanishLightStemFilter::new),
  ITALIAN("it", ItalianAnalyzer::getDefaultStopSet, ItalianLightStemFilter::new),
  PORTUGUESE(
      "pt",
      PortugueseAnalyzer::getDefaultStopSet,
      in -> new PortugueseLightStemFilter(new PortuguesePluralFilter(in))),
  DUTCH("nl", DutchAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new DutchStemmer())),
  SWEDISH(
      "sv", SwedishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new SwedishStemmer())),
  NORWEGIAN("no nb nn", NorwegianAnalyzer::getDefaultStopSet, NorwegianLightStemFilter::new),
  DANISH(
      "da", DanishAnalyzer::getDefaultStopSet, in -> new SnowballFilter(in, new DanishStemmer())),
  FINNISH("fi", FinnishAnalyzer::getDefaultStopSet, FinnishLightStemFilter::new),
  RUSSIAN("ru", RussianAnalyzer::getDefaultStopSet, RussianLightStemFilter::new),
  HUNGARIAN("hu", HungarianAnalyzer::getDefaultStopSet, HungarianLightStemFilter::new),
  GREEK("el", GreekAnalyzer::getDefaultStopSet, GreekStemFilter::new),
  BULGARIAN("bg", BulgarianAnalyzer::getDefaultStopSet, BulgarianStemFilter::new),
  ARABIC(
      "ar",
      ArabicAnalyzer::getDefaultStopSet,
      in -> new ArabicStemFilter(new ArabicNormalizationFilter(in))),
  HINDI(
      "hi",
      HindiAnalyzer::getDefaultStopSet,
      in -> new HindiStemFilter(new HindiNormalizationFilter(in))),
  INDONESIAN("id in", IndonesianAnalyzer::getDefaultStopSet, IndonesianStemFilter::new);

  private final List<String> codes;
  private final Supplier<CharArraySet> stopWords;
  private final UnaryOperator<TokenStream> stemmer;

  RankLanguage(String codes, Supplier<CharArraySet> stopWords, UnaryOperator<TokenStream> stemmer) {
    this.codes = List.of(codes.split(" ", -1));
    this.stopWords = stopWords;
    this.stemmer = stemmer;
  }

  /**
   * The language of a BCP 47 tag by its first subtag: English for an unknown one (empty or {@code
   * und}); empty for one that is not stemmed.
   */
  static Optional<RankLanguage> of(String tag) {
    String code = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (code.isEmpty() || code.equals("und")) {
      return Optional.of(ENGLISH);
    }
    for (RankLanguage language : values()) {
      if (language.codes.contains(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The stop words as forms, so without diacritics. */
  CharArraySet stopWords() {
    CharArraySet words = stopWords.get();
    CharArraySet forms = new CharArraySet(words.size(), false);
    for (Object word : words) {
      forms.add(WordForms.fold(new String((char[]) word)));
    }
    return CharArraySet.unmodifiableSet(forms);
  }

  TokenStream stem(TokenStream forms) {
    return stemmer.apply(forms);
  }
}
