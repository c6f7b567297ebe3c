package dev.morgue.indexer.extract;

/**
 * What a page's text looks like, for telling articles from index pages, stubs and error pages.
 *
 * @param words words in the article's running text
 * @param paragraphs passages in it
 * @param pageWords words on the whole page
 * @param linkedShare share of the page's characters that are links, 0 to 1
 * @param longestParagraph words of the running text's longest passage
 * @param signupWords words of dropped blocks that ask to subscribe, register or log in
 */
public record PageEvidence(
    int words,
    int paragraphs,
    int pageWords,
    double linkedShare,
    int longestParagraph,
    int signupWords) {}
