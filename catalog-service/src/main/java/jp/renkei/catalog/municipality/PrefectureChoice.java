package jp.renkei.catalog.municipality;

import java.util.List;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;
import jp.renkei.text.TextFolding;

/** Reads the prefecture of a query: two digits, its whole code, or its name. */
final class PrefectureChoice {

    private PrefectureChoice() {}

    /** Two digits; empty for an empty text. */
    static String read(MunicipalityRegistry registry, String written) {
        String folded = TextFolding.standard().fold(written).strip();
        if (folded.isEmpty()) {
            return "";
        }
        return registry.all().stream()
                .filter(Municipality::isPrefecture)
                .filter(body -> folded.equals(body.prefecture().code())
                        || folded.equals(body.code())
                        || folded.equals(body.name())
                        || body.name().length() == folded.length() + 1
                                && body.name().startsWith(folded))
                .map(body -> body.prefecture().code())
                .findFirst()
                .orElseThrow(PrefectureChoice::unknown);
    }

    private static Problem unknown() {
        Text message = new Text(
                "都道府県は2桁のコード（例: 07）か名称（例: 福島県）で指定してください。", "Name the prefecture by two digits (07) or its name (福島県).");
        return Problem.of(ProblemType.INVALID, message, List.of(new Violation("prefecture", "query", message)));
    }
}
