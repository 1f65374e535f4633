package jp.renkei.local;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "jp.renkei.local", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.local.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_DEMONSTRATION_USES_PUBLIC_INTERFACES_ONLY = ArchRuleDefinition.noClasses()
            .that()
            .resideInAPackage("jp.renkei.local.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.apache.kafka..", "org.postgresql..", "kafka..");

    @ArchTest
    static final ArchRule NOBODY_SLEEPS =
            ArchRuleDefinition.noClasses().should().callMethod(Thread.class, "sleep", long.class);
}
