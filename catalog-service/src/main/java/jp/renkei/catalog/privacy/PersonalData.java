package jp.renkei.catalog.privacy;

import jp.renkei.edge.language.Text;

/**
 * A place in a record that looks like personal data.
 *
 * @param field path of the field, such as {@code outcomes[0].period}
 * @param name the field's name as officers know it
 * @param kind what it looks like
 * @param position of its first character, counted from 1 as readers count
 * @param start first UTF-16 unit in the field's text
 * @param end one after the last
 * @param text what stands there; never to be logged
 */
public record PersonalData(String field, Text name, Kind kind, int position, int start, int end, String text) {

    /** What personal data a text can be checked for. */
    public enum Kind {
        PHONE("電話番号", "a phone number"),
        EMAIL("メールアドレス", "a mail address"),
        MY_NUMBER("マイナンバー（個人番号）", "a My Number"),
        PERSON_NAME("個人の氏名", "a person's name");

        private final Text label;

        Kind(String ja, String en) {
            this.label = new Text(ja, en);
        }

        public Text label() {
            return label;
        }
    }

    /** Whether the other one says the same thing, wherever it stands. */
    boolean tells(PersonalData other) {
        return kind == other.kind && text.equals(other.text);
    }
}
