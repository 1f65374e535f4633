package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.renkei.local.demo.Api.Answer;

/** Registers and publishes the sample records as an administrator would. May be repeated: what is there stays one. */
final class SampleLoader {

    /** Enough to keep two cores busy; more would only queue. */
    private static final int AT_ONCE = 4;

    private final Api catalog;

    SampleLoader(Api catalog) {
        this.catalog = catalog;
    }

    /** Returns when every record is published; answers how many. */
    int load(List<Samples> all) throws IOException, InterruptedException {
        List<Future<?>> loads = new ArrayList<>();
        try (ExecutorService loaders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Samples samples : all) {
                for (JsonNode record : samples.records()) {
                    loads.add(loaders.submit(() -> {
                        load("/api/v1/" + samples.kind(), record);
                        return null;
                    }));
                }
            }
            for (Future<?> load : loads) {
                done(load, loaders);
            }
        }
        return loads.size();
    }

    private static void done(Future<?> load, ExecutorService loaders) throws IOException, InterruptedException {
        try {
            load.get();
        } catch (ExecutionException failure) {
            loaders.shutdownNow();
            throw new IOException(failure.getCause());
        }
    }

    private void load(String collection, JsonNode record) throws IOException, InterruptedException {
        String key = "sample-" + UUID.nameUUIDFromBytes(record.toString().getBytes(StandardCharsets.UTF_8));
        Answer registered = catalog.postOnce(key, collection, record);
        String id = switch (registered.status()) {
            case 201 -> registered.body().path("id").asText();
            case 409 -> find(collection, record);
            default ->
                throw new IOException("Sample 「" + record.path("title").asText() + "」 was refused: HTTP "
                        + registered.status() + " " + registered.body());
        };
        if (!id.isEmpty()) {
            catalog.post(collection + "/" + id + "/publish").orFail();
        }
    }

    /** The draft that an interrupted load left, or nothing when the record is already published or was closed. */
    private String find(String collection, JsonNode record) throws IOException, InterruptedException {
        String query = "?status=DRAFT&size=100&municipality="
                + record.path("municipality").asText();
        for (JsonNode there : catalog.get(collection + query).orFail().path("items")) {
            if (there.path("title").equals(record.path("title"))) {
                return there.path("id").asText();
            }
        }
        return "";
    }
}
