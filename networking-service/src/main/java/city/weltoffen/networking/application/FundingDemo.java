package city.weltoffen.networking.application;

import city.weltoffen.events.Deadline;
import city.weltoffen.events.Money;
import city.weltoffen.networking.call.CallDetails;
import city.weltoffen.networking.call.CallStatus;
import city.weltoffen.networking.interest.DepartmentDecision;
import city.weltoffen.networking.interest.InterestRole;
import city.weltoffen.networking.interest.WantedCall;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code demo/funding.yml} says; its days count from today. */
record FundingDemo(
        FundingDemo.DemoCall call,
        List<FundingDemo.DemoInterest> interests,
        List<FundingDemo.DemoApplication> applications) {

    record DemoCall(
            String identifier,
            String title,
            String kind,
            String programme,
            int opensDaysAgo,
            int deadlineInDays,
            BigDecimal budget,
            List<String> keywords) {

        CallDetails details(LocalDate today) {
            return new CallDetails(
                    identifier,
                    title,
                    kind,
                    programme,
                    CallStatus.OPEN,
                    today.minusDays(opensDaysAgo),
                    null,
                    List.of(Deadline.on(today.plusDays(deadlineInDays))),
                    Money.euros(budget),
                    keywords,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    null);
        }
    }

    record DemoInterest(
            String department, InterestRole role, @Nullable DemoDecision decision) {}

    record DemoDecision(String function, BigDecimal ownContribution, String budgetLine, String fileReference) {

        DepartmentDecision on(LocalDate day) {
            return new DepartmentDecision(true, function, day, Money.euros(ownContribution), budgetLine, fileReference);
        }
    }

    record DemoStep(Stage stage, int daysAgo) {}

    record DemoApplication(
            String project,
            String title,
            boolean onCall,
            List<String> departments,
            Set<String> themes,
            BigDecimal requested,
            @Nullable BigDecimal ownContribution,
            @Nullable String lessons,
            List<DemoStep> stages) {

        ApplicationContent content(@Nullable WantedCall call) {
            Money own = ownContribution == null ? null : Money.euros(ownContribution);
            Amounts amounts = new Amounts(Money.euros(requested), own, null);
            return ApplicationContent.outline(project, title, call, departments, themes, amounts)
                    .withLessons(lessons);
        }
    }
}
