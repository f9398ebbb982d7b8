package city.weltoffen.networking.interest.web;

import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Deadlines;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestAccess;
import city.weltoffen.networking.interest.InterestEntry;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.InterestState;
import city.weltoffen.networking.interest.Occasions;
import city.weltoffen.networking.interest.web.InterestSummary.InterestMay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How interests look to whom. */
@Component
class InterestDesk {

    private final InterestAccess access;
    private final Deadlines deadlines;
    private final Occasions occasions;

    InterestDesk(InterestAccess access, Deadlines deadlines, Occasions occasions) {
        this.access = access;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    List<InterestSummary> summaries(List<InterestEntry> entries, Identity identity) {
        LocalDate today = occasions.today();
        Map<CallId, CallDates> dates =
                deadlines.of(entries, entry -> Stream.of(entry.call().callId()), today);
        return entries.stream()
                .map(entry -> InterestSummary.of(
                        entry,
                        dates.getOrDefault(entry.call().callId(), CallDates.UNKNOWN),
                        today,
                        may(entry.department(), entry.state(), entry.role(), entry.decision() != null, identity)))
                .toList();
    }

    ResponseEntity<InterestResponse> answer(Interest interest, Identity identity) {
        return Versioned.ok(interest.version(), response(interest, identity));
    }

    private InterestResponse response(Interest interest, Identity identity) {
        LocalDate today = occasions.today();
        CallId call = interest.call().callId();
        return InterestResponse.of(
                interest,
                deadlines.of(List.of(call), today).getOrDefault(call, CallDates.UNKNOWN),
                today,
                may(
                        interest.claimant().department(),
                        interest.state(),
                        interest.role(),
                        interest.decision() != null,
                        identity));
    }

    private InterestMay may(
            String department, InterestState state, InterestRole role, boolean decided, Identity identity) {
        boolean declares = access.mayDeclare(identity, department);
        boolean decides = access.mayDecide(identity, department);
        boolean open = state.isActive() || state == InterestState.NO_GO;
        boolean changes = decided ? decides : declares;
        return new InterestMay(
                state.isActive() && changes, !state.isActive() && changes, open && role.takesPart() && decides);
    }
}
