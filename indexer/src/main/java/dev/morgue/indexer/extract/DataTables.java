package dev.morgue.indexer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of figures in an article, as opposed to tables that only lay out a page: those whose
 * cells the judge left out of the running text, though text stands before and after them.
 */
final class DataTables {
  private static final int FEWEST_CELLS = 4;
  private static final int LONGEST_MEAN = 60;

  private DataTables() {}

  /** One text a table, a line a row, cells separated by a tab. */
  static List<String> of(PageBlocks page, boolean[] kept) {
    Map<Integer, List<Block>> cells = new LinkedHashMap<>();
    boolean begun = false;
    for (Block block : page.blocks) {
      begun |= kept[block.index];
      if (begun && !kept[block.index] && block.tag == Tag.CELL) {
        int table = tableAround(page, block.node);
        if (table >= 0) {
          cells.computeIfAbsent(table, unused -> new ArrayList<>()).add(block);
        }
      }
    }
    List<String> tables = new ArrayList<>();
    for (List<Block> table : cells.values()) {
      int chars = table.stream().mapToInt(block -> block.shape.chars()).sum();
      boolean linked = table.stream().mapToDouble(Block::linkedShare).sum() > table.size() * 0.5;
      if (table.size() >= FEWEST_CELLS && chars <= LONGEST_MEAN * table.size() && !linked) {
        tables.add(rows(page, table));
      }
    }
    return tables;
  }

  /** A cell's table is at most three elements out: row, row group, table. */
  private static int tableAround(PageBlocks page, int cell) {
    int node = cell;
    for (int i = 0; i < 3 && node >= 0; i++) {
      node = page.parent(node);
      if (node >= 0 && page.tag(node) == Tag.TABLE) {
        return node;
      }
    }
    return -1;
  }

  private static String rows(PageBlocks page, List<Block> cells) {
    StringBuilder text = new StringBuilder();
    int row = -1;
    for (Block cell : cells) {
      int own = page.parent(cell.node);
      text.append(text.isEmpty() ? "" : own == row ? "\t" : "\n");
      text.append(cell.text.replace('\n', ' '));
      row = own;
    }
    return text.toString();
  }
}
