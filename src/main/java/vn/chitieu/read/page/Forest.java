package vn.chitieu.read.page;

import java.util.Arrays;

/** Disjoint sets of numbers from 0 on. */
public final class Forest {
    private int[] parents;
    private int count;

    /** A set of its own for each number below {@code size}. */
    public Forest(int size) {
        parents = new int[size];
        Arrays.setAll(parents, i -> i);
        count = size;
    }

    /** A set of its own for one number more: the next. */
    public void add() {
        if (count == parents.length) {
            parents = Arrays.copyOf(parents, Math.max(16, 2 * count));
        }
        parents[count] = count;
        count++;
    }

    /** The least number of the set that a number is in. */
    public int root(int number) {
        int root = number;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Makes one set of those that two numbers are in. */
    public void join(int a, int b) {
        int first = root(a);
        int second = root(b);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
