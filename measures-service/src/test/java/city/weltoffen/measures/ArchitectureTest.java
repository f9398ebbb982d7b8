package city.weltoffen.measures;

import city.weltoffen.testing.ServiceRules;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "city.weltoffen.measures", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests WHAT_HOLDS_IN_EVERY_SERVICE = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule FEATURES_KNOW_EACH_OTHER_IN_ONE_DIRECTION =
            ServiceRules.noCyclesBelow("city.weltoffen.measures");
}
