package jp.renkei.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** The rules that keep matching changeable. */
@AnalyzeClasses(packages = "jp.renkei.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.matching.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackages("..matching.index..", "..matching.text..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule THE_EXACT_ENGINE_STANDS_ON_ARRAYS = classes()
            .that()
            .resideInAPackage("..matching.similarity..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..matching.similarity..", "java..", "jdk.incubator.vector..", "org.jspecify..");

    @ArchTest
    static final ArchRule KAFKA_STAYS_AT_THE_INTAKE = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.intake..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule SCORING_KNOWS_NEITHER_HTTP_NOR_STORAGE = noClasses()
            .that()
            .resideInAnyPackage(
                    "..matching.catalogue..",
                    "..matching.epoch..",
                    "..matching.similarity..",
                    "..matching.text..",
                    "..matching.score..",
                    "..matching.view..",
                    "..matching.explain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jp.renkei.edge..", "java.sql..", "io.agroal..");

    @ArchTest
    static final ArchRule ONLY_THE_EDGE_KNOWS_HTTP = noClasses()
            .that()
            .resideOutsideOfPackage("..matching.match..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "jp.renkei.edge..");

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
    static final ArchRule EVERY_RESOURCE_DECLARES_JSON = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<JavaClass>("declare @Produces(application/json)") {
                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    boolean json = resource.isAnnotatedWith(Produces.class)
                            && List.of(resource.getAnnotationOfType(Produces.class)
                                            .value())
                                    .equals(List.of(MediaType.APPLICATION_JSON));
                    events.add(
                            new SimpleConditionEvent(resource, json, resource.getName() + " produces JSON: " + json));
                }
            });

    /** The defaults of the validator speak of sizes and regular expressions, and never of the field. */
    @ArchTest
    static void everyConstraintSaysItselfWhatIsWrong(JavaClasses classes) {
        Stream<JavaAnnotation<?>> ofMembers =
                classes.stream().flatMap(type -> type.getMembers().stream()).flatMap(m -> m.getAnnotations().stream());
        Stream<JavaAnnotation<?>> ofParameters = classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit -> unit.getParameters().stream())
                .flatMap(parameter -> parameter.getAnnotations().stream());
        List<JavaAnnotation<?>> constraints = Stream.concat(ofMembers, ofParameters)
                .filter(annotation -> annotation.getRawType().getPackageName().equals("jakarta.validation.constraints"))
                .toList();
        assertThat(constraints)
                .hasSizeGreaterThan(10)
                .allSatisfy(constraint -> assertThat(constraint.tryGetExplicitlyDeclaredProperty("message"))
                        .as(constraint.getDescription())
                        .hasValueSatisfying(
                                message -> assertThat(message.toString()).startsWith("{jp.renkei.")));
    }

    @ArchTest
    static final ArchRule NO_PACKAGES_NAMED_BY_TECHNIQUE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..", "..model..", "..impl..", "..util..", "..helper..", "..common..", "..manager..");
}
