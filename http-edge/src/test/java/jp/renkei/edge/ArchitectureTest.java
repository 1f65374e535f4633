package jp.renkei.edge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "jp.renkei.edge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("jp.renkei.edge.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_EDGE_KNOWS_NO_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jp.renkei.catalog..", "jp.renkei.matching..", "jp.renkei.notification..");

    @ArchTest
    static final ArchRule WORDS_OF_THE_API_NEED_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage("jp.renkei.edge.page..", "jp.renkei.edge.version..", "jp.renkei.edge.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.vertx..", "io.quarkus..");
}
