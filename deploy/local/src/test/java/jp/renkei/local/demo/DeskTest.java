package jp.renkei.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskTest {

    @ParameterizedTest
    @CsvSource({
        "072028, 会津若松市, あいづわかまつし, dx@aizuwakamatsu.example",
        "392014, 高知市, こうちし, dx@kochi.example",
        "332143, 真庭市, まにわし, dx@maniwa.example",
        "083, 境町, さかいまち, dx@sakai.example",
        "192023, 富士吉田市, ふじよしだし, dx@fujiyoshida.example",
        "463035, 三島村, みしまむら, dx@mishima.example",
        "131016, 千代田区, ちよだく, dx@chiyoda.example",
        "011002, 札幌市, さっぽろし, dx@sapporo.example",
        "013331, 知内町, しりうちちょう, dx@shiriuchi.example",
        "010006, 北海道, ほっかいどう, dx@hokkaido.example",
        "142018, 横須賀市, よこすかし, dx@yokosuka.example",
        "272027, 岸和田市, , dx@desk-272027.example"
    })
    void addressesFollowTheReading(String code, String name, String kana, String address) {
        var municipality = new ObjectMapper()
                .createObjectNode()
                .put("code", code)
                .put("name", name)
                .put("kana", kana);
        assertThat(Desk.of(municipality).address()).isEqualTo(address);
    }
}
