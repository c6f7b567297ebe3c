package dev.morgue.indexer.html;

import java.util.Locale;
import java.util.Random;

/** Invents pages with all kinds of damage. */
public final class BrokenPages {

  private static final String[] NAMES =
      ("p p div div a a b i span li ul ol dl dt dd caption col tbody thead tr td th select optgroup"
              + " option svg path g title textarea script style iframe noscript xmp noembed"
              + " noframes template head body html form input br img meta link base button h1 h2"
              + " pre hr object article section x-y embed param center label table table colgroup"
              + " tfoot td tr font math mi foreignObject desc frameset plaintext ruby rt rb nobr"
              + " image")
          .split(" ", -1);

  /** The more harmless ones of them. */
  private static final int TAME = 61;

  private static final String[] ATTRIBUTES = {
    " class='x'",
    " class=y",
    " id=\"a>b\"",
    " data-x='1'",
    " src=a/b",
    " src",
    "/",
    " onclick = \"f('>')\"",
    "style='display:none'",
    " style=\"color:red\"",
    " width=5",
    "\nhref='/u?a=1&amp;b&copy=2&lt'",
    " alt",
    " TITLE='é &eacute;'",
    " type=hidden",
    " x='y'z=1",
    " data-y=\"<p>\"",
    " hidden",
    " type=application/ld+json",
    " =",
    " q='",
    " <",
    " id<b=c",
    " class=",
    " /",
    " d=/",
    " \"",
    "\0"
  };

  /** Of these on most tags are. */
  private static final int SOUND = 19;

  private static final String[] TEXTS = {
    "Word ",
    "\n",
    " \t",
    "\r\n ",
    "\n after space",
    "a < b",
    "<!-- c -->",
    "&amp; &lt &nbsp; &#8217; &#x; &bogus; &notit;",
    "\"datePublished\":\"2021-05-03\"",
    "if (a<b) '<div class=q>'",
    "é漢😀",
    "'",
    "\"",
    ">",
    "<table><tr><td>a<td><b>b<tr><th>c</table>",
    "<table>\n<caption>c</caption><col><tbody><tr><th>x</th></tr>\n</tbody></table>",
    "</p>",
    "</br>",
    "</li>",
    "</body>",
    "</html>",
    "<!doctype html>",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01//EN\" \"http://www.w3.org/TR/html4/strict.dtd\">",
    "<?xml version='1.0'?>",
    "<?xml x?>",
    "<![CDATA[ x ]]>",
    "<![endif]>",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "</>",
    "</ x>",
    "<!-- <script>",
    "</script>",
    "</style >",
    "</svg>",
    "</title/>",
    "\0"
  };

  /** The harmless ones of them. */
  private static final int HARMLESS = 21;

  private final Random random;

  /**
   * Pages that follow from the random numbers.
   *
   * @param random source of all choices
   */
  public BrokenPages(Random random) {
    this.random = random;
  }

  /** A page of up to 26 pieces, of which any can break what is around it. */
  public String next() {
    StringBuilder page = new StringBuilder(random.nextInt(3) == 0 ? "" : "<!doctype html>");
    page.append(random.nextInt(3) == 0 ? "" : "<html><head><title>T</title></head>\n<body>");
    int rough = random.nextInt(3);
    for (int i = random.nextInt(26); i >= 0; i--) {
      piece(page, rough, 3);
    }
    return page.toString();
  }

  private void piece(StringBuilder page, int rough, int depth) {
    int kind = random.nextInt(rough == 0 ? 20 : 5);
    if (kind == 0 || depth == 0) {
      text(page, rough);
      return;
    }
    String name = NAMES[random.nextInt(rough == 0 ? TAME : NAMES.length)];
    name = random.nextInt(9) == 0 ? name.toUpperCase(Locale.ROOT) : name;
    page.append(kind == 1 ? "</" : "<").append(name);
    for (int i = random.nextInt(4); i > 0; i--) {
      int sound = rough > 1 && random.nextInt(10) == 0 ? ATTRIBUTES.length : SOUND;
      page.append(ATTRIBUTES[random.nextInt(sound)]);
    }
    page.append(rough > 1 && random.nextInt(15) == 0 ? "" : random.nextInt(12) == 0 ? "/>" : ">");
    if (kind > 1 && kind != 3) {
      for (int i = random.nextInt(3); i > 0; i--) {
        piece(page, rough, depth - 1);
      }
      text(page, rough);
      page.append("</").append(name).append('>');
    }
  }

  private void text(StringBuilder page, int rough) {
    page.append(TEXTS[random.nextInt(rough > 1 ? TEXTS.length : HARMLESS)]);
  }

  /** A page with some of its stretches cut out, doubled or moved. */
  public String damaged(String page) {
    StringBuilder text = new StringBuilder(page);
    for (int i = 1 + random.nextInt(6); i > 0 && text.length() > 100; i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(60));
      String part = text.substring(from, to);
      int kind = random.nextInt(3);
      if (kind != 1) {
        text.delete(from, to);
      }
      if (kind != 0) {
        text.insert(random.nextInt(text.length()), part);
      }
    }
    return text.toString();
  }
}
