package jp.renkei.local.cli;

import jp.renkei.local.say.Console;

/** Lists the commands and options. */
final class HelpCommand implements Command {

    private static final String HELP = """
            Renkei 連携 — 同じ課題を持つ自治体と、解決した取組を見つけます。
                          Finds municipalities with the same issue, and initiatives that solved it.

              ./renkei up        すべてを起動します（必要ならビルドします）。Ctrl-C で止まります。
                                 Builds what changed and starts everything; Ctrl-C stops it.
                  --data DIR     データを置くフォルダー（既定 .renkei、環境変数 RENKEI_DATA）
                                 the folder that holds all data (default .renkei, or RENKEI_DATA)
                  --fresh        データを消して最初から始めます / deletes the data and starts over
                  --no-samples   記載例を登録しません / leaves the catalogue empty
                  --port-base N  ポート番号の基点（既定 8080）/ where the port numbers begin (default 8080)
              ./renkei stop      止めます / stops it
              ./renkei status    動いているか、どこにあるか / whether it runs, and where
              ./renkei token ROLE [CODE]
                                 デモ用の認証トークン / a bearer token of the demo issuer
                                 officer 072028 · approver 072028 · coordinator [07] · partner · admin
              ./renkei digest [CODE]
                                 今週のお知らせメール / this week's digest
              ./renkei test      すべてのテスト / every test of every module
              ./renkei soak fuzz 誤ったリクエストを大量に送る試験 / sends wrong requests by the million
                  --requests N   件数（既定 1000000）/ how many (default 1000000)
                  --seed S       乱数の種（既定 1）/ another choice of requests (default 1)
                  --only N       その番号のリクエストだけ / that one request again
              ./renkei help      この一覧 / this list
            """;

    private final Console console;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public int run(Options options) {
        console.line(HELP.stripTrailing());
        return 0;
    }
}
