package city.weltoffen.networking.call;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When the sources last told of calls. Absence from one run says nothing: the portal's index leaves out now these, now those. */
public interface CallSightings {

    /** When a source last told of it; nothing for what no source ever told of. */
    Optional<Instant> lastSeen(CallId call);

    /** Calls of which no source has told since, although each that told of them has run in full since. */
    Set<CallId> unseenSince(Instant moment);
}
