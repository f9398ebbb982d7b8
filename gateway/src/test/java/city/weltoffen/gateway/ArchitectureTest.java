package city.weltoffen.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "city.weltoffen.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("city.weltoffen.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule configurationAndControllersAreNobodysBusiness = noClasses()
            .that()
            .haveSimpleNameEndingWith("Configuration")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule theDoorKnowsNoServiceAndNoBroker = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("city.weltoffen.events..", "city.weltoffen.defaults..", "org.apache.kafka..");
}
