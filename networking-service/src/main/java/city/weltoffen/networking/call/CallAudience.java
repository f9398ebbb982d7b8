package city.weltoffen.networking.call;

import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.Addressee;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who hears of what happens to a call: who coordinates a department with an interest in it, without any the office. */
@Component
public class CallAudience {

    private final ObjectProvider<CallFollowers> followers;
    private final Directory directory;

    CallAudience(ObjectProvider<CallFollowers> followers, Directory directory) {
        this.followers = followers;
        this.directory = directory;
    }

    public List<Addressee> of(CallId call) {
        return departmentsOf(call).stream()
                .sorted()
                .map(this::department)
                .distinct()
                .toList();
    }

    /** Ids of the calls in which any of these departments has an interest. */
    public Set<CallId> callsOf(Set<String> departments) {
        return followers.getObject().callsOf(departments);
    }

    /** The same without those that only observe. */
    public Set<CallId> committedOf(Set<String> departments) {
        return followers.getObject().committedOf(departments);
    }

    /** Slugs of the departments with an interest in it. */
    public Set<String> departmentsOf(CallId call) {
        return followers.getObject().departmentsOf(call);
    }

    private Addressee department(String slug) {
        return directory.coordinatorsOf(slug).isEmpty() ? Addressee.office() : Addressee.coordinatorsOf(slug);
    }
}
