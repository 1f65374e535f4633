package jp.renkei.catalog.privacy;

import java.util.ResourceBundle;
import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;

/** What officers call a field: the labels of the validation messages. Stateless. */
final class FieldNames {

    private static final String BUNDLE = "ValidationMessages";

    private FieldNames() {}

    static Text of(String label) {
        return new Text(in(Language.JA, label), in(Language.EN, label));
    }

    private static String in(Language language, String label) {
        return ResourceBundle.getBundle(BUNDLE, language.locale()).getString("label." + label);
    }
}
