package jp.renkei.catalog.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityCodeTest {

    @ParameterizedTest
    @CsvSource({
        "01100,011002", "01000,010006", "13000,130001", "13101,131016", "14100,141003", "27100,271004",
        "40130,401307", "47000,470007", "072028,072028", "０７２０２８,072028", "０７２０２,072028", "' 07202 ',072028"
    })
    void completesAndChecksTheDigit(String written, String code) {
        assertThat(MunicipalityCode.read(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"072029", "0720", "0720288", "07202x", "", "会津若松市"})
    void refusesWhatIsNoCode(String written) {
        assertThat(MunicipalityCode.read(written)).isEmpty();
    }
}
