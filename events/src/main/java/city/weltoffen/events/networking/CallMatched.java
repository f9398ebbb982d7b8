package city.weltoffen.events.networking;

import city.weltoffen.events.DomainEvent;
import city.weltoffen.events.Kind;
import city.weltoffen.events.Notice;
import java.util.List;

/** A call fits the profile of departments that had not heard so before; says which, and by which words. */
@Kind(context = "networking", name = "call.matched", de = "Passender Aufruf", en = "Matching call")
public record CallMatched(Notice notice, CallFacts call, List<MatchedDepartment> matches) implements DomainEvent {

    public CallMatched {
        matches = matches == null ? List.of() : List.copyOf(matches);
    }
}
