package city.weltoffen.measures.reminding;

import static city.weltoffen.measures.measure.AnyMeasure.NOW;
import static city.weltoffen.measures.measure.AnyMeasure.TODAY;
import static city.weltoffen.measures.measure.AnyMeasure.text;
import static org.assertj.core.api.Assertions.assertThat;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.Addressee;
import city.weltoffen.measures.measure.AnyMeasure;
import city.weltoffen.measures.measure.Measure;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.MilestonePlan;
import city.weltoffen.measures.measure.Person;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Of measures whose responsible department is kultur. */
class RecipientsTest {

    private static final Person KIM = new Person("kim", "Kim Kultur");
    private static final Person ULI = new Person("uli", "Uli Umwelt");

    private static Recipients where(String... coordinated) {
        return new Recipients(new Directory() {
            @Override
            public Optional<DepartmentEntry> department(String slug) {
                return Optional.empty();
            }

            @Override
            public Set<String> departmentsFor(Collection<String> themes) {
                return Set.of();
            }

            @Override
            public Set<String> coordinatedBy(String subject) {
                return Set.of();
            }

            @Override
            public boolean isDeputising(String subject, Collection<String> departments) {
                return false;
            }

            @Override
            public Set<String> coordinatorsOf(String department) {
                return Arrays.asList(coordinated).contains(department) ? Set.of("somebody") : Set.of();
            }
        });
    }

    private static MeasureDetails measure(@Nullable Person contact) {
        MeasureDetails details = AnyMeasure.adopted().details();
        return new MeasureDetails(
                details.title(),
                null,
                details.field(),
                details.goals(),
                details.urgency(),
                details.responsible(),
                details.involved(),
                details.period(),
                contact,
                List.of(),
                Set.of(),
                null,
                details.planned());
    }

    private static List<Addressee> ofMilestone(
            Recipients recipients, @Nullable Person contact, @Nullable String department, MeasureDetails measure) {
        Measure planned = AnyMeasure.adopted();
        planned.milestones(NOW).add(new MilestonePlan(text("x"), TODAY, null, department, contact));
        return recipients.of(planned.state().milestones().require("m1"), measure);
    }

    @Test
    void ofAMilestoneAreItsContactElseTheOneOfTheMeasure() {
        Recipients recipients = where("kultur", "umwelt");

        assertThat(ofMilestone(recipients, ULI, "umwelt", measure(KIM))).containsExactly(Addressee.person("uli"));
        assertThat(ofMilestone(recipients, null, "umwelt", measure(KIM))).containsExactly(Addressee.person("kim"));
    }

    @Test
    void areElseTheCoordinatorsOfTheDepartmentThatReachesIt() {
        assertThat(ofMilestone(where("kultur", "umwelt"), null, "umwelt", measure(null)))
                .containsExactly(Addressee.coordinatorsOf("umwelt"));
        assertThat(ofMilestone(where("kultur"), null, "umwelt", measure(null)))
                .as("nobody coordinates umwelt")
                .containsExactly(Addressee.coordinatorsOf("kultur"));
    }

    @Test
    void areTheOfficeWhereThereIsNobodyElse() {
        assertThat(ofMilestone(where(), null, null, measure(null))).containsExactly(Addressee.office());
        assertThat(where().of(measure(null))).containsExactly(Addressee.office());
    }

    @Test
    void ofASilentMeasureAreItsContactElseItsCoordinators() {
        assertThat(where("kultur").of(measure(KIM))).containsExactly(Addressee.person("kim"));
        assertThat(where("kultur").of(measure(null))).containsExactly(Addressee.coordinatorsOf("kultur"));
    }
}
