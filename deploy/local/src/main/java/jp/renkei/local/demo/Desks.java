package jp.renkei.local.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.renkei.local.demo.Api.Answer;

/** The demo desks: one for every municipality that has samples, each with the default weekly subscription. */
final class Desks {

    private final Api catalog;
    private final Api notification;

    Desks(Api catalog, Api notification) {
        this.catalog = catalog;
        this.notification = notification;
    }

    /** The desks in the order of their codes, no address twice. */
    List<Desk> of(Collection<Samples> all) throws IOException, InterruptedException {
        Set<String> codes = new TreeSet<>();
        all.forEach(samples -> samples.records()
                .forEach(record -> codes.add(record.path("municipality").asText())));
        Set<String> addresses = new HashSet<>();
        List<Desk> desks = new ArrayList<>();
        for (String code : codes) {
            Desk desk = Desk.of(catalog.get("/api/v1/municipalities/" + code).orFail());
            desks.add(addresses.add(desk.address()) ? desk : desk.withCodeInAddress());
        }
        return desks;
    }

    /** Before the samples are loaded, so that everything found for them is news to the desks. May be repeated. */
    void subscribe(List<Desk> desks) throws IOException, InterruptedException {
        for (Desk desk : desks) {
            ObjectNode body = JsonNodeFactory.instance
                    .objectNode()
                    .put("municipality", desk.code())
                    .put("address", desk.address())
                    .put("frequency", "WEEKLY");
            Answer answer = notification.postOnce("desk-" + desk.code(), "/api/v1/subscriptions", body);
            if (answer.status() != 409) {
                answer.orFail();
            }
        }
    }
}
