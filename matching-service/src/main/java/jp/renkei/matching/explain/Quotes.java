package jp.renkei.matching.explain;

/** Words that are quoted from the texts: 「漏水」, “漏水”. Stateless. */
final class Quotes {

    private Quotes() {}

    static Label of(String text) {
        return new Label("「" + text + "」", "“" + text + "”");
    }

    static Label of(Label name) {
        return new Label("「" + name.ja() + "」", "“" + name.en() + "”");
    }

    static Label equal(String one, String other) {
        return new Label("「" + one + "」＝「" + other + "」", "“" + one + "” = “" + other + "”");
    }
}
