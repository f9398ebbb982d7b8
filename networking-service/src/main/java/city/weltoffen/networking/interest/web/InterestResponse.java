package city.weltoffen.networking.interest.web;

import city.weltoffen.events.LocalizedText;
import city.weltoffen.networking.interest.Claimant;
import city.weltoffen.networking.interest.Deadlines.CallDates;
import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.Interest;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.InterestState;
import city.weltoffen.networking.interest.InterestStep;
import city.weltoffen.networking.interest.web.InterestSummary.InterestMay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An interest with its history. */
record InterestResponse(
        String id,
        CallOfInterest call,
        String department,
        LocalizedText departmentName,
        InterestRole role,
        InterestState state,
        @Nullable DepartmentDecision decision,
        @Nullable Claimant passedOnTo,
        List<InterestStep> history,
        InterestMay may) {

    static InterestResponse of(Interest interest, CallDates dates, LocalDate today, InterestMay may) {
        return new InterestResponse(
                interest.id().value(),
                CallOfInterest.of(interest.call(), dates, today),
                interest.claimant().department(),
                interest.claimant().name(),
                interest.role(),
                interest.state(),
                interest.decision(),
                interest.passedOnTo(),
                interest.history(),
                may);
    }
}
