package jp.renkei.matching.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The states that events carry, as far as matching needs them, within the bounds of the schemas in {@code api-specs}. Years
 * are bounded by {@link YearBounds}; lists of codes take codes that came after this version. Stateless.
 */
final class EventStates {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{6}");
    private static final Pattern PREFECTURE = Pattern.compile("[0-9]{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{1,3}(-[0-9]{2,3})?");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");

    private static final int NAME_LENGTH = 100;
    private static final int TITLE_LENGTH = 100;
    private static final int TEXT_LENGTH = 10_000;
    private static final int REASON_LENGTH = 4_000;
    private static final int MOST_CODES = 10;
    private static final int MOST_SCHEMES = 20;
    private static final int MOST_PEOPLE = 200_000_000;
    private static final long MOST_YEN = 1_000_000_000_000_000L;
    private static final int MOST_LISTS = 100;
    private static final int MOST_ITEMS = 2_000;

    private EventStates() {}

    static CatalogueRecord record(RecordType type, EventFields data) throws UnreadableEventException {
        return new CatalogueRecord(
                data.version(),
                data.id("id"),
                type,
                municipalityOf(data.object("municipality")),
                data.text("title", TITLE_LENGTH),
                data.text("description", TEXT_LENGTH),
                data.codes("policyFields", MOST_CODES, CODE),
                data.codes("suggestedPolicyFields", MOST_CODES, CODE),
                data.codes("priorityFields", MOST_CODES, CODE),
                data.codes("visionModels", MOST_CODES, CODE),
                data.year("fiscalYearFrom"),
                data.year("fiscalYearTo"),
                data.oneOf("budgetBand", BudgetBand.class),
                data.date("contractEnds"),
                data.codes("wantedSchemes", MOST_SCHEMES, NAME),
                data.oneOf("wantedScope", WantedScope.class),
                visibility(data),
                data.flag("sample"),
                data.time("confirmedAt"),
                data.time("updatedAt"),
                type == RecordType.INITIATIVE ? data.oneOf("stage", Stage.class) : null,
                data.whole("costInitial", 0, MOST_YEN),
                data.optionalText("failureReason", REASON_LENGTH),
                data.integer("hostCapacityPerMonth", 0, 100));
    }

    private static Visibility visibility(EventFields data) throws UnreadableEventException {
        @Nullable Visibility visibility = data.oneOf("visibility", Visibility.class);
        if (visibility == null) {
            throw new UnreadableEventException("data.visibility is missing");
        }
        return visibility;
    }

    /** Whose record it was; null when the event does not say. */
    static @Nullable String optionalHome(EventFields data) throws UnreadableEventException {
        return data.has("municipality") ? data.object("municipality").matching("code", MUNICIPALITY) : null;
    }

    private static MunicipalityRef municipalityOf(EventFields data) throws UnreadableEventException {
        return new MunicipalityRef(
                data.matching("code", MUNICIPALITY),
                data.text("name", NAME_LENGTH),
                data.text("prefecture", NAME_LENGTH));
    }

    static Municipality municipality(EventFields data) throws UnreadableEventException {
        EventFields prefecture = data.object("prefecture");
        return new Municipality(
                data.version(),
                data.matching("code", MUNICIPALITY),
                data.text("name", NAME_LENGTH),
                data.optionalText("kind", NAME_LENGTH),
                new Municipality.Prefecture(
                        prefecture.matching("code", PREFECTURE), prefecture.text("name", NAME_LENGTH)),
                data.number("latitude", 20, 46),
                data.number("longitude", 122, 154),
                data.integer("population", 0, MOST_PEOPLE),
                data.integer("population65", 0, MOST_PEOPLE),
                data.number("fiscalStrengthIndex", 0, 100));
    }

    static Taxonomy taxonomy(EventFields data) throws UnreadableEventException {
        List<Taxonomy.Scheme> schemes = new ArrayList<>();
        for (EventFields scheme : data.objects("schemes", MOST_LISTS)) {
            List<Taxonomy.Item> items = new ArrayList<>();
            for (EventFields item : scheme.objects("items", MOST_ITEMS)) {
                EventFields labels = item.object("labels");
                items.add(new Taxonomy.Item(
                        item.text("code", NAME_LENGTH),
                        new Taxonomy.Labels(labels.text("ja", 200), labels.text("en", 200))));
            }
            schemes.add(new Taxonomy.Scheme(scheme.text("code", NAME_LENGTH), items));
        }
        return new Taxonomy(data.version(), schemes);
    }
}
