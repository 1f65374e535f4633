package jp.renkei.matching.match;

import jp.renkei.edge.language.Language;
import jp.renkei.edge.language.Text;
import jp.renkei.matching.match.MatchListResponse.EmptyCode;
import jp.renkei.matching.match.MatchListResponse.EmptyReason;

/** Says why a list is empty and what helps. */
final class EmptyReasons {

    private EmptyReasons() {}

    static EmptyReason of(EmptyCode code, Language language) {
        Text text = switch (code) {
            case NOTHING_TO_COMPARE -> new Text("比べる相手の登録がまだありません。", "There is nothing to compare with yet.");
            case NOTHING_SIMILAR ->
                new Text(
                        "似たものがまだ見つかりません。説明を具体的に書き足すと見つかりやすくなります。新しい登録があれば自動で加わります。",
                        "Nothing similar enough was found yet. More detail in the description helps; new records are added by themselves.");
            case NOTHING_PUBLIC -> new Text("公開されている中に似たものがありません。", "Nothing similar among the public records.");
        };
        return new EmptyReason(code, text.in(language));
    }
}
