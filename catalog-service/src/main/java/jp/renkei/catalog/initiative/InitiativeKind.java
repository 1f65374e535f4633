package jp.renkei.catalog.initiative;

import jakarta.inject.Singleton;
import java.util.List;
import jp.renkei.catalog.record.RecordKind;
import jp.renkei.catalog.record.RecordType;
import jp.renkei.catalog.record.Wish;
import jp.renkei.edge.language.Text;

/** Digital initiatives as a kind of record. */
@Singleton
class InitiativeKind implements RecordKind<InitiativeContent> {

    private static final List<Wish<InitiativeContent>> WISHES = List.of(
            new Wish<>(
                    "stage",
                    15,
                    content -> content.stage() != null,
                    new Text(
                            "実証・実装などの段階を選ぶと、実装済みの施策として上位に出やすくなります。",
                            "Choose the stage: an implemented initiative ranks above a pilot.")),
            new Wish<>(
                    "outcomes",
                    15,
                    content -> !content.outcomes().isEmpty(),
                    new Text(
                            "成果（実施前と実施後の数値）を加えると、相手が効果を判断できます。",
                            "Add outcomes (before and after): others can judge the effect.")),
            new Wish<>(
                    "costInitial",
                    10,
                    content -> content.costInitial() != null || content.costYearly() != null,
                    new Text("費用を入れると、同じ予算規模の自治体に届きます。", "Give the cost: it reaches those with a similar budget.")),
            new Wish<>(
                    "lessons",
                    10,
                    content -> content.lessons() != null || content.failureReason() != null,
                    new Text(
                            "教訓やうまくいかなかった点を書くと、導入を検討する相手に最も役立ちます。",
                            "Write lessons or what failed: it helps those who consider it the most.")),
            new Wish<>(
                    "reuse",
                    10,
                    content -> content.reuse() != null && content.reuse().anything(),
                    new Text(
                            "仕様書の提供や視察の受け入れなど、できることを示すと、相談につながりやすくなります。",
                            "Say what you can share, such as a specification or a visit: it makes asking easier.")),
            new Wish<>(
                    "technologies",
                    5,
                    content -> !content.technologies().isEmpty(),
                    new Text(
                            "使った技術を書くと、同じ技術を探す相手に見つかります。",
                            "Name the technologies: those who look for them will find it.")),
            new Wish<>(
                    "preconditions",
                    5,
                    content -> content.preconditions() != null,
                    new Text(
                            "導入の前提条件を書くと、自分の自治体で使えるか判断できます。",
                            "Write the preconditions: others see whether it would work for them.")));

    @Override
    public RecordType type() {
        return RecordType.INITIATIVE;
    }

    @Override
    public Class<InitiativeContent> contentClass() {
        return InitiativeContent.class;
    }

    @Override
    public List<Wish<InitiativeContent>> wishes() {
        return WISHES;
    }
}
