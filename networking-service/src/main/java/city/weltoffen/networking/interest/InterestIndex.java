package city.weltoffen.networking.interest;

import city.weltoffen.defaults.aggregate.Mirror;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.networking.call.CallFollowers;
import city.weltoffen.networking.call.CallId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All interests in the memory of this instance, so that lists ask no store; tells who follows a call. */
@Component
public class InterestIndex implements CallFollowers {

    private final Mirror<Interest, InterestEntry> mirror;

    InterestIndex(Interests interests) {
        this.mirror = new Mirror<>(interests.store(), InterestId::new, InterestEntry::of);
    }

    void load() {
        mirror.load();
    }

    void on(EventEnvelope event) {
        if (event.kind().startsWith("interest.")) {
            mirror.on(event);
        }
    }

    /** Those that meet the condition, in no order. */
    public List<InterestEntry> find(Predicate<InterestEntry> condition) {
        return mirror.all().stream().filter(condition).toList();
    }

    @Override
    public Set<String> departmentsOf(CallId call) {
        return find(entry -> entry.state().isActive() && entry.call().callId().equals(call)).stream()
                .map(InterestEntry::department)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<CallId> callsOf(Set<String> departments) {
        return find(entry -> entry.state().isActive() && departments.contains(entry.department())).stream()
                .map(entry -> entry.call().callId())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<CallId> committedOf(Set<String> departments) {
        return find(entry -> entry.takesPart() && departments.contains(entry.department())).stream()
                .map(entry -> entry.call().callId())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<CallId> knownTo(String department) {
        return find(entry -> department.equals(entry.department()) || department.equals(entry.passedOnTo())).stream()
                .map(entry -> entry.call().callId())
                .collect(Collectors.toUnmodifiableSet());
    }
}
