package city.weltoffen.networking.application.web;

import city.weltoffen.defaults.problems.DomainProblem;
import city.weltoffen.defaults.security.Identity;
import city.weltoffen.defaults.web.Versioned;
import city.weltoffen.networking.application.Application;
import city.weltoffen.networking.application.ApplicationAccess;
import city.weltoffen.networking.application.ApplicationEntry;
import city.weltoffen.networking.application.ApplicationId;
import city.weltoffen.networking.application.Applications;
import city.weltoffen.networking.application.Stage;
import city.weltoffen.networking.application.web.ApplicationResponse.ApplicationMay;
import city.weltoffen.networking.application.web.ApplicationResponse.DepartmentStanding;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.interest.Deadlines;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.Interests;
import city.weltoffen.networking.interest.Occasions;
import city.weltoffen.networking.interest.WantedCall;
import city.weltoffen.networking.interest.web.CallOfInterest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How applications look to whom. */
@Component
class ApplicationDesk {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Interests interests;
    private final Deadlines deadlines;
    private final Occasions occasions;

    ApplicationDesk(
            Applications applications,
            ApplicationAccess access,
            Interests interests,
            Deadlines deadlines,
            Occasions occasions) {
        this.applications = applications;
        this.access = access;
        this.interests = interests;
        this.deadlines = deadlines;
        this.occasions = occasions;
    }

    /** @throws DomainProblem {@code not-found} or {@code forbidden} */
    Application writable(String id, Identity identity) {
        Application application = applications.require(new ApplicationId(id));
        access.requireWrite(identity, application.content().departments());
        return application;
    }

    List<ApplicationSummary> summaries(List<ApplicationEntry> entries, Identity identity) {
        LocalDate today = occasions.today();
        Map<CallId, CallDates> dates =
                deadlines.of(entries, entry -> call(entry.content().call()), today);
        return entries.stream()
                .map(entry -> ApplicationSummary.of(
                        entry,
                        call(entry.content().call())
                                .map(call -> dates.getOrDefault(call, CallDates.UNKNOWN))
                                .findFirst()
                                .orElse(CallDates.UNKNOWN),
                        today,
                        access.mayWrite(identity, entry.content().departments())))
                .toList();
    }

    private static Stream<CallId> call(@Nullable WantedCall call) {
        return call == null ? Stream.empty() : Stream.of(call.callId());
    }

    ResponseEntity<ApplicationResponse> answer(Application application, Identity identity) {
        return Versioned.ok(application.version(), response(application, identity));
    }

    ApplicationResponse response(Application application, Identity identity) {
        WantedCall call = application.content().call();
        LocalDate today = occasions.today();
        if (call == null) {
            return ApplicationResponse.of(
                    application, null, false, standings(application, Map.of()), may(application, identity));
        }
        CallDates dates = deadlines.of(List.of(call.callId()), today).getOrDefault(call.callId(), CallDates.UNKNOWN);
        Map<String, Interest> known = interests.in(call.callId()).stream()
                .collect(Collectors.toMap(interest -> interest.claimant().department(), Function.identity()));
        return ApplicationResponse.of(
                application,
                CallOfInterest.of(call, dates, today),
                application.id().equals(ApplicationId.jointOn(call.callId())),
                standings(application, known),
                may(application, identity));
    }

    private static List<DepartmentStanding> standings(Application application, Map<String, Interest> known) {
        return application.content().departments().stream()
                .map(department -> standing(department, known.get(department)))
                .toList();
    }

    private static DepartmentStanding standing(String department, @Nullable Interest interest) {
        return interest == null
                ? new DepartmentStanding(department, null, null, null, null)
                : new DepartmentStanding(
                        department, interest.id().value(), interest.role(), interest.state(), interest.decision());
    }

    private ApplicationMay may(Application application, Identity identity) {
        if (!access.mayWrite(identity, application.content().departments())) {
            return new ApplicationMay(false, List.of(), List.of(), false, false, false, false);
        }
        List<Stage> moves = application.moves();
        return new ApplicationMay(
                true,
                moves,
                moves.stream().filter(application::isBack).toList(),
                application.stage() == Stage.GO,
                application.stage() == Stage.SUBMITTED,
                application.isCorrectable(),
                application.leadsTo(Stage.WITHDRAWN));
    }
}
