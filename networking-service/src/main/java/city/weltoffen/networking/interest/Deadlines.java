package city.weltoffen.networking.interest;

import city.weltoffen.events.Deadline;
import city.weltoffen.networking.call.CallEntry;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.CallIndex;
import city.weltoffen.networking.call.CallStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When the calls end in which somebody is interested. */
@Component
public class Deadlines {

    private final CallIndex index;

    Deadlines(CallIndex index) {
        this.index = index;
    }

    /** Of these calls, as they are known today. */
    public Map<CallId, CallDates> of(Collection<CallId> calls, LocalDate today) {
        Set<CallId> wanted = Set.copyOf(calls);
        return index.find(entry -> wanted.contains(entry.id())).stream()
                .collect(Collectors.toMap(CallEntry::id, entry -> dates(entry, today)));
    }

    /** Of the calls of a list, by call. */
    public <T> Map<CallId, CallDates> of(List<T> list, Function<T, Stream<CallId>> call, LocalDate today) {
        return of(list.stream().flatMap(call).distinct().toList(), today);
    }

    private static CallDates dates(CallEntry entry, LocalDate today) {
        List<Deadline> deadlines = entry.details().deadlines();
        return new CallDates(
                entry.details().status(),
                entry.details().nextDeadline(today).map(Deadline::date).orElse(null),
                deadlines.isEmpty() ? null : deadlines.getLast().date());
    }

    /**
     * The dates of a call.
     *
     * @param next the first deadline that is not over
     * @param last the last deadline
     */
    public record CallDates(
            CallStatus status,
            @Nullable LocalDate next,
            @Nullable LocalDate last) {

        /** Of a call that is not known any more. */
        public static final CallDates UNKNOWN = new CallDates(CallStatus.CLOSED, null, null);

        /** Whether nothing can be handed in any more. */
        public boolean isOver(LocalDate today) {
            return last == null ? status == CallStatus.CLOSED : last.isBefore(today);
        }
    }
}
