package dev.morgue.tagging;

import dev.morgue.Name;

/**
 * A stretch of text that names something, as one reading of its sentence has it.
 *
 * @param start first character, in UTF-16 units
 * @param end after the last character
 * @param kind what it names
 * @param confidence 0 to 1
 */
public record Span(int start, int end, Name.Kind kind, double confidence) {}
