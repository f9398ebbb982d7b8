package city.weltoffen.testing;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What holds in every service; each service runs these over its own classes. */
public final class ServiceRules {

    private static final String ALLOW = "city.weltoffen.defaults.security.Allow";
    private static final String AGGREGATE = "city.weltoffen.defaults.aggregate.Aggregate";
    private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";

    private static final String CONDITION = "org.springframework.boot.autoconfigure.condition.ConditionalOnProperty";

    /** Those of which the launcher knows that beans depend on them: its {@code Settings}, decision 0089. */
    private static final Set<String> DECIDING = Set.of("weltoffen.demo", "weltoffen.directory.copy");

    private static final DescribedPredicate<JavaAnnotation<?>> ANOTHER_CONDITION = DescribedPredicate.describe(
            "a condition on another property than " + DECIDING,
            annotation -> annotation.getRawType().getFullName().equals(CONDITION)
                    && !DECIDING.containsAll(properties(annotation)));

    private ServiceRules() {}

    private static List<String> properties(JavaAnnotation<?> condition) {
        return Stream.of("value", "name")
                .map(condition::get)
                .flatMap(Optional::stream)
                .flatMap(names -> Stream.of((String[]) names))
                .toList();
    }

    @ArchTest
    static final ArchRule NO_BEAN_IS_CONDITIONAL_ON_ANOTHER_PROPERTY = noClasses()
            .should()
            .beAnnotatedWith(ANOTHER_CONDITION)
            .because("the launcher has beans found ahead of time unless a property is set that it knows to decide");

    @ArchTest
    static final ArchRule NOR_A_METHOD_THAT_MAKES_ONE =
            noMethods().should().beAnnotatedWith(ANOTHER_CONDITION).allowEmptyShould(true);

    @ArchTest
    static final ArchRule EVERY_ENDPOINT_SAYS_WHOM_IT_IS_FOR = methods()
            .that(are(DescribedPredicate.describe(
                    "endpoints", (JavaMethod method) -> method.isMetaAnnotatedWith(MAPPING))))
            .should()
            .beAnnotatedWith(ALLOW)
            .allowEmptyShould(true)
            .because("what no rule allows is denied");

    @ArchTest
    static final ArchRule NO_SERVICE_CALLS_ANOTHER = noClasses()
            .that()
            .resideOutsideOfPackages("..fetching..", "..webhook.sending..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestClient")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestTemplate")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.http.HttpClient")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..")
            .because(
                    "services listen to each other's events and keep the copy they need; what lies outside Weltoffen is"
                            + " fetched or sent to in one place");

    @ArchTest
    static final ArchRule AGGREGATES_HAVE_VERBS = noMethods()
            .that()
            .areDeclaredInClassesThat(
                    DescribedPredicate.describe("aggregates", (JavaClass type) -> type.isAssignableTo(AGGREGATE)))
            .should()
            .haveNameMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule DOMAIN_KNOWS_NEITHER_KAFKA_NOR_HTTP = noClasses()
            .that()
            .areAssignableTo(
                    DescribedPredicate.describe("aggregates", (JavaClass type) -> type.isAssignableTo(AGGREGATE)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka..",
                    "org.springframework.kafka..",
                    "org.springframework.cloud..",
                    "org.springframework.web..",
                    "jakarta.servlet..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOBODYS_BUSINESS = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule PACKAGES_SAY_WHAT_THEY_ARE_FOR = noClasses()
            .should()
            .resideInAnyPackage("..impl..", "..util..", "..utils..", "..common..", "..dto..", "..helper..");

    @ArchTest
    static final ArchRule NO_PRINTING =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** Features may know each other, in one direction. */
    public static ArchRule noCyclesBelow(String basePackage) {
        return SlicesRuleDefinition.slices()
                .matching(basePackage + ".(**)")
                .should()
                .beFreeOfCycles();
    }
}
