package city.weltoffen.networking.succession;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a person holds in this service that a successor would take over. */
@Component
public class HeldMatters {

    private final ObjectProvider<PersonFollower> persons;

    HeldMatters(ObjectProvider<PersonFollower> persons) {
        this.persons = persons;
    }

    public List<OpenMatter> of(String person) {
        return persons.stream()
                .flatMap(follower -> follower.held(person).stream())
                .toList();
    }
}
