package jp.renkei.matching.explain;

/**
 * How much of the product of two records each character of a title or a description carries.
 *
 * @param carried sums over all characters before each place, one more than there are characters
 */
record ComparedText(long[] carried) {

    /**
     * @param numbers where each term of the text stands among those of its record, below 0 for what counts nothing there
     * @param weights what each term of the record weighs
     * @param common what each term of the record weighs in the other record, 0 where that does not have it
     */
    static ComparedText of(TermPlaces places, int[] numbers, short[] weights, int[] common) {
        long[] sums = new long[places.text().length() + 1];
        places.forEach((term, start, end) -> {
            int number = numbers[term];
            // A term may stand inside one character that stands for several: ㍿
            if (number >= 0 && start < end) {
                long share = (long) common[number] * weights[number] / (end - start);
                for (int i = start; i < end; i++) {
                    sums[i + 1] += share;
                }
            }
        });
        for (int i = 1; i < sums.length; i++) {
            sums[i] += sums[i - 1];
        }
        return new ComparedText(sums);
    }

    long between(int start, int end) {
        return carried[end] - carried[start];
    }
}
