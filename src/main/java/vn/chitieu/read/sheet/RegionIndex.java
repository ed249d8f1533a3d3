package vn.chitieu.read.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import vn.chitieu.read.format.UnreadableException;

/** Finds the merged region that covers a cell, in the rows that matter. */
final class RegionIndex {
    private final List<Region> regions;
    private final Budget budget;
    private final Map<Integer, TreeMap<Integer, Region>> byRow = new HashMap<>();

    RegionIndex(List<Region> regions, Budget budget) {
        this.regions = regions;
        this.budget = budget;
    }

    /** Takes up rows that were not known before. */
    void add(NavigableSet<Integer> rows) throws UnreadableException {
        for (Region region : regions) {
            for (int row : rows.subSet(region.firstRow(), true, region.lastRow(), true)) {
                budget.cells(1);
                byRow.computeIfAbsent(row, unknown -> new TreeMap<>()).put(region.firstColumn(), region);
            }
        }
    }

    /** The region that covers a cell of a row taken up. */
    Optional<Region> at(int row, int column) {
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        TreeMap<Integer, Region> inRow = byRow.get(row);
        Map.Entry<Integer, Region> before = inRow == null ? null : inRow.floorEntry(column);
        return before == null
                ? Optional.empty()
                : Optional.of(before.getValue()).filter(region -> region.contains(row, column));
    }
}
