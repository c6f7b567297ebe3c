package dev.morgue.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads arguments that are typed in the plain way. Everything else (help, mistakes, unusual forms)
 * it leaves to picocli, which takes longer to load than most searches take to run.
 */
final class ArgumentReader {

  private final CommandForm form;
  private final Map<String, List<String>> options = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private ArgumentReader(CommandForm form) {
    this.form = form;
  }

  /** What was typed, or empty where picocli must judge. */
  static Optional<Arguments> read(CommandForm form, List<String> typed) {
    ArgumentReader reader = new ArgumentReader(form);
    boolean plain = reader.takeAll(typed) && reader.operands.size() >= form.operands().least();
    return plain ? Optional.of(new Arguments(reader.options, reader.operands)) : Optional.empty();
  }

  private boolean takeAll(List<String> typed) {
    int at = 0;
    while (at < typed.size()) {
      String word = typed.get(at);
      if (word.isEmpty()) {
        return false;
      }
      if (word.charAt(0) != '-') {
        operands.add(word);
        at++;
        continue;
      }
      int taken = takeOption(word, at + 1 < typed.size() ? typed.get(at + 1) : "");
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return true;
  }

  /** How many words were taken: the option and perhaps the next word; 0 when in doubt. */
  private int takeOption(String word, String next) {
    int equals = word.indexOf('=');
    String typed = equals < 0 ? word : word.substring(0, equals);
    Optional<Option> known = form.options().stream().filter(o -> o.isCalled(typed)).findFirst();
    if (known.isEmpty()) {
      return 0;
    }
    Option option = known.get();
    String name = option.name();
    boolean again = options.containsKey(name);
    if (option.takes() == Option.Takes.NOTHING) {
      options.put(name, List.of());
      return again || equals >= 0 ? 0 : 1;
    }
    String value = equals < 0 ? next : word.substring(equals + 1);
    if (value.isEmpty()
        || value.charAt(0) == '-'
        || (again && option.takes() == Option.Takes.ONE)) {
      return 0;
    }
    options.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    return equals < 0 ? 2 : 1;
  }
}
