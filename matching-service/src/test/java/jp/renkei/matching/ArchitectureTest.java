package jp.renkei.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** The rules that keep matching changeable. */
@AnalyzeClasses(packages = "jp.renkei.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.matching.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackages("..matching.index..", "..matching.similarity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

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
    static final ArchRule NO_PACKAGES_NAMED_BY_TECHNIQUE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..", "..model..", "..impl..", "..util..", "..helper..", "..common..", "..manager..");
}
