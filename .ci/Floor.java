import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks figures that an evaluator printed: {@code bench/eval ... --json | java Floor.java METRIC
 * VALUE [METRIC VALUE]...}.
 *
 * <p>METRIC is the end of the figure's path, with dots between the names: {@code morgue.ndcg@10}
 * finds {@code {"rows": {"morgue": {"ndcg@10": 0.41}}}}, and also {@code {"rows": [{"name": "morgue",
 * "ndcg@10": 0.41}]}}. Every figure that it finds has to be at least VALUE, a number or another
 * METRIC of the same run, and there has to be one. In a METRIC, spaces are written as underscores.
 */
final class Floor {

  public static void main(String[] args) throws IOException {
    Map<String, Double> figures = figures(System.in);
    boolean holds = args.length > 0 && args.length % 2 == 0;
    for (int i = 0; i + 1 < args.length; i += 2) {
      holds &= holds(figures, args[i], args[i + 1]);
    }
    System.exit(holds ? 0 : 1);
  }

  private static boolean holds(Map<String, Double> figures, String metric, String value) {
    boolean number = value.matches("-?[0-9.]+");
    Collection<Double> floors =
        number ? List.of(Double.valueOf(value)) : named(figures, value).values();
    Map<String, Double> found = named(figures, metric);
    if (found.isEmpty() || floors.isEmpty()) {
      String missing = found.isEmpty() ? metric : value;
      System.err.println("There is no figure " + missing + " in what the evaluator printed.");
      return false;
    }
    double floor = Collections.max(floors);
    found.forEach(
        (path, is) ->
            System.out.println(
                (is >= floor ? "ok   " : "LOW  ")
                    + (path + " = " + is + ", floor " + floor)
                    + (number ? "" : " (" + value + ")")));
    return Collections.min(found.values()) >= floor;
  }

  private static Map<String, Double> named(Map<String, Double> figures, String metric) {
    Map<String, Double> named = new TreeMap<>(figures);
    named.keySet().removeIf(path -> !("." + path.replace(' ', '_')).endsWith("." + metric));
    return named;
  }

  private static Map<String, Double> figures(InputStream json) throws IOException {
    Map<String, Double> figures = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      Deque<String> path = new ArrayDeque<>();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT, START_ARRAY -> {
            String name = parser.getParsingContext().getParent().getCurrentName();
            path.addLast(name == null ? "" : name);
          }
          case VALUE_STRING -> {
            if ("name".equals(parser.currentName())) {
              path.addLast((path.removeLast() + "." + parser.getText()).replaceFirst("^\\.", ""));
            }
          }
          case END_OBJECT, END_ARRAY -> path.removeLast();
          case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
            String above = String.join(".", path.stream().filter(each -> !each.isEmpty()).toList());
            String name = parser.currentName();
            String full = name == null ? above : above.isEmpty() ? name : above + "." + name;
            figures.merge(full, parser.getDoubleValue(), Math::min);
          }
          default -> {}
        }
      }
    }
    return figures;
  }
}
