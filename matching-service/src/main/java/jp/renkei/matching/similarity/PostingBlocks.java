package jp.renkei.matching.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blocks of ints, each a power of two long, cut from large pages; blocks given back are used again. A block never crosses a
 * page, so whoever reads it works on one array. Not thread-safe.
 */
final class PostingBlocks {

    /** The longest block has 2 to this power ints; so has a page. */
    static final int MOST_BITS = 16;

    private static final int PAGE = 1 << MOST_BITS;
    private static final int NONE = -1;

    private final List<int[]> pages = new ArrayList<>();
    private final int[] free = new int[MOST_BITS + 1];
    private int used = PAGE;

    PostingBlocks() {
        Arrays.fill(free, NONE);
    }

    /** @return the address of a block of 2 to the power of {@code bits} ints, with any content */
    int take(int bits) {
        int block = free[bits];
        if (block != NONE) {
            free[bits] = page(block)[offset(block)];
            return block;
        }
        int length = 1 << bits;
        if (used + length > PAGE) {
            giveRest();
            pages.add(new int[PAGE]);
            used = 0;
        }
        int address = (pages.size() - 1) << MOST_BITS | used;
        used += length;
        return address;
    }

    void give(int block, int bits) {
        page(block)[offset(block)] = free[bits];
        free[bits] = block;
    }

    int[] page(int block) {
        return pages.get(block >>> MOST_BITS);
    }

    static int offset(int block) {
        return block & (PAGE - 1);
    }

    /** Cuts what is left of the last page into blocks, largest first. */
    private void giveRest() {
        for (int bits = MOST_BITS; bits >= 0 && !pages.isEmpty(); bits--) {
            if (used + (1 << bits) <= PAGE) {
                give((pages.size() - 1) << MOST_BITS | used, bits);
                used += 1 << bits;
            }
        }
    }
}
