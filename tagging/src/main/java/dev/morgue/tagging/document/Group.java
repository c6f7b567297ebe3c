package dev.morgue.tagging.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All mentions of one person, organisation or place. */
final class Group {

  /** How often one form of the name is printed. */
  private static final class Form {
    private final Found first;
    private int count;

    private Form(Found first) {
      this.first = first;
    }
  }

  private final List<Found> mentions = new ArrayList<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private int longest;

  void add(Found mention, int words) {
    mentions.add(mention);
    if (words > longest) {
      forms.clear();
      longest = words;
    }
    if (words == longest) {
      forms.computeIfAbsent(mention.name(), name -> new Form(mention)).count++;
    }
  }

  /** Groups of mentions that are written alike. */
  static List<Group> byKey(List<Found> mentions) {
    Map<String, Group> groups = new LinkedHashMap<>();
    for (Found mention : mentions) {
      groups.computeIfAbsent(mention.key(), key -> new Group()).add(mention, 1);
    }
    return List.copyOf(groups.values());
  }

  /** A mention that does not bear the whole name. */
  void addShort(Found mention) {
    mentions.add(mention);
  }

  List<Found> mentions() {
    return mentions;
  }

  /** The fullest form; of several the one printed most often, of those the first. */
  Found best() {
    Form best = forms.values().iterator().next();
    for (Form form : forms.values()) {
      best = form.count > best.count ? form : best;
    }
    return best.first;
  }

  double confidence() {
    double highest = 0;
    for (Found mention : mentions) {
      highest = Math.max(highest, mention.confidence());
    }
    return highest;
  }

  /** Where the mention ends that ends last. */
  int lastEnd() {
    int last = 0;
    for (Found mention : mentions) {
      last = Math.max(last, mention.end());
    }
    return last;
  }
}
