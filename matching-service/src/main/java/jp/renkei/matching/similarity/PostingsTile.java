package jp.renkei.matching.similarity;

import java.util.Arrays;

/**
 * The postings, directions and common parts of up to {@value #SLOTS} texts: few enough for the sums of a pass to stay in the
 * processor's cache, and for a posting to fit an int (upper half the slot, lower half the weight). Postings of a term are in
 * the order of their slots. Not thread-safe.
 */
final class PostingsTile {

    static final int SLOTS = 1 << 16;

    private static final int WEIGHT = 0xffff;

    private final TermTable terms = new TermTable();
    private final PostingBlocks blocks = new PostingBlocks();
    private int[] commons = new int[64];
    private byte[] directions = new byte[0];
    private int dimensions;
    private int end;

    void put(int slot, TextVector text) {
        for (int i = 0; i < text.terms().length; i++) {
            add(text.terms()[i], slot << 16 | text.weights()[i]);
        }
        if (slot >= commons.length) {
            commons = Arrays.copyOf(commons, Math.max(slot + 1, commons.length * 2));
        }
        commons[slot] = text.common();
        end = Math.max(end, slot + 1);
        setDirection(slot, text.dense());
    }

    void remove(int slot, TextVector text) {
        for (long term : text.terms()) {
            take(term, slot);
        }
        commons[slot] = 0;
        Arrays.fill(directions, slot * dimensions, (slot + 1) * dimensions, (byte) 0);
    }

    /** One more than the highest slot ever used. */
    int end() {
        return end;
    }

    /** Fills the first {@link #end} sums with the products of the text and each text of the tile; any value for free slots. */
    void products(TextVector text, int[] sums) {
        for (int slot = 0; slot < end; slot++) {
            sums[slot] = -commons[slot] - text.common();
        }
        for (int i = 0; i < text.terms().length; i++) {
            int at = terms.find(text.terms()[i]);
            int count = terms.count(at);
            if (count == 1) {
                int posting = terms.head(at);
                sums[posting >>> 16] += (posting & WEIGHT) * text.weights()[i];
            } else if (count > 1) {
                int head = terms.head(at);
                add(blocks.page(head), PostingBlocks.offset(head), count, text.weights()[i], sums);
            }
        }
        if (dimensions > 0 && dimensions == text.dense().length) {
            Directions.addProducts(text.dense(), directions, end, sums);
        }
    }

    private static void add(int[] postings, int from, int count, int weight, int[] sums) {
        for (int i = from; i < from + count; i++) {
            int posting = postings[i];
            sums[posting >>> 16] += (posting & WEIGHT) * weight;
        }
    }

    private void setDirection(int slot, byte[] direction) {
        if (direction.length == 0) {
            return;
        }
        if (dimensions != 0 && dimensions != direction.length) {
            throw new IllegalArgumentException("Directions of " + dimensions + " and " + direction.length + " numbers");
        }
        dimensions = direction.length;
        int needed = (slot + 1) * dimensions;
        if (needed > directions.length) {
            directions = Arrays.copyOf(directions, Math.min(SLOTS * dimensions, needed + needed / 4));
        }
        System.arraycopy(direction, 0, directions, slot * dimensions, dimensions);
    }

    private void add(long term, int posting) {
        int at = terms.claim(term);
        int count = terms.count(at);
        if (count == 0) {
            terms.set(at, posting, 1);
            return;
        }
        int head = terms.head(at);
        if (count == 1) {
            int block = blocks.take(1);
            blocks.page(block)[PostingBlocks.offset(block)] = head;
            head = block;
        } else if (Integer.bitCount(count) == 1) {
            head = moved(head, count, bits(count), bits(count) + 1);
        }
        int[] page = blocks.page(head);
        int from = PostingBlocks.offset(head);
        int place = place(page, from, count, posting >>> 16);
        System.arraycopy(page, place, page, place + 1, from + count - place);
        page[place] = posting;
        terms.set(at, head, count + 1);
    }

    private void take(long term, int slot) {
        int at = terms.find(term);
        int count = terms.count(at);
        if (count <= 1) {
            if (count == 1) {
                terms.free(at);
            }
            return;
        }
        int head = terms.head(at);
        int[] page = blocks.page(head);
        int from = PostingBlocks.offset(head);
        int place = place(page, from, count, slot);
        System.arraycopy(page, place + 1, page, place, from + count - place - 1);
        int left = count - 1;
        if (left == 1) {
            int last = page[from];
            blocks.give(head, 1);
            head = last;
        } else if (Integer.bitCount(left) == 1) {
            head = moved(head, left, bits(count), bits(left));
        }
        terms.set(at, head, left);
    }

    /** The power of two of the block that holds so many postings. */
    private static int bits(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(count - 1);
    }

    private int moved(int head, int count, int bits, int otherBits) {
        int block = blocks.take(otherBits);
        System.arraycopy(
                blocks.page(head), PostingBlocks.offset(head), blocks.page(block), PostingBlocks.offset(block), count);
        blocks.give(head, bits);
        return block;
    }

    /** Where a slot's posting is or belongs; most slots come last. */
    private static int place(int[] page, int from, int count, int slot) {
        int low = from;
        int high = from + count;
        if (page[high - 1] >>> 16 < slot) {
            return high;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (page[middle] >>> 16 < slot) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
