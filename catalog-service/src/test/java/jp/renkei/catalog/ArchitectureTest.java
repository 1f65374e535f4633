package jp.renkei.catalog;

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

    @ArchTest
    static final ArchRule NO_PACKAGES_NAMED_BY_TECHNIQUE = noClasses()
            .should()
            .resideInAnyPackage(
                    "..dto..", "..model..", "..impl..", "..util..", "..helper..", "..common..", "..manager..");
}
