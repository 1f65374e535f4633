package jp.renkei.catalog.privacy;

import java.util.List;
import jp.renkei.edge.language.Text;
import jp.renkei.edge.problem.Problem;
import jp.renkei.edge.problem.ProblemType;
import jp.renkei.edge.problem.Violation;

/** The answer to a text with personal data: where it stands, and what the officer can do. */
final class PersonalDataProblem {

    static final Text BEFORE_PUBLISHING = new Text(
            "公開しようとする文章に、個人情報と思われる記載があります。violations の箇所を直すか、公開してよいと確かめたうえで、"
                    + "本文に {\"acknowledge\": true} を付けてもう一度公開してください。",
            "The text to be published seems to hold personal data. Correct the places listed in violations, or make sure that"
                    + " they may be published and repeat the request with the body {\"acknowledge\": true}.");

    static final Text WHILE_PUBLISHED = new Text(
            "公開中の記録に、個人情報と思われる記載を加えようとしています。violations の箇所を直すか、いったん下書きに戻して（unpublish）書き替え、"
                    + "公開するとき本文に {\"acknowledge\": true} を付けてください。",
            "This would add what seems to be personal data to a published record. Correct the places listed in violations, or"
                    + " make the record a draft (unpublish), change it, and publish it with the body {\"acknowledge\": true}.");

    /** As many as a problem lists violations. */
    private static final int LISTED = 50;

    /** A place as a client can use it; offsets in UTF-16 code units. */
    record Place(String field, PersonalData.Kind kind, int start, int end) {}

    private PersonalDataProblem() {}

    /** Does nothing when there is nothing to tell. */
    static void throwFor(List<PersonalData> found, Text detail) {
        if (!found.isEmpty()) {
            throw Problem.of(
                            ProblemType.RULE_BROKEN,
                            detail,
                            found.stream().map(PersonalDataProblem::violation).toList())
                    .with(
                            "places",
                            found.stream()
                                    .limit(LISTED)
                                    .map(place -> new Place(place.field(), place.kind(), place.start(), place.end()))
                                    .toList());
        }
    }

    private static Violation violation(PersonalData place) {
        Text kind = place.kind().label();
        return new Violation(
                place.field(),
                "body",
                new Text(
                        place.name().ja() + "の" + place.position() + "文字目からの「" + place.text() + "」は" + kind.ja()
                                + "と思われます。不要であれば削除するか、役職名などに置き換えてください。",
                        place.name().en() + ", from character " + place.position() + ": \"" + place.text()
                                + "\" looks like " + kind.en() + ". Delete it or name a role instead."));
    }
}
