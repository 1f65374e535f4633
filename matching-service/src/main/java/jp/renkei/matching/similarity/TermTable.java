package jp.renkei.matching.similarity;

/**
 * An open-addressing table from a term to two ints: 16 bytes a place, at most two thirds of them taken. Not thread-safe.
 */
final class TermTable {

    private static final int LEAST = 1024;

    private long[] keys = new long[LEAST];
    /** Where the postings are; of a term with a single posting, the posting itself; of a frequent term, its column. */
    private int[] heads = new int[LEAST];
    /** How many texts have the term, below 0 if they stand in a column; 0 marks a free place. */
    private int[] counts = new int[LEAST];

    private int size;

    /** @return the place of a term, free when the term is not there */
    int find(long term) {
        int mask = keys.length - 1;
        int at = home(term);
        while (counts[at] != 0 && keys[at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** As {@link #find}, for a term that will be set there if it is new; may move the others. */
    int claim(long term) {
        if ((size + 1) * 3 > keys.length * 2) {
            grow();
        }
        int at = find(term);
        if (counts[at] == 0) {
            keys[at] = term;
            size++;
        }
        return at;
    }

    int head(int at) {
        return heads[at];
    }

    int count(int at) {
        return counts[at];
    }

    /** @param count not 0 */
    void set(int at, int head, int count) {
        heads[at] = head;
        counts[at] = count;
    }

    /** Frees a place and moves back what stands after it only because of it. */
    void free(int place) {
        int mask = keys.length - 1;
        int hole = place;
        int at = hole;
        while (true) {
            at = (at + 1) & mask;
            if (counts[at] == 0) {
                break;
            }
            if (((at - home(keys[at])) & mask) >= ((at - hole) & mask)) {
                keys[hole] = keys[at];
                heads[hole] = heads[at];
                counts[hole] = counts[at];
                hole = at;
            }
        }
        counts[hole] = 0;
        size--;
    }

    private int home(long term) {
        return (int) (term >>> 20) & (keys.length - 1);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldHeads = heads;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        heads = new int[keys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = find(oldKeys[i]);
                keys[at] = oldKeys[i];
                heads[at] = oldHeads[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
