package dev.morgue.indexer.extract;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the attributes of an element say that begins, read once for all who look at it: jsoup finds
 * an attribute by comparing names. Used again for the next element; not thread-safe.
 */
public final class Opening {

  private @Nullable Attributes attributes;
  private String type = "";
  private String id = "";
  private String item = "";
  private int others;

  Opening() {}

  void read(Element element) {
    type = "";
    id = "";
    item = "";
    others = element.attributesSize();
    attributes = others == 0 ? null : element.attributes();
    if (attributes == null) {
      return;
    }
    type = attributes.get("class");
    others -= type.isEmpty() ? 0 : 1;
    id = others == 0 ? "" : attributes.get("id");
    others -= id.isEmpty() ? 0 : 1;
    item = others == 0 ? "" : attributes.get("itemprop");
  }

  /** The class; "" where there is none, as for the others. */
  public String type() {
    return type;
  }

  /** The id. */
  public String id() {
    return id;
  }

  /** The itemprop. */
  public String item() {
    return item;
  }

  /** How many attributes there are besides a class and an id. */
  public int others() {
    return others;
  }

  /** Another attribute's value. */
  public String value(String name) {
    return others == 0 || attributes == null ? "" : attributes.get(name);
  }

  /** Whether there is another attribute, be it empty. */
  public boolean has(String name) {
    return others > 0 && attributes != null && attributes.hasKey(name);
  }
}
