package jp.renkei.matching.similarity;

/**
 * An open-addressing table from a term to two ints: 16 bytes a place, at most two thirds of them taken. Not thread-safe.
 */
final class TermTable {

    private static final int LEAST = 1024;

    /**
     * Two longs a place, so that a look at it costs one cache line: the term, and what is known of it. Of that the upper half
     * is the head: where the postings are; of a term with a single posting, the posting itself; of a frequent term, its
     * column. The lower half is the count: how many texts have the term, below 0 if they stand in a column; 0 marks a free
     * place.
     */
    private long[] places = new long[2 * LEAST];

    private int size;

    /** @return the place of a term, free when the term is not there */
    int find(long term) {
        int mask = places.length / 2 - 1;
        int at = home(term);
        while (count(at) != 0 && places[2 * at] != term) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** As {@link #find}, for a term that will be set there if it is new; may move the others. */
    int claim(long term) {
        if ((size + 1) * 3 > places.length) {
            grow();
        }
        int at = find(term);
        if (count(at) == 0) {
            places[2 * at] = term;
            size++;
        }
        return at;
    }

    int head(int at) {
        return (int) (places[2 * at + 1] >>> Integer.SIZE);
    }

    int count(int at) {
        return (int) places[2 * at + 1];
    }

    /** @param count not 0 */
    void set(int at, int head, int count) {
        places[2 * at + 1] = (long) head << Integer.SIZE | Integer.toUnsignedLong(count);
    }

    /** Frees a place and moves back what stands after it only because of it. */
    void free(int place) {
        int mask = places.length / 2 - 1;
        int hole = place;
        int at = hole;
        while (true) {
            at = (at + 1) & mask;
            if (count(at) == 0) {
                break;
            }
            if (((at - home(places[2 * at])) & mask) >= ((at - hole) & mask)) {
                copy(places, at, hole);
                hole = at;
            }
        }
        places[2 * hole + 1] = 0;
        size--;
    }

    private int home(long term) {
        return (int) (term >>> 20) & (places.length / 2 - 1);
    }

    private void copy(long[] from, int at, int to) {
        places[2 * to] = from[2 * at];
        places[2 * to + 1] = from[2 * at + 1];
    }

    private void grow() {
        long[] old = places;
        places = new long[old.length * 2];
        for (int i = 0; i < old.length / 2; i++) {
            if ((int) old[2 * i + 1] != 0) {
                copy(old, i, find(old[2 * i]));
            }
        }
    }
}
