package dev.morgue.indexer.extract;

/**
 * What a page's text looks like, for telling articles from index pages, stubs and error pages.
 *
 * @param words words in the article's running text
 * @param paragraphs passages in it
 * @param pageWords words on the whole page
 * @param linkedShare share of the page's characters that are links, 0 to 1
 * @param bodyLinkedShare the same within the running text
 * @param proseOutside words of long unlinked blocks that were not taken: high on an index page
 * @param longestParagraph words of the running text's longest passage
 * @param signupWords words of dropped blocks that ask to subscribe, register or log in
 * @param consentWords words of dropped blocks about cookies and consent
 */
public record PageEvidence(
    int words,
    int paragraphs,
    int pageWords,
    double linkedShare,
    double bodyLinkedShare,
    int proseOutside,
    int longestParagraph,
    int signupWords,
    int consentWords) {}
