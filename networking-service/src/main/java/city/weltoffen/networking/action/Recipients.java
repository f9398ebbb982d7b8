package city.weltoffen.networking.action;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.Addressee;
import city.weltoffen.networking.acting.Acting;
import city.weltoffen.networking.acting.Person;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who hears of an action item: the person, without one the department's coordinators, without any the office. While the
 * person is away, also who coordinates.
 */
@Component
class Recipients {

    private final Directory directory;
    private final Acting acting;

    Recipients(Directory directory, Acting acting) {
        this.directory = directory;
        this.acting = acting;
    }

    List<Addressee> of(Responsible responsible) {
        Person person = responsible.person();
        if (person == null) {
            return List.of(department(responsible.department()));
        }
        Stream<Addressee> alone = Stream.of(Addressee.person(person.subject()));
        return acting.isAway(person.subject(), acting.today())
                ? Stream.concat(alone, Stream.of(department(responsible.department())))
                        .toList()
                : alone.toList();
    }

    private Addressee department(String slug) {
        return directory.coordinatorsOf(slug).isEmpty() ? Addressee.office() : Addressee.coordinatorsOf(slug);
    }
}
