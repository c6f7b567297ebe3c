package dev.morgue.tagging.document;

import dev.morgue.text.CharKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the mentions of each organisation together: with and without the form of a company, under
 * its first word, and under the initials of its words. Where several begin with a word, it stands
 * for the one that adds only what it is: "Labour" for the Labour Party, not for Labour Research.
 */
final class Organisations {
  /** So many longer names are told apart that begin with one word. */
  private static final int MOST = 8;

  private Organisations() {}

  /** The organisations of mentions, which all name some, in no certain order. */
  static List<Group> of(List<Found> mentions) {
    Map<String, List<Found>> forms = new LinkedHashMap<>();
    for (Found mention : mentions) {
      forms.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention);
    }
    Map<String, List<String>> shorter = new HashMap<>();
    for (Map.Entry<String, List<Found>> form : forms.entrySet()) {
      List<String> words = words(form.getKey());
      if (words.size() > 1) {
        add(shorter, words.getFirst(), form.getKey());
        add(shorter, initials(form.getValue().getFirst().name()), form.getKey());
      }
    }
    Map<String, Group> groups = new LinkedHashMap<>();
    forms.forEach((key, of) -> {
      List<String> longer =
          words(key).size() > 1 ? List.of() : meant(key, shorter.getOrDefault(key, List.of()));
      String under = longer.size() == 1 ? longer.getFirst() : key;
      Group group = groups.computeIfAbsent(under, k -> new Group());
      of.forEach(mention -> group.add(mention, longer.size() == 1 ? 0 : words(key).size()));
    });
    return List.copyOf(groups.values());
  }

  private static List<String> meant(String word, List<String> longer) {
    List<String> plain =
        longer.stream()
            .filter(name -> name.startsWith(word + " "))
            .filter(name -> Words.BODY.has(name.substring(word.length() + 1)))
            .toList();
    return longer.size() > 1 && longer.size() < MOST ? plain : longer;
  }

  private static void add(Map<String, List<String>> shorter, String word, String key) {
    List<String> longer = shorter.computeIfAbsent(word, w -> new ArrayList<>());
    if (!word.isEmpty() && longer.size() < MOST && !longer.contains(key)) {
      longer.add(key);
    }
  }

  private static String key(Found mention) {
    return Found.key(withoutLegalForm(mention.name()));
  }

  /** "Ostrander Foods Inc." is filed under "Ostrander Foods". */
  static String withoutLegalForm(String name) {
    List<String> words = words(name);
    int end = words.size();
    while (end > 1 && Words.LEGAL_FORM.has(words.get(end - 1))) {
      end--;
    }
    String bare = String.join(" ", words.subList(0, end));
    boolean stop = bare.endsWith(".") && bare.indexOf('.') == bare.length() - 1 && end > 1;
    return stop || bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Of the words with a capital, where there are enough of them. */
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : words(withoutLegalForm(name))) {
      if (!word.isEmpty() && CharKinds.isUpper(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() < Acronyms.SHORTEST ? "" : Found.key(initials.toString());
  }

  private static List<String> words(String name) {
    return Letters.words(name);
  }
}
