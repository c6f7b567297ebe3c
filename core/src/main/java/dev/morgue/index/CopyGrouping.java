package dev.morgue.index;

import dev.morgue.copies.Comparing;
import dev.morgue.copies.CopyRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/**
 * Finds the copies of one story among an archive's articles, and notes with each which story it is
 * a copy of and whether it stands for it. Only what is new since the last time is looked at, and
 * what it touches. Each story is gathered around one lead copy, with which every other copy is
 * compared: chains, in which each is a little like the next, do not form.
 *
 * <p>What is noted are columns updated in place. They become permanent with the writer's commit, in
 * whose data stands how far the archive was looked at; so a process that dies in between has lost
 * nothing but work.
 */
public final class CopyGrouping {

  /** The member of the commit data: the rule's version and the last arrival looked at. */
  private static final String KEY = "morgue.copies";

  /** An article is compared with so many lead copies at most. */
  private static final int MOST_COMPARED = 16;

  private final IndexWriter writer;
  private final DirectoryReader reader;
  private final CopyColumns columns;
  private final ComparedTexts texts;
  private final Map<Integer, Integer> leads = new HashMap<>();
  private final Map<Long, List<Integer>> leadsOfStory = new HashMap<>();

  private CopyGrouping(IndexWriter writer, DirectoryReader reader, CopyColumns columns) {
    this.writer = writer;
    this.reader = reader;
    this.columns = columns;
    this.texts = new ComparedTexts(reader);
  }

  /** The part of the commit data that says how far an archive was looked at; may be empty. */
  public static Map<String, String> mark(Map<String, String> commitData) {
    String mark = commitData.get(KEY);
    return mark == null ? Map.of() : Map.of(KEY, mark);
  }

  /**
   * Groups what is new. Nothing else may be written meanwhile; the caller commits, with the mark in
   * the commit's data.
   *
   * @param mark how far the archive was looked at before; empty for not at all
   * @param comparing hears of it, and may break it off
   * @return how far it is now: as before where it was broken off
   */
  public static Map<String, String> run(
      IndexWriter writer, Map<String, String> mark, Comparing comparing) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      long last = Versions.lastArrival(reader);
      CopyColumns columns = CopyColumns.of(reader, lookedAt(mark));
      boolean done = new CopyGrouping(writer, reader, columns).run(comparing);
      return done ? Map.of(KEY, CopyRule.VERSION + ":" + last) : mark;
    }
  }

  /** What another rule has found is looked at anew. */
  private static long lookedAt(Map<String, String> mark) {
    String text = mark.getOrDefault(KEY, "");
    String ours = CopyRule.VERSION + ":";
    return text.startsWith(ours) ? Long.parseLong(text.substring(ours.length())) : 0;
  }

  private boolean run(Comparing comparing) throws IOException {
    Map<Integer, List<Integer>> candidates = CopyCandidates.of(reader, columns, comparing);
    if (candidates == null) {
      return false;
    }
    int[] touched = columns.sorted(touched(candidates));
    for (int done = 0; done < touched.length; done++) {
      if (!comparing.goOn(done, touched.length)) {
        return false;
      }
      int doc = touched[done];
      int lead = lead(doc, candidates.getOrDefault(doc, List.of()));
      leads.put(doc, lead);
      if (lead == doc && StoryPlace.isGrouped(columns.place(doc).role())) {
        long story = columns.place(doc).story();
        leadsOfStory.computeIfAbsent(story, number -> new ArrayList<>()).add(doc);
      }
    }
    for (int doc : columns.hidden()) {
      note(doc, StoryPlace.NONE);
    }
    noteAll(touched);
    return true;
  }

  /**
   * New articles with candidates, those, what is shown again, and all that were copies of the same
   * stories so far.
   */
  private Set<Integer> touched(Map<Integer, List<Integer>> candidates) {
    Set<Integer> touched = new HashSet<>(candidates.keySet());
    touched.addAll(columns.shownAgain());
    candidates.values().forEach(touched::addAll);
    Set<Long> stories = new HashSet<>(columns.leaderless());
    touched.forEach(doc -> stories.add(columns.place(doc).story()));
    stories.forEach(story -> touched.addAll(columns.members(story)));
    return touched;
  }

  /** The lead copy of an article's story, itself if it is copied from none before it. */
  private int lead(int doc, List<Integer> candidates) throws IOException {
    TreeSet<Integer> before = new TreeSet<>(columns::compare);
    candidates.forEach(each -> before.add(leads.getOrDefault(each, each)));
    if (StoryPlace.isGrouped(columns.place(doc).role())) {
      before.addAll(leadsOfStory.getOrDefault(columns.place(doc).story(), List.of()));
    }
    int compared = 0;
    for (int lead : before) {
      if (compared++ == MOST_COMPARED) {
        break;
      }
      if (columns.areNear(doc, lead) && texts.areCopies(doc, lead)) {
        return lead;
      }
    }
    return doc;
  }

  private void noteAll(int[] touched) throws IOException {
    Set<Integer> copied = new HashSet<>();
    for (int doc : touched) {
      int lead = leads.getOrDefault(doc, doc);
      if (lead != doc) {
        copied.add(lead);
      }
    }
    for (int doc : touched) {
      int lead = leads.getOrDefault(doc, doc);
      boolean alone = lead == doc && !copied.contains(doc);
      int role = lead == doc ? StoryPlace.LEAD : StoryPlace.COPY;
      note(doc, alone ? StoryPlace.NONE : new StoryPlace(story(lead), role));
    }
  }

  private long story(int lead) throws IOException {
    return StoryPlace.number(Versions.id(reader, lead));
  }

  private void note(int doc, StoryPlace place) throws IOException {
    if (!place.equals(columns.place(doc))) {
      // the fields may be new to the index, which the updating of one value alone does not allow
      writer.updateDocValues(
          new Term(IndexFields.ID, Versions.id(reader, doc).value()),
          new NumericDocValuesField(IndexFields.STORY, place.story()),
          new NumericDocValuesField(IndexFields.COPY, place.role()));
    }
  }
}
