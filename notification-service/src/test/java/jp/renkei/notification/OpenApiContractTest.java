package jp.renkei.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import jp.renkei.stack.StackResource;
import jp.renkei.testkit.contract.OpenApiContract;
import org.junit.jupiter.api.Test;

/** The file in api-specs is the contract. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OpenApiContractTest {

    @TestHTTPResource("/")
    URI base;

    @Test
    void theServedDocumentIsTheContract() {
        new OpenApiContract("notification-service", base).check();
    }

    @Test
    void nobodyHasToAskWhatItMeans() {
        new OpenApiContract("notification-service", base).checkNothingIsMissing();
    }
}
