package jp.renkei.catalog.announcement;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import jp.renkei.catalog.municipality.Municipality;
import jp.renkei.catalog.municipality.MunicipalityRegistry;
import jp.renkei.catalog.taxonomy.Item;
import jp.renkei.catalog.taxonomy.Scheme;
import jp.renkei.catalog.taxonomy.Taxonomy;
import jp.renkei.edge.language.Text;
import org.jspecify.annotations.Nullable;

/** Everything the other services need to know of the reference data, as event data without a version. Immutable. */
@Singleton
class ReferenceEvents {

    private static final String MUNICIPALITY = "jp.renkei.catalog.municipality.changed.v1";
    private static final String TAXONOMY = "jp.renkei.catalog.taxonomy.changed.v1";

    private final MunicipalityRegistry municipalities;
    private final Taxonomy taxonomy;

    ReferenceEvents(MunicipalityRegistry municipalities, Taxonomy taxonomy) {
        this.municipalities = municipalities;
        this.taxonomy = taxonomy;
    }

    /** The taxonomy first, then prefectures and municipalities. */
    List<Announced> all() {
        var words = new Announced("taxonomy", TAXONOMY, new Words(view(taxonomy.schemes())));
        return Stream.concat(Stream.of(words), municipalities.all().stream().map(ReferenceEvents::body))
                .toList();
    }

    private static Announced body(Municipality body) {
        var prefecture = new Area(body.prefecture().code(), body.prefecture().name());
        return new Announced(
                body.code(),
                MUNICIPALITY,
                new Body(
                        body.code(),
                        body.name(),
                        body.kana(),
                        body.kind().name(),
                        prefecture,
                        body.region().label().ja(),
                        body.latitude(),
                        body.longitude(),
                        body.population(),
                        body.population65(),
                        body.fiscalStrengthIndex()));
    }

    private static List<SchemeData> view(List<Scheme> schemes) {
        return schemes.stream()
                .map(scheme -> new SchemeData(
                        scheme.code(),
                        scheme.labels(),
                        scheme.items().stream().map(ReferenceEvents::view).toList()))
                .toList();
    }

    private static ItemData view(Item item) {
        return new ItemData(item.code(), item.parent(), item.labels());
    }

    /** One piece of reference data: the aggregate's id, the event's type and its data. */
    record Announced(String key, String type, Object data) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Body(
            String code,
            String name,
            String kana,
            String kind,
            Area prefecture,
            String region,
            double latitude,
            double longitude,
            int population,
            int population65,
            @Nullable Double fiscalStrengthIndex) {}

    private record Area(String code, String name) {}

    private record Words(List<SchemeData> schemes) {}

    private record SchemeData(String code, Text labels, List<ItemData> items) {}

    private record ItemData(
            String code,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String parent,

            Text labels) {}
}
