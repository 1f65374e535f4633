package jp.renkei.notification;

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

/** The rules that keep this service changeable. */
@AnalyzeClasses(packages = "jp.renkei.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_DIGEST_IS_PLANNED_AND_WRITTEN_WITHOUT_WEB_KAFKA_AND_SMTP = noClasses()
            .that()
            .resideInAPackage("..notification.digest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "org.apache.kafka..",
                    "org.eclipse.microprofile.reactive..",
                    "io.quarkus.mailer..",
                    "io.vertx.ext.mail..",
                    "..notification.delivery..");

    @ArchTest
    static final ArchRule ONLY_THE_DELIVERY_SENDS = noClasses()
            .that()
            .resideOutsideOfPackage("..notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus.mailer..", "io.vertx.ext.mail..");

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
