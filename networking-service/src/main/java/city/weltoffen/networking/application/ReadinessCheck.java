package city.weltoffen.networking.application;

import city.weltoffen.defaults.directory.DepartmentEntry;
import city.weltoffen.defaults.directory.Directory;
import city.weltoffen.events.Deadline;
import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.call.CallId;
import city.weltoffen.networking.call.Calls;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestState;
import city.weltoffen.networking.interest.Interests;
import city.weltoffen.networking.interest.WantedCall;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks whether all departments of an application decided to take part, and how long its call can be answered. */
@Component
class ReadinessCheck {

    private final Interests interests;
    private final Calls calls;
    private final Directory directory;

    ReadinessCheck(Interests interests, Calls calls, Directory directory) {
        this.interests = interests;
        this.calls = calls;
        this.directory = directory;
    }

    Readiness of(ApplicationContent content) {
        WantedCall call = content.call();
        if (call == null) {
            return new Readiness(List.of(), null);
        }
        Set<String> decided = interests.in(call.callId()).stream()
                .filter(interest -> interest.state() == InterestState.GO)
                .map((Interest interest) -> interest.claimant().department())
                .collect(Collectors.toSet());
        List<LocalizedText> undecided = content.departments().stream()
                .filter(department -> !decided.contains(department))
                .map(this::name)
                .toList();
        return new Readiness(undecided, lastDeadline(call.callId()));
    }

    private LocalizedText name(String department) {
        return directory
                .department(department)
                .map(DepartmentEntry::name)
                .orElseGet(() -> new LocalizedText(department, department));
    }

    private @Nullable LocalDate lastDeadline(CallId call) {
        List<Deadline> deadlines = calls.require(call).details().deadlines();
        return deadlines.isEmpty() ? null : deadlines.getLast().date();
    }
}
