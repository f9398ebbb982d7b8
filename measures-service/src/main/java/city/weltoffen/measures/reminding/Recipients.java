package city.weltoffen.measures.reminding;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.Addressee;
import city.weltoffen.measures.measure.MeasureDetails;
import city.weltoffen.measures.measure.Milestone;
import city.weltoffen.measures.measure.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is reminded: the contact, without one the department's coordinators, without any the office. */
@Component
class Recipients {

    private final Directory directory;

    Recipients(Directory directory) {
        this.directory = directory;
    }

    List<Addressee> of(MeasureDetails measure) {
        return first(person(measure.contact()), coordinators(measure.responsible()));
    }

    /** A milestone may have a contact and a department of its own. */
    List<Addressee> of(Milestone milestone, MeasureDetails measure) {
        return first(
                person(milestone.plan().contact()),
                person(measure.contact()),
                coordinators(milestone.plan().department()),
                coordinators(measure.responsible()));
    }

    @SafeVarargs
    private static List<Addressee> first(Optional<Addressee>... possible) {
        return List.of(Stream.of(possible).flatMap(Optional::stream).findFirst().orElseGet(Addressee::office));
    }

    private static Optional<Addressee> person(@Nullable Person contact) {
        return Optional.ofNullable(contact).map(person -> Addressee.person(person.subject()));
    }

    private Optional<Addressee> coordinators(@Nullable String department) {
        return Optional.ofNullable(department)
                .filter(slug -> !directory.coordinatorsOf(slug).isEmpty())
                .map(Addressee::coordinatorsOf);
    }
}
