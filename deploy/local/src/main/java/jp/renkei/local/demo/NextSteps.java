package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import jp.renkei.local.demo.Showcase.Shown;
import jp.renkei.local.place.DataFolder;
import jp.renkei.local.place.Endpoints;
import jp.renkei.local.say.Console;

/** Lines to copy: example officers, the digest, a record of one's own. */
final class NextSteps {

    private final DataFolder folder;
    private final Endpoints endpoints;
    private final Console console;

    NextSteps(DataFolder folder, Endpoints endpoints, Console console) {
        this.folder = folder;
        this.endpoints = endpoints;
        this.console = console;
    }

    void print(List<Shown> shown) {
        console.line("");
        console.line("── 担当者として試す / Try it as an officer ──");
        shown.forEach(this::officer);
        if (!shown.isEmpty()) {
            console.line("");
            console.line("── 今週のお知らせ / This week's digest ──");
            console.line("  ./renkei digest " + shown.getFirst().ownCode() + data());
            console.line("  " + endpoints.mail());
        }
        console.line("");
        console.line("── 次に / Next ──");
        console.say(
                "課題を登録し、公開すると、数秒で相手の候補にも現れます。",
                "Register an issue and publish it: within seconds it appears among the other side's matches.");
        String code = shown.isEmpty() ? "072028" : shown.getFirst().ownCode();
        console.line("  curl -s " + bearer(code) + " -H 'Content-Type: application/json' \\");
        console.line("    -d '{\"title\":\"水道管の漏水\",\"description\":\"老朽化した水道管の漏水を早く見つけたい。\"}' " + endpoints.catalog()
                + "/api/v1/issues");
        console.line("  curl -s -X POST " + bearer(code) + " " + endpoints.catalog() + "/api/v1/issues/ID/publish");
        console.say("Ctrl-C で止まります。", "Ctrl-C stops everything.");
    }

    private void officer(Shown shown) {
        JsonNode municipality = shown.own().path("municipality");
        console.line("  " + municipality.path("prefecture").asText()
                + municipality.path("name").asText() + "の担当者 / officer of " + shown.ownCode() + ":");
        String list = shown.path().replaceFirst("&size=1$", "");
        console.line("    curl -s " + bearer(shown.ownCode()) + " '" + endpoints.matching() + list + "'");
    }

    private String bearer(String code) {
        return "-H \"Authorization: Bearer $(./renkei token officer " + code + data() + ")\"";
    }

    /** Needed only when the data lies elsewhere than where the commands look by themselves. */
    private String data() {
        return folder.root().equals(Path.of(".renkei").toAbsolutePath().normalize()) ? "" : " --data " + folder.root();
    }
}
