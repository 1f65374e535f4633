package jp.renkei.matching.similarity;

import java.util.Arrays;

/**
 * The postings and columns, directions and common parts of up to {@value #SLOTS} texts: few enough for the sums of a pass to stay in the
 * processor's cache, and for a posting to fit an int (upper half the slot, lower half the weight). Postings of a term are in
 * the order of their slots; a term that many texts have has a column instead. Not thread-safe.
 */
final class PostingsTile {

    static final int SLOTS = 1 << 16;

    private static final int WEIGHT = 0xffff;

    /** A term gets a column when more than this part of the slots have it, and loses it below a fourth of that. */
    private static final int COLUMN_PART = 8;

    private final TermTable terms = new TermTable();
    private final PostingBlocks blocks = new PostingBlocks();
    private final Columns columns = new Columns();
    private final Directions directions = new Directions();
    private int[] commons = new int[64];
    private int end;

    void put(int slot, TextVector text) {
        columns.reach(slot + 1);
        for (int i = 0; i < text.terms().length; i++) {
            add(text.terms()[i], slot << 16 | text.weights()[i]);
        }
        if (slot >= commons.length) {
            commons = Arrays.copyOf(commons, Math.max(slot + 1, commons.length * 2));
        }
        commons[slot] = text.common();
        end = Math.max(end, slot + 1);
        directions.set(slot, text.dense());
    }

    void remove(int slot, TextVector text) {
        for (long term : text.terms()) {
            take(term, slot);
        }
        commons[slot] = 0;
        directions.clear(slot);
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
        int size = text.terms().length;
        int[] heads = new int[size];
        int[] counts = new int[size];
        for (int i = 0; i < size; i++) {
            int at = terms.find(text.terms()[i]);
            heads[i] = terms.head(at);
            counts[i] = terms.count(at);
        }
        int[] chosen = new int[size + Columns.AT_ONCE];
        int[] weights = new int[chosen.length];
        int frequent = 0;
        for (int i = 0; i < size; i++) {
            int count = counts[i];
            int head = heads[i];
            if (count < 0) {
                chosen[frequent] = head;
                weights[frequent++] = text.weights()[i];
            } else if (count == 1) {
                sums[head >>> 16] += (head & WEIGHT) * text.weights()[i];
            } else if (count > 1) {
                add(blocks.page(head), PostingBlocks.offset(head), count, text.weights()[i], sums);
            }
        }
        columns.addProducts(chosen, weights, frequent, end, sums);
        directions.addProducts(text.dense(), end, sums);
    }

    private static void add(int[] postings, int from, int count, int weight, int[] sums) {
        for (int i = from; i < from + count; i++) {
            int posting = postings[i];
            sums[posting >>> 16] += (posting & WEIGHT) * weight;
        }
    }

    private void add(long term, int posting) {
        int at = terms.claim(term);
        int count = terms.count(at);
        if (count == 0) {
            terms.set(at, posting, 1);
            return;
        }
        int head = terms.head(at);
        if (count < 0) {
            columns.set(head, posting >>> 16, posting & WEIGHT);
            terms.set(at, head, count - 1);
            return;
        }
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
        if ((count + 1) * COLUMN_PART > columns.length()) {
            makeColumn(at);
        }
    }

    private void makeColumn(int at) {
        int count = terms.count(at);
        int head = terms.head(at);
        int[] page = blocks.page(head);
        int column = columns.take();
        for (int i = PostingBlocks.offset(head); i < PostingBlocks.offset(head) + count; i++) {
            columns.set(column, page[i] >>> 16, page[i] & WEIGHT);
        }
        blocks.give(head, bits(count));
        terms.set(at, column, -count);
    }

    private void makePostings(int at) {
        int count = -terms.count(at);
        int column = terms.head(at);
        int head = blocks.take(bits(count));
        int[] page = blocks.page(head);
        int place = PostingBlocks.offset(head);
        for (int slot = 0; slot < end; slot++) {
            int weight = columns.get(column, slot);
            if (weight != 0) {
                page[place++] = slot << 16 | weight;
            }
        }
        columns.give(column);
        terms.set(at, head, count);
    }

    private void take(long term, int slot) {
        int at = terms.find(term);
        int count = terms.count(at);
        if (count < 0) {
            columns.set(terms.head(at), slot, 0);
            terms.set(at, terms.head(at), count + 1);
            if (-count * 4 * COLUMN_PART < columns.length()) {
                makePostings(at);
            }
            return;
        }
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
