package jp.renkei.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules that keep the catalogue changeable. */
@AnalyzeClasses(packages = "jp.renkei.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ISSUE_AND_INITIATIVE_DO_NOT_KNOW_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("..catalog.issue..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..catalog.initiative..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("..catalog.replay..");

    @ArchTest
    static final ArchRule RECORDS_DO_NOT_KNOW_THEIR_KINDS = noClasses()
            .that()
            .resideInAPackage("..catalog.record..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..catalog.issue..", "..catalog.initiative..");

    @ArchTest
    static final ArchRule REFERENCE_DATA_KNOWS_NO_RECORDS = noClasses()
            .that()
            .resideInAnyPackage("..catalog.municipality..", "..catalog.taxonomy..", "..catalog.suggestion..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..catalog.record..", "..catalog.issue..", "..catalog.initiative..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule NO_LUCENE_AND_NO_KAFKA =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.lucene..", "org.apache.kafka..");

    /** Content negotiation refuses other types before anything is done; without this a resource answers with any of them. */
    @ArchTest
    static final ArchRule RESOURCES_SPEAK_JSON =
            classes().that().areAnnotatedWith(Path.class).should(produceJson());

    /** A caller's value in a pattern can hold wildcards of its own. */
    @ArchTest
    static final ArchRule COLUMNS_ARE_COMPARED_AND_NOT_MATCHED = noClasses().should(useLike());

    @ArchTest
    static final ArchRule NO_PACKAGES_NAMED_BY_TECHNIQUE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..", "..model..", "..impl..", "..util..", "..helper..", "..common..", "..manager..");

    private static ArchCondition<JavaClass> produceJson() {
        return new ArchCondition<>("say that they produce JSON") {
            @Override
            public void check(JavaClass resource, ConditionEvents events) {
                boolean json = resource.tryGetAnnotationOfType(Produces.class)
                        .filter(produces -> List.of(produces.value()).equals(List.of(MediaType.APPLICATION_JSON)))
                        .isPresent();
                events.add(new SimpleConditionEvent(resource, json, resource.getName()));
            }
        };
    }

    private static ArchCondition<JavaClass> useLike() {
        return new ArchCondition<>("ask a query with 'like'") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, LIKE.matcher(constants(type)).find(), type.getName()));
            }
        };
    }

    private static final Pattern LIKE = Pattern.compile(" like [:?'(|]");

    /** A class file holds its strings as they are. */
    private static String constants(JavaClass type) {
        try (InputStream file =
                ArchitectureTest.class.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
