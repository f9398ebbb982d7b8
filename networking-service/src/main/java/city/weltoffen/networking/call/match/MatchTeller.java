package city.weltoffen.networking.call.match;

import city.weltoffen.defaults.consuming.EventHandler;
import city.weltoffen.defaults.web.Digests;
import city.weltoffen.events.EventEnvelope;
import city.weltoffen.networking.call.Call;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.department.Department;
import city.weltoffen.networking.department.Departments;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells departments of a call that fits them, as soon as it is known or has become such a call. */
@Component
class MatchTeller implements EventHandler {

    private static final Set<String> KINDS = Set.of("call.published", "call.changed");

    private final Calls calls;
    private final Departments departments;
    private final MatchBoard board;
    private final MatchedCalls matchedCalls;
    private final MatchSettings settings;
    private final Clock businessClock;

    MatchTeller(
            Calls calls,
            Departments departments,
            MatchBoard board,
            MatchedCalls matchedCalls,
            MatchSettings settings,
            Clock businessClock) {
        this.calls = calls;
        this.departments = departments;
        this.board = board;
        this.matchedCalls = matchedCalls;
        this.settings = settings;
        this.businessClock = businessClock;
    }

    @Override
    public void on(EventEnvelope event) {
        if (KINDS.contains(event.kind())) {
            calls.store().find(new CallId(event.subject())).ifPresent(call -> tell(call, event));
        }
    }

    /** A call that is closed is left as it is: should it open again, those who heard of it are not told once more. */
    private void tell(Call call, EventEnvelope event) {
        if (!board.isOpen(call)) {
            return;
        }
        CallWords words = board.wordsOf(call);
        Map<String, CallMatch> matches = new LinkedHashMap<>();
        for (Department department : departments.seeking()) {
            board.match(department.details().profile(), words)
                    .ifPresent(match -> matches.put(department.id().value(), match));
        }
        matchedCalls.update(
                call.id(), matched -> matched.match(call, basis(call.details()), matches, isNews(event), event.id()));
    }

    private boolean isNews(EventEnvelope event) {
        return !event.time()
                .atOffset(ZoneOffset.UTC)
                .plus(settings.tellWithin())
                .toInstant()
                .isBefore(businessClock.instant());
    }

    /** What matching reads; whatever else changes in a call makes it no other match. */
    private static String basis(CallDetails details) {
        return Digests.sha256(String.join(
                "\n",
                details.title(),
                String.valueOf(details.programme()),
                String.valueOf(details.callTitle()),
                String.valueOf(details.typeOfAction()),
                details.keywords().toString(),
                details.text().toString()));
    }
}
