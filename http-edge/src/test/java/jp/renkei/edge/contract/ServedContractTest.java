package jp.renkei.edge.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import jp.renkei.edge.app.Signer;
import jp.renkei.testkit.contract.OpenApiContract;
import jp.renkei.testkit.contract.ServedRoutes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Signer.class)
class ServedContractTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void routesAreListedWhetherDocumentedOrNot() {
        assertThat(ServedRoutes.all())
                .containsExactly(
                        "GET /notes",
                        "GET /notes/added",
                        "GET /notes/between",
                        "GET /notes/by-id/{id}",
                        "GET /notes/caller",
                        "GET /notes/echo",
                        "GET /notes/fails/{how}",
                        "GET /notes/forgotten",
                        "GET /notes/hidden/{word}",
                        "GET /notes/kept/{id}",
                        "GET /notes/scoped",
                        "GET /notes/{code}",
                        "POST /notes",
                        "POST /notes/kept",
                        "PUT /notes/{code}");
    }

    @Test
    void aServiceThatServesWhatItPromisesPasses() {
        new OpenApiContract("notes", base).check();
    }

    @Test
    void theFirstLineThatDiffersIsNamed() {
        assertThatThrownBy(() -> new OpenApiContract("other-notes", base).check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("line 4")
                .hasMessageContaining("(end)");
    }
}
