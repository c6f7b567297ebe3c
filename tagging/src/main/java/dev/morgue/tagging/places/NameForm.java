package dev.morgue.tagging.places;

/** In what form a key names a place. */
enum NameForm {
  /** A name: "Illinois". */
  NAME(""),
  /** What stands for it after a comma: "Ill.". */
  ABBREVIATION(","),
  /** What its inhabitants are called: "Illinoisan". */
  DEMONYM("~");

  private final String mark;

  NameForm(String mark) {
    this.mark = mark;
  }

  /** The key under which a gazetteer lists it: no name begins with one of the marks. */
  String key(String placeKey) {
    return mark + placeKey;
  }
}
