import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a figure that an evaluator printed: {@code bench/eval ... --json | java Floor.java METRIC
 * VALUE}.
 *
 * <p>METRIC is the end of the figure's path, with dots between the names: {@code morgue.ndcg@10}
 * finds {@code {"rows": {"morgue": {"ndcg@10": 0.41}}}}, and also {@code {"rows": [{"name": "morgue",
 * "ndcg@10": 0.41}]}}. Every figure that it finds has to be at least VALUE, and there has to be one.
 */
final class Floor {

  public static void main(String[] args) throws IOException {
    String metric = args[0];
    double floor = Double.parseDouble(args[1]);
    Map<String, Double> found = new TreeMap<>();
    figures(System.in)
        .forEach(
            (path, value) -> {
              if (("." + path).endsWith("." + metric)) {
                found.put(path, value);
              }
            });
    found.forEach(
        (path, value) ->
            System.out.println(
                (value >= floor ? "ok   " : "LOW  ") + path + " = " + value + ", floor " + floor));
    if (found.isEmpty()) {
      System.err.println("There is no figure " + metric + " in what the evaluator printed.");
    }
    boolean holds = !found.isEmpty() && found.values().stream().allMatch(value -> value >= floor);
    System.exit(holds ? 0 : 1);
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
