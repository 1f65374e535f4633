package jp.renkei.text;

/**
 * Characters without a shape of their own: joiners, direction marks, soft hyphen, byte order mark, variation selectors,
 * tags. Unicode calls them Default_Ignorable_Code_Point (DerivedCoreProperties.txt), a property the JDK does not offer.
 */
final class Invisibles {

    /** The soft hyphen; no character before it is one of them. */
    static final int FIRST = 0x00AD;

    private Invisibles() {}

    static boolean contains(int c) {
        if (c < 0x2000) {
            return c == FIRST
                    || c == 0x034F
                    || c == 0x061C
                    || c == 0x115F
                    || c == 0x1160
                    || c == 0x17B4
                    || c == 0x17B5
                    || c >= 0x180B && c <= 0x180F;
        }
        return c >= 0x200B && c <= 0x200F
                || c >= 0x202A && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0F
                || c == 0xFEFF
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c >= 0x1BCA0 && c <= 0x1BCA3
                || c >= 0x1D173 && c <= 0x1D17A
                || c >= 0xE0000 && c <= 0xE0FFF;
    }
}
