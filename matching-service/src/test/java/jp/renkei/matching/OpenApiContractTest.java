package jp.renkei.matching;

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

    @TestHTTPResource
    URI service;

    @Test
    void theServedDocumentIsTheContract() {
        new OpenApiContract("matching-service", service).check();
    }

    @Test
    void nobodyHasToAskWhatItMeans() {
        new OpenApiContract("matching-service", service).checkNothingIsMissing();
    }
}
