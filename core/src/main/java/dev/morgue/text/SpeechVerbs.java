package dev.morgue.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The verbs with which news in English says that somebody spoke. The list is our own, from reading
 * news; a form that is mostly a noun there (claim, call, comment) is left out.
 */
public final class SpeechVerbs {

  private static final Set<String> SPEAKING =
      words(
          """
          said says say saying told tells tell telling added adds adding asked asks asking replied
          replies replying wrote writes writing tweeted tweets tweeting posted explained explains
          explaining insisted insists insisting claimed claiming argued argues arguing warned warns
          warning admitted admits admitting announced announces declared declares declaring recalled
          recalls recalling noted noting stated commented continued continues continuing concluded
          concludes promised promises promising pledged vowed vows vowing urged urges urging
          complained complains complaining joked jokes joking quipped denied denies denying
          acknowledged acknowledges conceded concedes confirmed confirms testified testifies suggested
          suggests predicted predicts remarked responded responds responding reiterated reiterates
          stressed stresses emphasised emphasized emphasises emphasizes maintained maintains observed
          observes shouted shouts shouting cried yelled yells whispered muttered exclaimed lamented
          laments revealed reveals boasted boasts wondered wonders opined contended contends alleged
          alleges countered counters retorted interjected mused sighed protested begged pleaded
          agreed agrees cautioned cautions assured assures reported thought thinks believes believed
          felt joked quoted cited read reads chanted chanting quipping deadpanned repeated repeats
          """);

  private static final Set<String> NAMING =
      words(
          """
          called calls calling described describes describing branded brands branding dubbed
          labelled labeled labels termed deemed hailed hails praised praises praising criticised
          criticized criticising criticizing condemned condemns condemning denounced denounces
          denouncing dismissed dismisses dismissing blasted slammed accused accuses accusing
          characterised characterized welcomed welcomes mocked decried derided blamed blames thanked
          lauded attacked
          """);

  private SpeechVerbs() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(List.of(list.strip().split("\\s+", -1))));
  }

  /** Whether a word, in any letter case, says that somebody spoke: said, added. */
  public static boolean isSpeaking(String word) {
    return SPEAKING.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word says what somebody called something: called, described, condemned. */
  public static boolean isNaming(String word) {
    return NAMING.contains(word.toLowerCase(Locale.ROOT));
  }
}
