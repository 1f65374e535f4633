package jp.renkei.local.client;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.function.Consumer;
import jp.renkei.local.place.Endpoints;

/** One generated client a service, for one caller. They refuse what the documents do not promise. */
final class GeneratedClients {

    private final Endpoints endpoints;
    private final Consumer<HttpRequest.Builder> asCaller;

    GeneratedClients(Endpoints endpoints, String token) {
        this.endpoints = endpoints;
        asCaller = request -> request.header("Authorization", "Bearer " + token);
    }

    jp.renkei.client.catalog.ApiClient catalog() {
        return new jp.renkei.client.catalog.ApiClient(
                        http(),
                        strict(jp.renkei.client.catalog.ApiClient.createDefaultObjectMapper()),
                        endpoints.catalog())
                .setRequestInterceptor(asCaller);
    }

    jp.renkei.client.matching.ApiClient matching() {
        return new jp.renkei.client.matching.ApiClient(
                        http(),
                        strict(jp.renkei.client.matching.ApiClient.createDefaultObjectMapper()),
                        endpoints.matching())
                .setRequestInterceptor(asCaller);
    }

    jp.renkei.client.notification.ApiClient notification() {
        return new jp.renkei.client.notification.ApiClient(
                        http(),
                        strict(jp.renkei.client.notification.ApiClient.createDefaultObjectMapper()),
                        endpoints.notification())
                .setRequestInterceptor(asCaller);
    }

    private static HttpClient.Builder http() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    }

    private static ObjectMapper strict(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setDefaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL));
    }
}
