package dev.morgue.indexer.extract;

import java.util.List;

/** Invented news pages in the shapes that publishers' pages have, with the traps of each. */
final class NewsPages {

  /** The running text of every page here. */
  static final List<String> STORY =
      List.of(
          "The harbour board of Quillshire voted on Tuesday to close the old swing bridge for the"
              + " winter, after engineers found cracks in two of its four bearings, the chairman"
              + " said.",
          "“We would rather explain a detour than an accident,” said Marta Lindqvist, who has run"
              + " the board since 2011. The repair, she added, would cost about $2.4 million and"
              + " take until April.",
          "Traders on the east quay fear for their Christmas sales. Tobias Reed, who sells smoked"
              + " eel from a stall beside the bridge, said that two thirds of his customers walked"
              + " over it, and that no one would take the long way round in the rain.",
          "The board promised a ferry every twenty minutes from dawn to midnight, free of charge,"
              + " and a path lit along the dyke. It did not say who would pay for either, and the"
              + " town council meets only next week.",
          "The bridge was built in 1934 by convicts from the island gaol and carried trams until"
              + " 1958. A petition to restore it, not merely to mend it, has 3,100 names, more than"
              + " half of the town.");

  static final String HEADLINE = "Swing bridge to close for the winter";

  private NewsPages() {}

  static String paragraphs(String tag) {
    StringBuilder text = new StringBuilder();
    STORY.forEach(paragraph ->
        text.append('<')
            .append(tag)
            .append('>')
            .append(paragraph)
            .append("</")
            .append(tag)
            .append(">\n"));
    return text.toString();
  }

  private static String page(String body) {
    return "<!doctype html><html><head><title>"
        + HEADLINE
        + " - The Quillshire Observer</title>"
        + "<meta property='og:title' content='"
        + HEADLINE
        + "'></head><body>"
        + MENU
        + body
        + FOOT
        + "</body></html>";
  }

  private static final String MENU =
      "<header class='site-header'><nav class='main-nav'><ul><li><a href='/n'>News</a></li>"
          + "<li><a href='/s'>Sport</a></li><li><a href='/b'>Business</a></li>"
          + "<li><a href='/w'>Weather</a></li></ul></nav></header>";

  private static final String FOOT =
      "<footer class='site-footer'><ul><li><a href='/a'>About us</a></li><li><a href='/c'>Contact"
          + "</a></li></ul><p>© 2021 The Quillshire Observer. All rights reserved.</p></footer>";

  /** Semantic markup; share line, inline teaser, caption, newsletter, biography, comments. */
  static String semantic() {
    String caption = "The swing bridge seen from the dyke. Photo: Ada Moss/Observer";
    return page(
        "<main><article class='article'><h1 class='article__headline'>"
            + HEADLINE
            + "</h1>"
            + "<div class='byline'>By <a href='/ada'>Ada Moss</a></div>"
            + "<div class='share-tools'><a href='#'>Facebook</a> <a href='#'>Twitter</a></div>"
            + "<figure><img src='b.jpg'><figcaption>"
            + caption
            + "</figcaption></figure>"
            + "<div class='article__body'>"
            + before(2, "p")
            + "<aside class='related-inline'><h3>Read more</h3><a href='/x'>Ferry fares to rise"
            + " again</a></aside>"
            + after(2, "p")
            + "</div>"
            + "<div class='newsletter-signup'><h4>Get the morning briefing</h4><p>Sign up for our"
            + " newsletter and never miss a story.</p></div>"
            + "<div class='author-bio'><p>Ada Moss is a reporter at the Observer who covers the"
            + " harbour. Follow her on Twitter @adamoss.</p></div></article>"
            + "<section class='comments'><h2>Comments</h2><p class='comment-text'>About time, that"
            + " bridge has been a danger for years, says everyone who lives here.</p></section>"
            + "<section class='most-popular'><h2>Most read</h2><ul>"
            + "<li><a href='/1'>Mayor denies having promised a second bridge</a></li>"
            + "<li><a href='/2'>Eel festival moves to the castle yard</a></li></ul></section></main>");
  }

  /** A blog system of the 2010s: everything is a div, the text in entry-content. */
  static String divs() {
    return page(
        "<div id='page'><div id='primary'><div class='post hentry'><h2 class='entry-title'>"
            + HEADLINE
            + "</h2><div class='entry-meta'>Posted on <a href='/d'>November 23, 2021"
            + "</a> by <a href='/ada'>Ada Moss</a></div><div class='entry-content'>"
            + paragraphs("p")
            + "<div class='sharedaddy'><h3>Share this:</h3><ul><li><a href='#'>Email</a></li>"
            + "<li><a href='#'>Print</a></li></ul></div></div>"
            + "<div class='entry-tags'>Tags: <a href='/t'>harbour</a>, <a href='/u'>bridge</a>"
            + "</div></div></div><div id='sidebar' class='widget-area'><h3>Recent posts</h3><ul>"
            + "<li><a href='/1'>Eel festival moves to the castle yard</a></li>"
            + "<li><a href='/2'>Ferry fares to rise again</a></li></ul></div></div>");
  }

  /** A page of the 1990s: layout by tables, paragraphs by line breaks. */
  static String tables() {
    return "<html><head><title>Quillshire Observer: "
        + HEADLINE
        + "</title></head><body>"
        + "<table width=600><tr><td width=120><a href=n.html>News</a><br><br><a href=s.html>Sport"
        + "</a><br><br><a href=w.html>Weather</a></td><td><h1>"
        + HEADLINE
        + "</h1>"
        + String.join("<br><br>\n", STORY)
        + "</td></tr><tr><td colspan=2>Copyright 1998 Quillshire Observer</td></tr></table>"
        + "</body></html>";
  }

  private static String before(int end, String tag) {
    return part(STORY.subList(0, end), tag);
  }

  private static String after(int begin, String tag) {
    return part(STORY.subList(begin, STORY.size()), tag);
  }

  private static String part(List<String> paragraphs, String tag) {
    StringBuilder text = new StringBuilder();
    paragraphs.forEach(p ->
        text.append('<').append(tag).append('>').append(p).append("</").append(tag).append('>'));
    return text.toString();
  }

  /** A paywall's stub: two paragraphs are shown, the linked data holds the given text. */
  static String stub(String stored) {
    return "<html><head><title>"
        + HEADLINE
        + "</title><script type='application/ld+json'>"
        + "{\"@type\":\"NewsArticle\",\"articleBody\":\""
        + stored.replace("\"", "\\\"")
        + "\"}</script></head><body>"
        + MENU
        + "<article><h1>"
        + HEADLINE
        + "</h1><div class='article-body'>"
        + before(1, "p")
        + "</div><div class='paywall'><p>Subscribe to continue reading.</p></div></article>"
        + FOOT
        + "</body></html>";
  }

  /** A page whose text is only in the state of its program. */
  static String program() {
    return "<html><head><title>"
        + HEADLINE
        + "</title></head><body><div id='__next'></div>"
        + "<script id='__NEXT_DATA__' type='application/json'>{\"props\":{\"story\":{\"html\":\""
        + paragraphs("p").replace("\n", "\\n").replace("\"", "\\\"").replace("/", "\\/")
        + "\"}}}</script></body></html>";
  }
}
