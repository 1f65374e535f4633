package jp.renkei.matching.similarity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Terms that so many texts of a tile have that a weight for each slot, 0 for those without the term, is read faster than
 * postings are: in order, and several at a time. Not thread-safe.
 */
final class Columns {

    /** Columns that are added up in one go. */
    static final int AT_ONCE = 4;

    /** Slots whose sums stay in the innermost cache while one column after the other is added; columns are multiples of it. */
    static final int BLOCK = 4096;

    private static final boolean WIDE = VectorUnit.isOn() && WideColumns.areUseful();

    private final Deque<Integer> free = new ArrayDeque<>();
    private short[][] columns = new short[8][];
    private int used;
    private int length;

    /** Makes room for slots below {@code slots}. */
    void reach(int slots) {
        if (slots > length) {
            length = Math.max(BLOCK, Integer.highestOneBit(slots - 1) << 1);
            for (int i = 0; i < used; i++) {
                columns[i] = Arrays.copyOf(columns[i], length);
            }
        }
    }

    /** How many slots a column has. */
    int length() {
        return length;
    }

    /** @return the number of a column of zeros */
    int take() {
        if (!free.isEmpty()) {
            return free.pop();
        }
        if (used == columns.length) {
            columns = Arrays.copyOf(columns, used * 2);
        }
        columns[used] = new short[length];
        return used++;
    }

    void give(int column) {
        Arrays.fill(columns[column], (short) 0);
        free.push(column);
    }

    void set(int column, int slot, int weight) {
        columns[column][slot] = (short) weight;
    }

    int get(int column, int slot) {
        return columns[column][slot];
    }

    /**
     * Adds to each of the first {@code end} sums, and perhaps to others of their block, what the chosen columns add. The arrays
     * are longer by {@link #AT_ONCE} zeros, so that there is no last, shorter go.
     */
    void addProducts(int[] chosen, int[] weights, int count, int end, int[] sums) {
        for (int from = 0; from < end; from += BLOCK) {
            for (int i = 0; i < count; i += AT_ONCE) {
                if (WIDE) {
                    WideColumns.addProducts(columns, chosen, weights, i, from, sums);
                } else {
                    for (int j = i; j < i + AT_ONCE; j++) {
                        add(columns[chosen[j]], weights[j], from, sums);
                    }
                }
            }
        }
    }

    private static void add(short[] column, int weight, int from, int[] sums) {
        for (int slot = from; slot < from + BLOCK; slot++) {
            sums[slot] += column[slot] * weight;
        }
    }
}
